import ArgumentParser
import Foundation

/// `hark`: every command of the house. Each stands in its own file and is named here once.
@main
struct HarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hark",
        abstract: "A listening post that you run yourself: what is said to you is understood, kept, found again and corrected.",
        subcommands: [
            ServeCommand.self, LabelCommand.self, EvaluateCommand.self, TrainCommand.self, LedgerCommand.self, UsersCommand.self, LoadCommand.self,
            ScalingCommand.self, WordsCommand.self, DocumentsCommands.self, PhotosCommands.self, PostsCommands.self, TopicsCommands.self, LakeCommands.self, DoctorCommand.self,
            WorkerCommand.self, CacheNodeCommand.self, PicturesCommand.self, BackupCommand.self,
        ])

    static func main() async {
        do {
            let command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else if let worker = command as? WorkerCommand, let server = worker.server {
                try await worker.run(for: server)
            } else {
                var command = command
                try command.run()
            }
        } catch {
            CommandFailure.exit(with: error)
        }
    }
}
