import HarkCore
import HarkDatabase
import HarkObjects
import HarkWeb
import NIOCore

/// Pictures drawn for this project, for a first look: a gallery that is empty offers them, where a house shows samples at all.
struct PhotoSamples: Sendable {
    let intake: PhotoIntake
    let areOffered: Bool

    /// Gives the samples to the first operator who looks, once in the life of a house: what they delete does not come back.
    func welcome(_ caller: Caller) async throws {
        guard areOffered, caller.may(.operator), caller.accountID != nil else { return }
        let owner = caller.photoOwner
        guard try await intake.store.database.read({ try $0.firstRow("SELECT 1 FROM photo_welcome") }) == nil else { return }
        // By whoever comes first; somebody who has photos needs no samples, and nobody else is given them later.
        let isFirst = try await intake.store.database.write { writer in
            guard try writer.firstRow("SELECT 1 FROM photo_welcome") == nil else { return false }
            try writer.execute("INSERT INTO photo_welcome (account) VALUES (?)", owner)
            return try writer.firstRow("SELECT 1 FROM photo WHERE owner = ? LIMIT 1", owner) == nil
        }
        if isFirst { try await give(to: owner) }
    }

    /// Keeps the samples for an account, but for those whose keys it has.
    func give(to owner: String) async throws {
        for sample in Self.all { _ = try await intake.offer(OnePiece(ByteBuffer(bytes: sample.bytes)), as: sample.key, owner: owner) }
    }

    private static let all: [(key: String, bytes: [UInt8])] = [
        ("bicycle", PackageResources.bicycle_webp), ("menu", PackageResources.menu_webp), ("lighthouse", PackageResources.lighthouse_jpg),
    ]
}
