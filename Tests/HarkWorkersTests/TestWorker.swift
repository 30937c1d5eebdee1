import Foundation
import HarkWorkers
import Testing

/// The program of Sources/App/HarkTestWorker.
enum TestWorker {
    /// It is built beside the tests' own program.
    static let path = beside("hark-test-worker")

    static let program = program()

    static func program(_ arguments: String...) -> WorkerExecutable {
        WorkerExecutable(path: path, arguments: arguments, environment: ["LD_LIBRARY_PATH": variable("LD_LIBRARY_PATH")])
    }

    static func launch(megabytes: Int = 256, scratchMegabytes: Int = 0, executable: String = path) -> WorkerLaunch {
        WorkerLaunch(
            executable: executable, arguments: [], environment: ["LD_LIBRARY_PATH": variable("LD_LIBRARY_PATH")],
            limits: WorkerLimits(memoryBytes: megabytes << 20, scratchBytes: scratchMegabytes << 20), scratchFolder: NSTemporaryDirectory())
    }

    private static func variable(_ name: String) -> String { ProcessInfo.processInfo.environment[name] ?? "" }

    private static func beside(_ name: String) -> String {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let program = bundle ?? URL(filePath: CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0])
        return program.deletingLastPathComponent().appending(path: name).path
    }
}

/// A worker process in a test's hands.
final class TestedWorker {
    let process: WorkerProcess
    private var events: AsyncStream<WorkerEvent>.Iterator
    private(set) var jail: JailReport?

    init(_ launch: WorkerLaunch = TestWorker.launch()) async {
        process = WorkerProcess(launch)
        events = process.events.makeAsyncIterator()
        switch await events.next() {
        case .ready(let jail)?: self.jail = jail
        case let other: Issue.record("no worker: \(String(describing: other))")
        }
    }

    func next() async -> WorkerEvent? { await events.next() }

    /// Hands out a job and returns its last event; what was said of progress is left out.
    func does(_ task: String, _ parameters: String = "", _ pieces: [[UInt8]] = []) async throws -> WorkerEvent? {
        try await gives(task, parameters, pieces)
        return await answer()
    }

    func gives(_ task: String, _ parameters: String = "", _ pieces: [[UInt8]] = []) async throws {
        let count = pieces.reduce(0) { $0 + $1.count }
        await process.send(try JobOrder(task: task, byteCount: count, parameters: Array(parameters.utf8)).frame())
        for piece in pieces { await process.send(Frame(.bytes, piece)) }
        await process.send(Frame(.end))
    }

    func answer() async -> WorkerEvent? {
        while let event = await events.next() {
            if case .progress = event { continue }
            return event
        }
        return nil
    }
}
