public import HarkPosts

extension Lake {
    /// Writes posts into a Parquet file of its own at `path`, with the columns of the lake's files, in the order in which they are given. It is
    /// not made durable. Cost: some microseconds a post, on the lane of what may take long.
    public func write(_ posts: [KeptPost], toFile path: String) async throws {
        try await engine.upkeep().run { try PostFile(path: path).write(posts, over: $0) }
    }
}
