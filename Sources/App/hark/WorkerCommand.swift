import ArgumentParser
import Foundation
import HarkDocuments
import HarkWorkers

/// `hark worker`: what `hark serve` starts for each of its workers.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Do jobs for hark serve, which starts as many of these as it needs.",
        discussion: """
            A worker reads jobs from its standard input and answers on its standard output, shut in so that it reaches no file and no
            network. hark serve starts and ends its workers by itself: there is no need to start one by hand.
            """)

    func validate() throws {
        guard isatty(0) == 0 else { throw ValidationError("hark serve starts its workers by itself; nobody needs to type this.") }
    }

    func run() throws {
        DocumentsDoor.prepareWorker()
        WorkerProgram.main(tasks: Installation.workerTasks)
    }
}
