/// How much the lake gathers before it writes, and how long it keeps. The first two are the documented ones (001-15, 001-20).
public struct LakeSettings: Sendable, Equatable {
    /// A buffer of this many bytes is delivered at once.
    public var deliveryBytes: Int
    /// A buffer is delivered this many seconds after its first post, however small it is.
    public var deliverySeconds: Double
    /// Posts are kept for this many days after they arrived, by whole hours; nil keeps them for ever.
    public var retentionDays: Int?
    /// A delivered file has at most so many posts: a full buffer of short ones becomes two files, which are made side by side.
    public var filePosts = 81_920
    /// And at most so many bytes of them, as the log counts: an index can number the words of so many, whatever they are (`PostIndexWriter`), and whoever reads the
    /// file needs no more memory for them.
    public var fileBytes = 48 << 20
    /// A file that is made of several has at most so many: an index is made of it in memory.
    public var compactedPosts = 262_144
    /// The files of the hour that goes on are put together when there are more than so many.
    public var openHourFiles = 8
    /// Seconds after its end for which an hour may still get posts.
    public var graceSeconds = 600.0
    /// Seconds for which a file is left as it is although posts in it were withdrawn: they are out of answers at once, and out of the
    /// file when it is next rewritten.
    public var withdrawalSeconds = 3600.0
    /// What DuckDB may take.
    public var memoryMegabytes = 256

    public init(deliveryBytes: Int = 64 << 20, deliverySeconds: Double = 60, retentionDays: Int? = 8) {
        self.deliveryBytes = deliveryBytes
        self.deliverySeconds = deliverySeconds
        self.retentionDays = retentionDays
    }
}
