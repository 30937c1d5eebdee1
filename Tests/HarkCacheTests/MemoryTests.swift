import Foundation
import HarkCache
import HarkCore
import NIOCore
import Testing

/// What a node says it holds beside what the process grew by. Other tests allocate meanwhile, so the amounts are large beside theirs, and the bar wider than
/// the 2 % that are measured alone (Documentation/caching.md).
@Suite(.serialized) struct MemoryTests {
    @Test(arguments: [(2000, 100_000), (150_000, 900)])
    func bytesAreWhatTheProcessGrewBy(values: Int, size: Int) throws {
        guard FileManager.default.fileExists(atPath: "/proc/self/statm") else { return print("skipped: no /proc") }
        let before = try Self.resident()
        let node = CacheNode(CacheNodeSettings(capacityBytes: 1 << 30))
        let value = CacheValue(ByteBuffer(repeating: 1, count: size))
        for number in 0..<values { node.put(value, for: try #require(CacheKey("user-17/photo-\(number)"))) }
        let given = try Self.resident() - before
        let told = Double(node.statistics.bytes)
        print("\(values) values of \(size) bytes: \(Int(told)) told, \(Int(given)) grown, ratio \((told / given * 1000).rounded() / 1000)")
        #expect(abs(told / given - 1) < 0.1)
    }

    /// Bytes of the process in memory.
    private static func resident() throws -> Double {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return Double(fields[1])! * 4096
    }
}
