import HarkCore
import HarkObjects
import NIOCore
import Synchronization

/// Objects on disk that refuse to be deleted while a test says so, as a store does whose disk has become read-only.
final class StubbornObjects: ObjectStore {
    private let disk: DiskObjectStore
    private let refuses = Atomic(false)

    init(_ disk: DiskObjectStore) { self.disk = disk }

    func refuseDeletions(_ isSo: Bool) { refuses.store(isSo, ordering: .relaxed) }

    func put<Bytes: AsyncSequence & Sendable>(
        _ name: ObjectName, _ bytes: Bytes, sha256: [UInt8]?, limit: Int
    ) async throws -> ObjectInfo where Bytes.Element == ByteBuffer {
        try await disk.put(name, bytes, sha256: sha256, limit: limit)
    }

    func info(_ name: ObjectName) async throws -> ObjectInfo? { try await disk.info(name) }
    func read(_ name: ObjectName, _ range: Range<Int>?) async throws -> ObjectBytes? { try await disk.read(name, range) }
    func copy(_ source: ObjectName, to target: ObjectName) async throws -> ObjectInfo { try await disk.copy(source, to: target) }

    func delete(_ name: ObjectName) async throws -> Bool {
        if refuses.load(ordering: .relaxed) { throw HarkError(.internal, "The disk is read-only.") }
        return try await disk.delete(name)
    }

    func list(_ bucket: ObjectName.Bucket, prefix: String, after: String?, limit: Int) async throws -> [ObjectInfo] {
        try await disk.list(bucket, prefix: prefix, after: after, limit: limit)
    }
}
