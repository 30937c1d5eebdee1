import ArgumentParser
import Foundation
import HarkCore
import HarkTopics
import NIOCore

/// `hark topics tail`: posts as they arrive, one line each (001-08).
struct TopicsTailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "Print posts as they arrive, until you press Ctrl-C.",
        discussion: """
            Asks the server that runs over the data folder. Begins with the last posts that came. Where more arrive than can be printed,
            a line on standard error says how many were left out.

            hark topics tail --json | head -100
            """)

    @OptionGroup var data: DataOption
    @Flag(help: "Print one JSON object a line.") var json = false
    @Option(help: "Stop after so many posts.") var count: Int?

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be at least 1, got \(count).") }
    }

    func run() async throws {
        var place: UInt64?, left = count ?? .max
        while left > 0 {
            let question = PostTail.Question(after: place, limit: min(left, place == nil ? 10 : 1000))
            guard let bytes = try await ControlClient(folder: data.path).ask("/topics-tail", ByteBuffer(bytes: try HarkJSON.encode(question))) else {
                throw HarkError(.notFound, "No Hark runs over \(data.path). Start it with hark serve, or name its data folder with --data.")
            }
            let answer = try HarkJSON.decode(PostTail.Answer.self, from: Data(bytes.readableBytesView))
            if answer.missed > 0 { FileHandle.standardError.write(Data("hark: \(answer.missed) posts came too fast to be shown\n".utf8)) }
            // Not by `print`, which would keep lines back from a pipe.
            for post in answer.items { try FileHandle.standardOutput.write(contentsOf: Data("\(json ? try HarkJSON.string(post) : Self.line(post))\n".utf8)) }
            place = answer.next
            left -= answer.items.count
        }
    }

    /// One line, whatever the post holds: what a terminal might obey is left out.
    private static func line(_ post: PostTail.Item) -> String {
        let text = post.text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
        return "\(post.createdAt.prefix(19))Z \(post.source) \(post.user.map { "@\($0): " } ?? "")\(text)"
    }
}
