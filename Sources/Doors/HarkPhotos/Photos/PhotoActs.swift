import HarkCore
import HarkDatabase
import HarkQueue

/// What an owner does with photos that are kept: look, rename, turn, delete, correct, have looked at again. The same for programs and pages.
/// Nobody is told more of somebody else's key than of one that is not there.
struct PhotoActs: Sendable {
    let store: PhotoStore
    let intake: PhotoIntake
    let clock: any WallClock

    /// - Throws: `.unknownKey`.
    func photo(_ key: String, of owner: String) async throws -> Photo {
        try await store.database.read { [store] in try store.known(owner, key, in: $0) }
    }

    func delete(_ key: String, of owner: String) async throws {
        let left = try await store.database.write { [store] writer in try store.delete(store.known(owner, key, in: writer), in: writer) }
        intake.cache.invalidate(owner: owner, key: key)
        await intake.discard(left)
    }

    /// - Throws: `.keyExists` where the new key has a photo.
    func rename(_ key: String, of owner: String, to given: String) async throws -> Photo {
        let new = try PhotoKey.admit(given)
        let photo = try await store.database.write { [store] writer in
            let photo = try store.known(owner, key, in: writer)
            guard try new == photo.key || store.rename(photo, to: new, in: writer) else { throw HarkError.keyExists }
            return try store.known(owner, new, in: writer)
        }
        intake.cache.invalidate(owner: owner, key: key)
        intake.cache.invalidate(owner: owner, key: new)
        return photo
    }

    /// Has a photo looked at again (003-09): what is known of it stands until then.
    func recognize(_ key: String, of owner: String) async throws -> Photo {
        let photo = try await store.database.write { [store, intake] writer in
            let photo = try store.known(owner, key, in: writer)
            if photo.state == .failed { _ = try store.settle(photo.number, in: writer) }
            try intake.enqueue(.look, photo, isAgain: photo.state == .done, in: writer)
            try intake.enqueue(.read, photo, isAgain: photo.state == .done, in: writer)
            return try store.known(owner, key, in: writer)
        }
        intake.announce(photo)
        return photo
    }

    /// Has a photo shown in another way. What is made of it follows in the background; until then it is shown as before. An edit that was made
    /// before is there at once.
    func edit(_ key: String, of owner: String, _ change: @escaping @Sendable (PhotoEdit) -> PhotoEdit) async throws -> Photo {
        let photo = try await store.database.write { [store, intake] writer in
            let old = try store.known(owner, key, in: writer), edit = change(old.edit)
            guard edit != old.edit else { return old }
            let photo = try store.set(edit, of: old, in: writer)
            if try !store.isMade(edit, of: photo, in: writer) { try intake.enqueue(.look, photo, isAgain: photo.state == .done, in: writer) }
            // The text of a photo that nobody looked at yet comes after that look.
            if photo.state != .queued, try !store.isRead(edit, of: photo, in: writer) {
                try intake.enqueue(.read, photo, isAgain: photo.state == .done, in: writer)
            }
            return photo
        }
        intake.cache.invalidateRenditions(owner: owner, key: key)
        intake.announce(photo)
        return photo
    }
}

extension PhotoStore {
    /// - Throws: `.unknownKey`.
    func known(_ owner: String, _ key: String, in reader: any SQLReader) throws -> Photo {
        guard let photo = try photo(owner, key, in: reader) else { throw HarkError.unknownKey }
        return photo
    }
}
