public import HarkCore
import HarkDatabase
public import HarkObjects
public import HarkQueue
public import HarkWeb

/// The photos' door as the manager sees it: keys and contents of everybody, and the trash that all photos go to at once.
public struct StoredPhotos: PhotoHoldings {
    /// For so long they can be had back.
    static let trashSeconds = 86_400.0
    /// What is younger may still be on its way from the contents to the table.
    private static let settledSeconds = 60.0

    private let store: PhotoStore
    private let objects: any ObjectStore
    private let clock: any WallClock

    public init(_ door: PhotosDoor, objects: any ObjectStore, clock: any WallClock) {
        (store, self.objects, self.clock) = (door.intake.store, objects, clock)
    }

    public func keys(after: Int, limit: Int) async throws -> [HeldPhoto] {
        try await store.database.read { reader in
            try reader.rows(
                "SELECT number, owner, key, object, bytes FROM photo WHERE trashed_at IS NULL AND number > ? ORDER BY number LIMIT ?", after, limit
            ).map { row in
                HeldPhoto(place: try row.int(0), owner: try row.text(1), key: try row.text(2), object: try row.text(3), bytes: try row.int(4))
            }
        }
    }

    // MARK: Keys against contents

    public func check() async throws -> HoldingsReport {
        let start = clock.now.advanced(bySeconds: -Self.settledSeconds)
        var photos = 0, missing: [HeldPhoto] = [], place = 0
        while true {
            let page = try await keys(after: place, limit: 1000)
            guard let last = page.last else { break }
            (place, photos) = (last.place, photos + page.count)
            for photo in page where try await isMissing(photo) { missing.append(photo) }
        }
        let (count, orphans) = try await contents(before: start)
        return HoldingsReport(photos: photos, objects: count, missing: missing, orphans: orphans)
    }

    /// A photo that was deleted meanwhile misses nothing.
    private func isMissing(_ photo: HeldPhoto) async throws -> Bool {
        guard try await objects.info(ObjectName(.photos, photo.object)) == nil else { return false }
        return try await keys(after: photo.place - 1, limit: 1) == [photo]
    }

    private func contents(before start: Timestamp) async throws -> (count: Int, orphans: [String]) {
        var count = 0, orphans: [String] = [], last: String?
        while true {
            let page = try await objects.list(.photos, prefix: "", after: last, limit: 500)
            guard let end = page.last else { return (count, orphans) }
            (last, count) = (end.name.key, count + page.count)
            let old = page.filter { $0.modifiedAt < start }.map { ($0.name.key, Identifier($0.name.key)) }
            let known = try await store.database.read { [store] in try store.known(old.compactMap(\.1), in: $0) }
            orphans += old.filter { $0.1.map { !known.contains($0) } ?? true }.map(\.0)
        }
    }

    // MARK: The trash

    public func deleteAll(noting act: Act) async throws -> Int {
        let now = clock.now
        return try await store.database.write { [store] writer in
            try AuditLog.record(act, in: writer)
            let count = try writer.execute("UPDATE photo SET trashed_at = ? WHERE trashed_at IS NULL", now)
            try store.recount(in: writer)
            return count
        }
    }

    /// The newest of each key, where the key has no photo again.
    private static let restorable = """
        SELECT MAX(number) FROM photo AS old WHERE trashed_at >= ? AND NOT EXISTS
        (SELECT 1 FROM photo WHERE owner = old.owner AND key = old.key AND trashed_at IS NULL) GROUP BY owner, key
        """

    public func restoreAll(noting act: Act) async throws -> Int {
        let oldest = clock.now.advanced(bySeconds: -Self.trashSeconds)
        return try await store.database.write { [store] writer in
            try AuditLog.record(act, in: writer)
            let count = try writer.execute("UPDATE photo SET trashed_at = NULL WHERE number IN (\(Self.restorable))", oldest)
            try store.recount(in: writer)
            return count
        }
    }

    public func restorable() async throws -> Int {
        let oldest = clock.now.advanced(bySeconds: -Self.trashSeconds)
        return try await store.database.read { try $0.firstRow("SELECT COUNT(*) FROM (\(Self.restorable)) AS old", oldest)?.int(0) ?? 0 }
    }

    /// Takes out for good what nobody wanted back.
    public var chore: Chore { Chore("photos.trash", .every(seconds: 3600)) { "\(try await empty()) photos removed" } }

    /// - Returns: how many.
    package func empty() async throws -> Int {
        let oldest = clock.now.advanced(bySeconds: -Self.trashSeconds)
        var count = 0
        while true {
            let (removed, left) = try await store.database.write { [store] writer in
                let photos = try writer.rows("SELECT \(PhotoStore.columns) FROM photo WHERE trashed_at < ? LIMIT 200", oldest).map(Photo.init)
                return (photos.count, try photos.flatMap { try store.delete($0, in: writer) })
            }
            for object in left { _ = try await objects.delete(object) }
            count += removed
            if removed < 200 { return count }
        }
    }
}
