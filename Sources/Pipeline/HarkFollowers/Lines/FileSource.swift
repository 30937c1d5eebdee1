package import HarkCore
import HarkPosts

/// Follows JSON lines in a growing file, through rotation and truncation: a file that took another's place is read from its beginning,
/// and what was appended to the old one before it went is read first.
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
        var cursor = cursor ?? FollowerCursor(place: 0)
        while true {
            if try await !readOn(&cursor, feed) { try await clock.sleep(for: interval) }
        }
    }

    /// - Returns: whether there may be more at once.
    private func readOn(_ cursor: inout FollowerCursor, _ feed: FollowerFeed) async throws -> Bool {
        let (place, mark) = (cursor.place ?? 0, cursor.mark)
        guard let found = try await lane.run({ [file] in try file.read(from: place, of: mark) }) else { return false }
        feed.connected()
        cursor = FollowerCursor(place: found.place, mark: found.mark)
        var splitter = LineSplitter(), whole: [LineSplitter.Line] = []
        splitter.take(found.bytes) { whole.append($0) }
        // What will not be continued is taken as it stands: the end of a file that was left, or a line longer than any post.
        if whole.isEmpty, found.isLeft || found.bytes.count == FollowedFile.pieceBytes, let part = splitter.finish() { whole = [part] }
        for line in whole {
            cursor.place = (cursor.place ?? 0) + Int64(line.byteCount)
            try await feed.give(lines.event(line, from: "file:\(name)", languages, at: clock.now, cursor: cursor))
        }
        return !whole.isEmpty
    }
}
