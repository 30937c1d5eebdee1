import HarkCore

/// Pictures of the project's own, for a first look.
struct PhotoSamples: Sendable {
    let intake: PhotoIntake
    /// Whether an empty gallery offers them.
    let areOffered: Bool

    func give(to owner: String) async throws {}
}
