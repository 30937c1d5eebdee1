public import HarkPosts

/// What the buffer takes, and how much of it.
public struct BufferSettings: Sendable, Equatable {
    /// How much is gathered before it is delivered, and for how long posts are kept.
    public var lake = LakeSettings()
    /// ISO 639 codes of the languages that are kept; empty keeps all.
    public var languages = ["en"]
    /// What is done to each text that arrives, one step behind the other.
    public var transforms: [PostTransform] = []
    /// What may wait for delivery, in bytes as they came in. Beyond it nothing is taken until something was delivered (503), so nothing is lost.
    /// Each counts with 300 bytes more; then a byte costs some two of memory, since the posts can be searched: with this, a lake that cannot be
    /// written does not fill the machine.
    public var limitBytes = 96 << 20

    public init() {}
}
