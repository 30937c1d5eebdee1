import Foundation
import HarkCache
import NIOCore
import Testing

/// What a node says it holds beside what the process grew by.
@Suite(.serialized) struct MemoryTests {
    /// Other tests take and give back memory meanwhile, and what was given back is taken again without growth: so it is tried a few times, all nodes
    /// kept, and the closest counts.
    @Test(arguments: [(600, 100_000), (60_000, 900)])
    func bytesAreWhatTheProcessGrewBy(values: Int, size: Int) throws {
        guard FileManager.default.fileExists(atPath: "/proc/self/statm") else { return print("skipped: no /proc") }
        let value = CacheValue(ByteBuffer(repeating: 1, count: size)), names = (0..<values).map { CacheKey("user-17/photo-\($0)")! }
        var nodes: [CacheNode] = [], errors: [Double] = []
        while nodes.count < 6, errors.last ?? 1 > 0.02 {
            let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 30)), before = try Self.resident()
            for name in names { node.put(value, for: name) }
            let grown = try Self.resident() - before
            errors.append(grown > 0 ? abs(Double(node.statistics.bytes) / grown - 1) : 1)
            nodes.append(node)
        }
        print("\(values) values of \(size) bytes: the figure is off by \(errors.map { "\(($0 * 1000).rounded() / 10) %" }.joined(separator: ", "))")
        #expect(errors.min()! <= 0.02)
        #expect(nodes.allSatisfy { $0.statistics.items == values })
    }

    /// Bytes of the process in memory.
    private static func resident() throws -> Double {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return Double(fields[1])! * 4096
    }
}
