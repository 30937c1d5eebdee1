import Foundation
import HarkCore
import HarkObjects
import HarkPosts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What was written as JSON.
public struct LakeExport: Sendable, Codable, Equatable {
    public internal(set) var files = 0, posts = 0, bytes = 0
}

extension Lake {
    /// Writes all posts in files as lines of JSON into `folder`, in the documents' folders `YYYY/MM/DD/HH/` by hour of arrival in UTC (001-16, 001-18):
    /// one file for each of the lake's, without what was withdrawn. Each line is what `POST /api/v1/posts` takes. A file that is there is written
    /// anew; what is left of others is not looked at.
    ///
    /// Cost: some microseconds a post; memory for 16,384 posts.
    /// - Throws: `HarkError`; what was written before stays.
    public func writeJSON(to folder: String) async throws -> LakeExport {
        let snapshot = snapshot(), lane = SerialLane("lake.json")
        var export = LakeExport()
        for file in snapshot.files {
            let withdrawn = Set(snapshot.withdrawn(in: file.sequences)), path = "\(folder)/\(Self.jsonPath(file))", incoming = path + ".new"
            let target = try await lane.run {
                try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                return try File.opened(incoming, O_WRONLY | O_CREAT | O_TRUNC)
            }
            var end = 0
            for try await posts in try scan(file) {
                let kept = posts.map(\.kept).filter { !withdrawn.contains($0.sequence) }, lines = kept.flatMap(\.jsonLine), start = end
                try await lane.run { try lines.withUnsafeBytes { try target.write($0, at: start) } }
                end += lines.count
                export.posts += kept.count
            }
            try await lane.run { try Folder.rename(incoming, to: path) }
            export.files += 1
            export.bytes += end
        }
        return export
    }

    /// `2026/11/22/07/posts-1-500.jsonl`
    private static func jsonPath(_ file: LakeFile) -> String {
        let hour = Timestamp(hour: file.hour).description
        let parts = [hour.prefix(4), hour.dropFirst(5).prefix(2), hour.dropFirst(8).prefix(2), hour.dropFirst(11).prefix(2)]
        return parts.joined(separator: "/") + "/posts-\(file.firstSequence)-\(file.lastSequence).jsonl"
    }
}

extension KeptPost {
    fileprivate var jsonLine: [UInt8] {
        var json = JSONWriter(reserving: 400)
        json.beginObject()
        func pair(_ name: StaticString, _ value: String?) {
            guard let value else { return }
            json.name(name)
            json.string(value)
        }
        pair("id", post.id)
        pair("source", post.source)
        pair("created_at", post.createdAt.description)
        pair("lang", post.language)
        pair("user", post.user)
        pair("text", post.text)
        pair("reply_to", post.replyTo)
        pair("repost_of", post.repostOf)
        pair("place", post.place)
        // With all their digits, which the writer of JSON has no need of elsewhere.
        let position = post.position.map { ",\"lat\":\($0.latitude),\"lon\":\($0.longitude)" } ?? ""
        return json.bytes + (position + "}\n").utf8
    }
}
