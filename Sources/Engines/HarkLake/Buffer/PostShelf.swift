package import HarkDatabase
package import HarkPosts

/// Where posts go from the buffer: the lake, or what stands for it in a test.
package protocol PostShelf: Sendable {
    /// Keeps posts for good. When this returns they are on disk and entered, together with what `work` wrote; when it throws, neither is.
    func put(_ posts: LiveTerms, and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws

    /// Takes posts out of all answers, those too that have not been delivered yet. Twice is once.
    func withdraw(_ sequences: [UInt64], and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws
}

extension Lake: PostShelf {
    package func put(_ posts: LiveTerms, and work: @escaping @Sendable (any SQLWriter) throws -> Void) async throws {
        try await deliver(posts, and: work)
    }
}
