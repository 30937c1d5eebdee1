public import HarkCore
public import HarkPosts

/// Which posts of a file a scan hands out; all, where nothing is set.
public struct PostFilter: Sendable, Equatable {
    /// When they were said.
    public var createdAt: Range<Timestamp>?
    /// A regular expression of RE2 that is found somewhere in the text.
    public var pattern: String?

    public init(createdAt: Range<Timestamp>? = nil, pattern: String? = nil) {
        self.createdAt = createdAt
        self.pattern = pattern
    }

    /// To be put behind a WHERE that is not empty, with its values.
    var condition: (sql: String, values: [DuckDBValue]) {
        var sql = "", values: [DuckDBValue] = []
        if let createdAt {
            sql += " AND created_at >= make_timestamp(?) AND created_at < make_timestamp(?)"
            values += [.integer(createdAt.lowerBound.microseconds), .integer(createdAt.upperBound.microseconds)]
        }
        if let pattern {
            sql += " AND regexp_matches(text, ?)"
            values.append(.text(pattern))
        }
        return (sql, values)
    }
}

/// A post and its place in its file, counted from 0.
public struct PlacedPost: Sendable, Equatable {
    public let ordinal: Int
    public let kept: KeptPost
}
