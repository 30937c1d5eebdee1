package import HarkCore
import HarkDatabase
import HarkObjects
package import NIOCore
import Synchronization

/// Takes photos in by pieces. Each piece lies on disk as an object of its own before its offset is told, so that a cut, or a kill, costs at
/// most what was on its way; the last one makes a photo of all, which is then counted and kept like any other.
package struct PhotoUploadDesk: Sendable {
    let store: PhotoUploadStore
    let intake: PhotoIntake
    private let inHand = UploadsInHand()

    init(store: PhotoUploadStore, intake: PhotoIntake) { (self.store, self.intake) = (store, intake) }

    /// What lies on disk as one object, and what a cut costs at most.
    private static let pieceBytes = 1 << 20
    /// After this an upload that is not whole is given up.
    private static let lifetime = 86_400.0

    static let unknown = HarkError(.notFound, "There is no upload with this id.", textKey: "web.unknown_id")

    func begin(_ key: String, bytes: Int, replacing: Bool, owner: String) async throws -> PhotoUpload {
        guard 1...intake.settings.byteLimit ~= bytes else {
            throw HarkError.unacceptable("bytes", "A photo has 1 to \(intake.settings.byteLimit) bytes.")
        }
        let upload = PhotoUpload(
            id: intake.identifiers.next(), owner: owner, key: try PhotoKey.admit(key), isReplacing: replacing, byteCount: bytes, received: 0)
        // Who may not replace it hears so before sending it; the last piece asks again.
        let isTaken = try await store.database.read { [photos = intake.store] in try photos.photo(owner, upload.key, in: $0) != nil }
        guard replacing || !isTaken else { throw HarkError.keyExists }
        guard try await store.begin(upload, at: intake.clock.now) else {
            throw HarkError(.conflict, "You have \(PhotoUploadStore.mostOpen) uploads open. End one first.")
        }
        return upload
    }

    func upload(_ id: Identifier, of owner: String) async throws -> PhotoUpload {
        guard let upload = try await store.upload(id, of: owner) else { throw Self.unknown }
        return upload
    }

    /// Takes what follows `offset`.
    /// - Returns: how many bytes are on disk now; when that is all, the photo.
    /// - Throws: `.conflict` where the upload goes on elsewhere than at `offset`; what the photo's intake throws with the last piece, and then
    ///   the upload is over.
    package func take<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes, at offset: Int, of id: Identifier, owner: String
    ) async throws -> (received: Int, photo: PhotoIntake.Taken?) where Bytes.Element == ByteBuffer {
        let upload = try await upload(id, of: owner)
        guard offset == upload.received else { throw Self.elsewhere }
        var received = offset, piece = ByteBuffer()
        do {
            for try await var more in bytes {
                guard received + piece.readableBytes + more.readableBytes <= upload.byteCount else { throw Self.tooMuch }
                piece.writeBuffer(&more)
                if piece.readableBytes >= Self.pieceBytes { received = try await keep(&piece, of: upload, at: received) }
            }
        } catch let error as HarkError {
            throw error
        } catch {
            // The connection was cut: what came before is as good as any.
            _ = try? await keep(&piece, of: upload, at: received)
            throw error
        }
        received = try await keep(&piece, of: upload, at: received)
        return (received, received == upload.byteCount ? try await finish(upload) : nil)
    }

    private func keep(_ piece: inout ByteBuffer, of upload: PhotoUpload, at offset: Int) async throws -> Int {
        let count = piece.readableBytes
        guard count > 0 else { return offset }
        guard inHand.take(upload.id) else { throw Self.elsewhere }
        defer { inHand.putBack(upload.id) }
        // Looked at before anything is written: a line that was cut is often noticed only after its sender went on over another one, and what
        // that one was told is on disk lies under this name.
        guard try await store.upload(upload.id, of: upload.owner)?.received == offset else { throw Self.elsewhere }
        try await intake.objects.put(Self.piece(offset, of: upload.id), OnePiece(piece), sha256: nil, limit: count)
        piece.clear()
        guard try await store.add(count, to: upload, at: offset) else { throw Self.elsewhere }
        return offset + count
    }

    /// Whoever ends the upload makes the photo, once. If the house ends meanwhile, nothing was counted yet, and the sender begins anew.
    private func finish(_ upload: PhotoUpload) async throws -> PhotoIntake.Taken {
        do {
            let taken = try await intake.take(
                PiecesOfUpload(objects: intake.objects, upload: upload.id), as: upload.key, owner: upload.owner, replacing: upload.isReplacing
            ) { [store] _, writer in
                guard try store.end(upload.id, in: writer) else { throw Self.unknown }
            }
            await discard(upload.id)
            return taken
        } catch let error as HarkError where error.isAboutThePhoto || error.code == .conflict {
            try await end(upload.id)
            throw error
        }
    }

    // MARK: Ending

    /// Gives an upload up.
    func end(_ id: Identifier, of owner: String) async throws {
        _ = try await upload(id, of: owner)
        try await end(id)
    }

    private func end(_ id: Identifier) async throws {
        _ = try await store.end(id)
        await discard(id)
    }

    private func discard(_ id: Identifier) async {
        var last: String?
        // Goes on behind what it has tried: what cannot be taken away now is left to the sweep.
        while let page = try? await intake.objects.list(.photoPieces, prefix: "\(id)/", after: last, limit: 500), let end = page.last {
            await intake.discard(page.map(\.name))
            last = end.name.key
        }
    }

    /// - Returns: how many uploads were given up.
    package func expire() async throws -> Int {
        let old = try await store.began(before: intake.clock.now.advanced(bySeconds: -Self.lifetime), limit: 1000)
        for id in old { try await end(id) }
        return old.count
    }

    /// Offsets sort as their texts do.
    static func piece(_ offset: Int, of id: Identifier) -> PhotoObject {
        let digits = "\(offset)"
        return PhotoObject(.photoPieces, "\(id)/\(String(repeating: "0", count: max(0, 12 - digits.utf8.count)))\(digits)")
    }

    private static let elsewhere = HarkError(.conflict, "The upload goes on at another offset: ask for it.")
    private static let tooMuch = HarkError.unacceptable("bytes", "These are more bytes than were announced.")
}

/// The pieces of an upload as one sequence of bytes, in their order.
struct PiecesOfUpload: AsyncSequence, Sendable {
    let objects: any ObjectStore
    let upload: Identifier

    struct AsyncIterator: AsyncIteratorProtocol {
        let objects: any ObjectStore
        let upload: Identifier
        var last: String?
        var pieces: AsyncThrowingStream<ByteBuffer, any Error>.AsyncIterator?

        mutating func next() async throws -> ByteBuffer? {
            while true {
                if let piece = try await pieces?.next() { return piece }
                guard let name = try await objects.list(.photoPieces, prefix: "\(upload)/", after: last, limit: 1).first?.name,
                    let read = try await objects.read(name, nil)
                else { return nil }
                last = name.key
                pieces = read.pieces.makeAsyncIterator()
            }
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(objects: objects, upload: upload) }
}

/// Uploads of which a piece is being written: one at a time each.
private final class UploadsInHand: Sendable {
    private let ids = Mutex<Set<Identifier>>([])

    /// - Returns: false while somebody has it.
    func take(_ id: Identifier) -> Bool { ids.withLock { $0.insert(id).inserted } }

    func putBack(_ id: Identifier) { ids.withLock { _ = $0.remove(id) } }
}
