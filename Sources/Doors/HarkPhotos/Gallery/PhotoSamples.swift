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
        guard areOffered, caller.role >= .operator, caller.accountID != nil else { return }
        let owner = caller.photoOwner
        let isFirst = try await intake.store.database.write { writer in
            try writer.execute(
                "INSERT INTO photo_welcome (account) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM photo_welcome) AND NOT EXISTS (SELECT 1 FROM photo WHERE owner = ?)", owner,
                owner) > 0
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
