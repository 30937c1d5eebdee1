import ArgumentParser
import Foundation
import HarkCore
import HarkObjects
import Logging
import NIOCore

/// Small objects in a store that grows: what each operation costs at each size, beside the same at the first size, so that
/// a layout that slows down shows. The first lines set puts beside the flushes that the disk finishes one after the other.
struct ObjectsBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "objects", abstract: "Puts, gets, lists and deletes as a store grows.")

    @Option(help: "How many objects the store has when it is measured, growing.") var sizes: [Int] = [10_000, 100_000]
    @Option(help: "Bytes of an object, 16 or more.") var bytes = 1000
    @Option(help: "Objects put, got and deleted for a figure.") var sample = 5000
    @Option(help: "Callers at once.") var callers = 64
    @Option(help: "Folder to measure in.") var folder = FileManager.default.temporaryDirectory.path

    func run() async throws {
        let folder = "\(folder)/hark-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var count = 0, first: Figures?
        BenchmarkTable.printHeader()
        for size in sizes.sorted() {
            let put = try await grow(folder, from: count, to: size)
            count = max(count, size)
            let figures = try await measure(folder, of: count, put: put)
            try figures.printLines(at: size, flushes: DiskFlush.perSecond(in: folder, seconds: 1), beside: first)
            first = first ?? figures
        }
    }

    private static func open(_ folder: String) async throws -> DiskObjectStore {
        try await DiskObjectStore.open("\(folder)/objects", clock: SystemClock(), logger: Logger(label: "bench"))
    }

    /// Keys that share no order with their numbers, as identifiers of many hours would.
    private static func name(_ number: Int) -> ObjectName {
        let scattered = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        return ObjectName(.uploading, String(scattered, radix: 16) + "-\(number)")
    }

    private func content(_ number: Int) -> AsyncStream<ByteBuffer> {
        var buffer = ByteBuffer(integer: number)
        buffer.writeRepeatingByte(UInt8(truncatingIfNeeded: number), count: bytes - 8)
        return AsyncStream { [buffer] stream in
            stream.yield(buffer)
            stream.finish()
        }
    }

    /// Returns how many a second the last ones were.
    private func grow(_ folder: String, from start: Int, to end: Int) async throws -> Double {
        let store = try await Self.open(folder), last = max(start, end - sample)
        try await each(start..<last, callers) { try await store.put(Self.name($0), content($0), sha256: nil, limit: .max) }
        return try await each(last..<end, callers) { try await store.put(Self.name($0), content($0), sha256: nil, limit: .max) }
    }

    /// The store is opened anew, and left as it was.
    private func measure(_ folder: String, of all: Int, put: Double) async throws -> Figures {
        let start = ContinuousClock.now, fresh = try await Self.open(folder), opened = (ContinuousClock.now - start) / .seconds(1)
        // Once, when many have to come from the disk, and once more, when the system has them in memory.
        let get: @Sendable (Int) async throws -> Void = { number in
            let object = try await fresh.read(Self.name(number &* 7919 % all), nil)
            for try await piece in object!.pieces { precondition(piece.readableBytes == bytes) }
        }
        let got = try await each(0..<sample, callers, get), again = try await each(0..<sample, callers, get)
        let listed = try await each(0..<sample, 1) { number in
            let page = try await fresh.list(.uploading, prefix: "", after: Self.name(number &* 7919 % all).key, limit: 100)
            precondition(page.count <= 100)
        }
        let deleted = try await each(0..<sample, callers) { try await fresh.delete(Self.name($0)) }
        let megabytes = Figures.residentMegabytes
        try await each(0..<sample, callers) { try await fresh.put(Self.name($0), content($0), sha256: nil, limit: .max) }
        return Figures(put: put, got: got, again: again, listed: listed, deleted: deleted, openSeconds: opened, megabytes: megabytes)
    }

    /// Does `body` for each number, `callers` at a time; returns how many a second.
    @discardableResult
    private func each(_ numbers: Range<Int>, _ callers: Int, _ body: @escaping @Sendable (Int) async throws -> some Sendable) async throws -> Double {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for caller in 0..<callers {
                group.addTask {
                    for number in stride(from: numbers.lowerBound + caller, to: numbers.upperBound, by: callers) { _ = try await body(number) }
                }
            }
            try await group.waitForAll()
        }
        return Double(numbers.count) / ((ContinuousClock.now - start) / .seconds(1))
    }
}

private struct Figures {
    let put: Double, got: Double, again: Double, listed: Double, deleted: Double
    let openSeconds: Double
    let megabytes: Int

    func printLines(at size: Int, flushes: Double, beside first: Figures?) {
        let rates = [("puts", put, first?.put), ("gets", got, first?.got), ("gets again", again, first?.again), ("pages of 100", listed, first?.listed), ("deletes", deleted, first?.deleted)]
        let told = rates.map { verb, mine, _ in "\(BenchmarkTable.whole(mine)) \(verb)/s" }.joined(separator: ", ")
        print("# at \(size): \(told), \(megabytes) MB resident, opened in \(BenchmarkTable.hundredths(openSeconds)) s")
        BenchmarkTable.printLine("objects: puts at \(size)", hark: put, peer: ("flushes/s of the disk", flushes), bar: 0.3, unit: "puts/s")
        for case (let verb, let mine, let theirs?) in rates {
            BenchmarkTable.printLine("objects: \(verb) at \(size)", hark: mine, peer: ("at the first size", theirs), bar: 0.25, unit: "\(verb)/s")
        }
    }

    static var residentMegabytes: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4096 / 1_000_000
    }
}
