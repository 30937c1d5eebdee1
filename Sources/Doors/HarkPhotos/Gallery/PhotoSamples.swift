import HarkCore
import HarkObjects
import NIOCore

/// Pictures drawn for this project, for a first look: a gallery that is empty offers them, where a house shows samples at all.
struct PhotoSamples: Sendable {
    let intake: PhotoIntake
    let areOffered: Bool

    /// Keeps the samples for an account, but for those whose keys it has.
    func give(to owner: String) async throws {
        for sample in Self.all { _ = try await intake.offer(OnePiece(ByteBuffer(bytes: sample.bytes)), as: sample.key, owner: owner) }
    }

    private static let all: [(key: String, bytes: [UInt8])] = [
        ("bicycle", PackageResources.bicycle_webp), ("menu", PackageResources.menu_webp), ("lighthouse", PackageResources.lighthouse_jpg),
    ]
}
