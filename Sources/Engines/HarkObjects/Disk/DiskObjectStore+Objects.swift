import HarkCore
public import NIOCore

extension DiskObjectStore {
    @discardableResult
    public func put<Bytes: AsyncSequence & Sendable>(
        _ name: ObjectName, _ bytes: Bytes, sha256: [UInt8]?, limit: Int
    ) async throws -> ObjectInfo where Bytes.Element == ByteBuffer {
        let key = try NameKey.checked(name), incoming = makeIncoming()
        do {
            let (hash, byteCount) = try await incoming.receive(bytes, limit: limit)
            guard sha256.map({ $0 == hash.bytes }) ?? true else {
                throw HarkError(.malformed, "The bytes that arrived are not those that were announced. Please send them again.")
            }
            try Task.checkCancellation()
            try await shelf.place(incoming.path, as: hash, byteCount: byteCount)
            return try await give(key, hash, byteCount)
        } catch {
            await incoming.discard()
            throw error
        }
    }

    public func info(_ name: ObjectName) async throws -> ObjectInfo? { NameKey(name).flatMap(catalogue.info) }

    public func read(_ name: ObjectName, _ range: Range<Int>?) async throws -> ObjectBytes? {
        guard let key = NameKey(name) else { return nil }
        let lane = readers.next()
        guard let (file, info) = try await shelf.open(key, on: lane) else { return nil }
        let all = 0..<info.byteCount, part = range?.clamped(to: all) ?? all
        return ObjectBytes(info: info, byteCount: part.count, pieces: ObjectReader(file, part, on: lane).pieces)
    }

    @discardableResult
    public func copy(_ source: ObjectName, to target: ObjectName) async throws -> ObjectInfo {
        let key = try NameKey.checked(target)
        return try await info(of: writer.fulfil(.copy(NameKey.checked(source), to: key, at: clock.now)))
    }

    @discardableResult
    public func delete(_ name: ObjectName) async throws -> Bool {
        guard let key = NameKey(name) else { return false }
        let outcome = try await writer.fulfil(.take(key))
        if let loser = outcome.loser { await shelf.remove(ifUnused: loser) }
        return outcome.record != nil
    }

    public func list(_ bucket: ObjectName.Bucket, prefix: String, after: String?, limit: Int) async throws -> [ObjectInfo] {
        guard let start = NameKey(bucket, prefix: prefix) else { return [] }
        return catalogue.list(prefix: start, after: after.flatMap { NameKey(bucket, prefix: $0) }, limit: limit)
    }

    /// Gives the name to a content that has its place and a claim, and ends the claim.
    private func give(_ key: NameKey, _ hash: ContentHash, _ byteCount: Int) async throws -> ObjectInfo {
        do {
            let entry = NameTable.Entry(key: key, hash: hash, modifiedAt: clock.now)
            let info = try await info(of: writer.fulfil(.give(entry, byteCount: byteCount)))
            await shelf.release(hash)
            return info
        } catch {
            // Where the disk failed the line may be there after all, and its bytes must be too: they keep their claim.
            if (error as? HarkError)?.code == .outOfSpace { await shelf.release(hash) }
            throw error
        }
    }

    /// What a name has become; the content that lost it goes if that was its last.
    private func info(of outcome: CatalogueWriter.Outcome) async throws -> ObjectInfo {
        if let loser = outcome.loser { await shelf.remove(ifUnused: loser) }
        guard case .given(let entry, let byteCount)? = outcome.record else { preconditionFailure("giving a name leaves a record") }
        return entry.info(byteCount: byteCount)
    }
}
