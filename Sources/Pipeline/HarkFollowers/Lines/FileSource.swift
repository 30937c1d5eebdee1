package import HarkCore
import HarkPosts

/// Follows JSON lines in a growing file, through rotation and truncation: a file that took another's place is read from its beginning,
/// and what was appended to the old one and to those between them is read first.
package struct FileSource: FollowedSource {
    let name: String
    let file: FollowedFile
    let interval: Double
    let languages: LanguageChoice
    let lines: PostLines
    let clock: any WallClock
    let lane: SerialLane

    package init(
        _ file: FollowedFile, named name: String, interval: Double, languages: LanguageChoice, lines: PostLines, clock: any WallClock, lane: SerialLane
    ) {
        self.name = name
        self.file = file
        self.interval = interval
        self.languages = languages
        self.lines = lines
        self.clock = clock
        self.lane = lane
    }

    package func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        var place = cursor?.filePlace
        while true {
            if try await !readOn(&place, feed) { try await clock.sleep(for: interval) }
        }
    }

    /// - Returns: whether there may be more at once.
    private func readOn(_ place: inout FilePlace?, _ feed: FollowerFeed) async throws -> Bool {
        guard let found = try await lane.run({ [file, place] in try file.read(after: place) }) else { return false }
        feed.connected()
        if let lost = found.lost { try await feed.give(FollowedEvent(.lost(lost), bytes: 0, cursor: nil)) }
        place = found.place
        var splitter = LineSplitter(), whole: [LineSplitter.Line] = []
        splitter.take(found.bytes) { whole.append($0) }
        // What will not be continued is taken as it stands: the end of a file that was left, or a line longer than any post.
        if whole.isEmpty, found.isLeft || found.bytes.count == FollowedFile.pieceBytes, let part = splitter.finish() { whole = [part] }
        var byteCount = 0
        for line in whole {
            byteCount += line.byteCount
            let behind = found.place(after: byteCount)
            place = behind
            try await feed.give(lines.event(line, from: "file:\(name)", languages, at: clock.now, cursor: FollowerCursor(behind)))
        }
        return !whole.isEmpty
    }
}
