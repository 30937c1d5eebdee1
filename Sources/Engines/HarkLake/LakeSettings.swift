/// How much the lake gathers before it writes, and how long it keeps. The first two are the documented ones (001-15, 001-20).
public struct LakeSettings: Sendable, Equatable {
    /// A buffer of this many bytes is delivered at once.
    public var deliveryBytes: Int
    /// A buffer is delivered this many seconds after its first post, however small it is.
    public var deliverySeconds: Double
    /// Posts are kept for this many days after they were said; nil keeps them for ever.
    public var retentionDays: Int?

    public init(deliveryBytes: Int = 64 << 20, deliverySeconds: Double = 60, retentionDays: Int? = 8) {
        self.deliveryBytes = deliveryBytes
        self.deliverySeconds = deliverySeconds
        self.retentionDays = retentionDays
    }
}
