import Foundation
import HarkCache

/// A redis-server of a test's own, at a socket in a folder of its own.
final class RedisServer {
    let address: CacheAddress
    private let process: Process, folder: URL, output = Pipe()

    /// One that answers; nil, with a line that says so, where there is no redis-server.
    static func start(_ options: [String] = []) async throws -> RedisServer? {
        guard let program = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map({ $0 + "/redis-server" }).first(where: FileManager.default.isExecutableFile)
        else {
            print("skipped: redis-server is not installed: make test-deps")
            return nil
        }
        let server = try RedisServer(program, options), output = server.output.fileHandleForReading
        // A thread of its own: those of the tests are few, and may all be busy.
        await withCheckedContinuation { caller in
            Thread {
                var said = ""
                while !said.contains("eady to accept"), case let piece = output.availableData, !piece.isEmpty { said += String(decoding: piece, as: UTF8.self) }
                caller.resume()
            }.start()
        }
        return server
    }

    private init(_ program: String, _ options: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("redis-\(UInt32.random(in: 0...UInt32.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("s").path
        address = .socket(path: path)
        process = Process()
        process.executableURL = URL(filePath: program)
        process.currentDirectoryURL = folder
        process.arguments = ["--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no"] + options
        process.standardOutput = output
        try process.run()
    }

    /// At once and without a word. Nobody waits for it: a test's threads are few.
    func kill() {
        if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
    }

    deinit {
        kill()
        try? FileManager.default.removeItem(at: folder)
    }
}
