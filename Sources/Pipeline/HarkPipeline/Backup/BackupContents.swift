import Foundation
import HarkCore
import HarkCrypto
import HarkObjects
import Logging
import NIOCore

/// The bytes that rows of backups stand for, in a store of objects of their own beside the backups: each content once, under its hash, however many
/// backups and rows name it. So a second backup costs what is new.
actor BackupContents {
    private static let bucket = ObjectName.Bucket("contents")
    /// Contents that are copied or looked at side by side.
    private static let lanes = 8

    private let folder: String, clock: any WallClock
    private var opening: Task<DiskObjectStore, any Error>?

    init(folder: String, clock: any WallClock) { (self.folder, self.clock) = (folder, clock) }

    /// Opened by the first who asks: a house that backs up no contents has none.
    private func store() async throws -> DiskObjectStore {
        let opening = opening ?? Task { [folder, clock] in try await DiskObjectStore.open(folder, clock: clock, logger: Logger(label: "hark.backups")) }
        self.opening = opening
        do { return try await opening.value } catch {
            self.opening = nil
            throw error
        }
    }

    private static func name(_ sha256: [UInt8]) -> ObjectName { ObjectName(bucket, sha256.hexText) }

    // MARK: Keeping

    /// Keeps what is not there yet.
    /// - Returns: what could not be kept, because the house has it no more, or has other bytes than it says.
    func keep(_ named: [NamedContent], from objects: any ObjectStore) async throws -> Set<[UInt8]> {
        guard !named.isEmpty else { return [] }
        let store = try await store()
        return try await Self.each(named) { content in
            guard try await store.info(Self.name(content.sha256)) == nil else { return true }
            guard let read = try await objects.read(content.object, nil) else { return false }
            do {
                try await store.put(Self.name(content.sha256), read.pieces, sha256: content.sha256, limit: read.byteCount)
                return true
            } catch let error as HarkError where error.code == .malformed {
                return false
            }
        }
    }

    /// Lets go of all but `named`.
    func keepOnly(_ named: Set<[UInt8]>) async throws {
        guard opening != nil || FileManager.default.fileExists(atPath: folder) else { return }
        let store = try await store(), kept = Set(named.map(\.hexText))
        var last: String?
        while case let page = try await store.list(Self.bucket, prefix: "", after: last, limit: 500), let end = page.last {
            for info in page where !kept.contains(info.name.key) { try await store.delete(info.name) }
            last = end.name.key
        }
    }

    // MARK: Having back

    /// Reads every content against its hash.
    /// - Throws: `.unacceptable` where one is not there, or is another.
    func verify(_ named: [NamedContent]) async throws {
        guard !named.isEmpty else { return }
        let store = try await store()
        let missing = try await Self.each(named) { content in
            guard let read = try await store.read(Self.name(content.sha256), nil) else { return false }
            var hash = SHA256()
            do { for try await piece in read.pieces { piece.withUnsafeReadableBytes { hash.update($0) } } } catch is HarkError { return false }
            return hash.finalize() == content.sha256
        }
        guard let first = missing.first else { return }
        throw BackupReader.damaged("\(missing.count) of its contents are not there or are others, such as \(first.hexText)")
    }

    /// Puts every content back where the house keeps it, if it is not there.
    func restore(_ named: [NamedContent], to objects: any ObjectStore) async throws {
        guard !named.isEmpty else { return }
        let store = try await store()
        _ = try await Self.each(named) { content in
            guard try await objects.info(content.object)?.sha256 != content.sha256 else { return true }
            guard let read = try await store.read(Self.name(content.sha256), nil) else { throw BackupReader.damaged("a content is not there") }
            try await objects.put(content.object, read.pieces, sha256: content.sha256, limit: read.byteCount)
            return true
        }
    }

    /// - Returns: the hashes of those for which `body` answers false, and never true.
    private static func each(_ named: [NamedContent], _ body: @escaping @Sendable (NamedContent) async throws -> Bool) async throws -> Set<[UInt8]> {
        try await withThrowingTaskGroup(of: (NamedContent, Bool).self) { group in
            var good: Set<[UInt8]> = [], bad: Set<[UInt8]> = []
            for (place, content) in named.enumerated() {
                if place >= lanes, let (content, isGood) = try await group.next() {
                    if isGood { good.insert(content.sha256) } else { bad.insert(content.sha256) }
                }
                group.addTask { (content, try await body(content)) }
            }
            for try await (content, isGood) in group {
                if isGood { good.insert(content.sha256) } else { bad.insert(content.sha256) }
            }
            return bad.subtracting(good)
        }
    }
}
