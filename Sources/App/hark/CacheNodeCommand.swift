import ArgumentParser
import CMalloc
import Foundation
import HarkCache
import HarkCore
import Logging
import UnixSignals

/// `hark cache-node`: a cache node in a process of its own, for a pool that outgrew the house's memory, or for any client of memcached.
struct CacheNodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache-node", abstract: "Hold a cache in memory and answer in memcached's text protocol.",
        discussion: """
            Nothing is kept on disk: a node that ends is empty when it comes back. There is nothing to sign in with: whoever reaches the port reads
            and changes all of it, so leave it on this machine or on a network of your own. Port 0 takes a free one and says which.
            """)

    @Option(help: "The address to listen at.") var host = "127.0.0.1"
    @Option(help: "The port, 0 to 65535.") var port = 11_211
    @Option(help: "Memory in MB, with all that the node needs for itself, 1 to 16777216.") var memory = 64
    @Option(help: "Which value leaves when there is no room: \(CachePolicy.allCases.map(\.rawValue).joined(separator: ", ")).")
    var policy = CachePolicy.standard.rawValue
    @Option(help: "Threads that answer, 1 to 64.") var threads = 1

    @Flag(help: "End when standard input ends: for whoever starts a node and may be killed.") var untilInputEnds = false

    func validate() throws {
        guard 0...65_535 ~= port else { throw ValidationError("--port must be 0 to 65535, got \(port).") }
        guard 1...16_777_216 ~= memory else { throw ValidationError("--memory must be 1 to 16777216, got \(memory).") }
        guard 1...64 ~= threads else { throw ValidationError("--threads must be 1 to 64, got \(threads).") }
        guard CachePolicy(rawValue: policy) != nil else { throw ValidationError("There is no policy \(policy); hark help cache-node names them.") }
    }

    func run() async throws {
        // One heap for all threads. What heaps of their own kept back came on top of what the node counts: 1.5 to 4 % of 500 MB.
        mallopt(M_ARENA_MAX, 1)
        let node = CacheNode(CacheNodeSettings(capacityBytes: memory << 20, policy: CachePolicy(rawValue: policy) ?? .standard))
        let server = try await MemcachedServer.listen(node, host: host, port: port, threads: threads, logger: Logger(label: "hark.cache"))
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        FileHandle.standardOutput.write(Data("Cache node at \(host):\(server.port), \(memory) MB, \(policy).\n".utf8))
        if untilInputEnds { Self.endWithInput() }
        for await _ in signals { break }
        await server.stop()
    }

    private static func endWithInput() {
        let lane = SerialLane("input")
        Task {
            try? await lane.run {
                while let piece = try FileHandle.standardInput.read(upToCount: 4096), !piece.isEmpty {}
            }
            kill(getpid(), SIGTERM)
        }
    }
}
