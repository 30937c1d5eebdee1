import Foundation
public import HarkPosts

extension Lake {
    /// Writes posts into a Parquet file of its own at `path`, with the columns of the lake's files, in the order in which they come. It is
    /// not made durable. Cost: some microseconds a post, on the lane of what may take long; memory for 50,000 posts, disk for all of them twice.
    public func write<Pieces: AsyncSequence>(_ pieces: Pieces, toFile path: String) async throws where Pieces.Element == [KeptPost] {
        try await write(pieces, toFile: path, atOnce: 50_000)
    }

    package func write<Pieces: AsyncSequence>(_ pieces: Pieces, toFile path: String, atOnce limit: Int) async throws where Pieces.Element == [KeptPost] {
        var parts: [String] = [], posts: [KeptPost] = []
        defer { for part in parts { try? FileManager.default.removeItem(atPath: part) } }
        for try await piece in pieces {
            posts += piece
            guard posts.count >= limit else { continue }
            parts.append("\(path).\(parts.count)")
            try await write(posts, toPart: parts[parts.count - 1])
            posts.removeAll(keepingCapacity: true)
        }
        if parts.isEmpty { return try await write(posts, toPart: path) }
        if !posts.isEmpty {
            parts.append("\(path).\(parts.count)")
            try await write(posts, toPart: parts[parts.count - 1])
        }
        try await engine.upkeep().run { [parts] session in _ = try PostFile(path: path).write(from: parts, without: [], over: session) }
    }

    private func write(_ posts: [KeptPost], toPart path: String) async throws {
        try await engine.upkeep().run { try PostFile(path: path).write([posts.indices], of: LivePosts.terms(of: posts), over: $0) }
    }
}
