import Foundation
import HarkCache

/// A redis-server of a test's own, at a socket in a folder of its own.
final class RedisServer {
    let address: CacheAddress
    private let process: Process, folder: URL

    /// Nil, with a line that says so, where there is no redis-server.
    static func start(_ options: [String] = []) throws -> RedisServer? {
        guard let program = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map({ $0 + "/redis-server" }).first(where: FileManager.default.isExecutableFile)
        else {
            print("skipped: redis-server is not installed: make test-deps")
            return nil
        }
        return try RedisServer(program, options)
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
        process.standardOutput = FileHandle.nullDevice
        try process.run()
    }

    /// Returns once `connect` succeeds; a server needs a moment.
    func reached(_ connect: () async throws -> Void) async throws {
        let deadline = Date(timeIntervalSinceNow: 100)
        while true {
            do { return try await connect() } catch {
                guard process.isRunning, Date() < deadline else { throw error }
                await Task.yield()
            }
        }
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
