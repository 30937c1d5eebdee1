import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import Logging
import NIOCore
import Testing

/// A folder of its own for one test, gone afterwards.
func withTemporaryFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    return try await body(folder)
}

func openStore(_ folder: String, clock: any WallClock = SystemClock()) async throws -> DiskObjectStore {
    try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
}

func withStore<Result>(clock: any WallClock = SystemClock(), _ body: (DiskObjectStore, String) async throws -> Result) async throws -> Result {
    try await withTemporaryFolder { try await body(openStore($0, clock: clock), "\($0)/objects") }
}

/// `bytes` in pieces of `size`.
func pieces(_ bytes: [UInt8], of size: Int = 10_000) -> AsyncStream<ByteBuffer> {
    AsyncStream { stream in
        for start in stride(from: 0, to: bytes.count, by: size) {
            stream.yield(ByteBuffer(bytes: bytes[start..<min(bytes.count, start + size)]))
        }
        stream.finish()
    }
}

func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
}

extension ObjectStore {
    @discardableResult
    func put(_ name: ObjectName, _ text: String) async throws -> ObjectInfo {
        try await put(name, pieces(Array(text.utf8)), sha256: nil, limit: .max)
    }

    func bytes(_ name: ObjectName, _ range: Range<Int>? = nil) async throws -> [UInt8]? {
        guard let object = try await read(name, range) else { return nil }
        var bytes: [UInt8] = []
        for try await piece in object.pieces { bytes += piece.readableBytesView }
        #expect(bytes.count == object.byteCount)
        return bytes
    }

    func text(_ name: ObjectName) async throws -> String? {
        try await bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    func keys(_ bucket: ObjectName.Bucket, prefix: String = "", after: String? = nil, limit: Int = 1000) async throws -> [String] {
        try await list(bucket, prefix: prefix, after: after, limit: limit).map(\.name.key)
    }
}

/// Every regular file under `folder`, relative to it.
func files(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return paths.filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
}

/// The contents that a disk store holds, by hash.
func contents(in folder: String) -> [String] {
    files(in: "\(folder)/content").map { $0.replacing("/", with: "") }
}

/// How many files under `folder` this process has open.
func openFiles(in folder: String) -> Int {
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return open.count { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)"))?.hasPrefix("\(folder)/") ?? false }
}
