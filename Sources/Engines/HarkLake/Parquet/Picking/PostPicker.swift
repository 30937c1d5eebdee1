import HarkCore
import HarkObjects
import HarkPosts

/// Single posts out of a file of the lake, by their places: of each row group that holds one, the columns are unpacked and nothing else is done.
/// DuckDB needs several times as long to begin.
struct PostPicker {
    let file: File
    let footer: ParquetFooter

    /// The posts at places counted from 0, in the order in which they are named. Blocks. Cost: half a millisecond for each row group of 4,096
    /// posts.
    /// - Throws: `ParquetUnread` where the file has no such place, or is not as Hark has DuckDB write it.
    func posts(at ordinals: [Int]) throws -> [KeptPost] {
        var found: [Int: KeptPost] = [:]
        var rest = Set(ordinals).sorted()[...]
        for group in footer.groups where !rest.isEmpty {
            let here = rest.prefix { $0 < group.rows.upperBound }
            rest = rest.dropFirst(here.count)
            if !here.isEmpty {
                for (ordinal, post) in zip(here, try posts(at: here.map { $0 - group.rows.lowerBound }, of: group)) { found[ordinal] = post }
            }
        }
        return try ordinals.map { ordinal in
            guard let post = found[ordinal] else { throw ParquetUnread("no row \(ordinal)") }
            return post
        }
    }

    private func posts(at places: [Int], of group: ParquetFooter.Group) throws -> [KeptPost] {
        func numbers(_ column: ParquetFooter.Column) throws -> [Int64] { try ParquetColumnReader(column, of: group, in: file).numbers(at: places) }
        func optional(_ column: ParquetFooter.Column) throws -> [String?] { try ParquetColumnReader(column, of: group, in: file).texts(at: places) }
        func texts(_ column: ParquetFooter.Column) throws -> [String] { try optional(column).map { $0 ?? "" } }
        let (sequences, created, arrived, moods) = try (numbers(.sequence), numbers(.createdAt), numbers(.arrivedAt), numbers(.mood))
        let (ids, sources, languages, bodies) = try (texts(.id), texts(.source), texts(.lang), texts(.text))
        let (users, replies, reposts, sites) = try (optional(.user), optional(.replyTo), optional(.repostOf), optional(.place))
        let latitudes = try ParquetColumnReader(.lat, of: group, in: file).doubles(at: places)
        let longitudes = try ParquetColumnReader(.lon, of: group, in: file).doubles(at: places)
        return places.indices.map { row in
            let position = latitudes[row].flatMap { latitude in longitudes[row].flatMap { Position(latitude: latitude, longitude: $0) } }
            let post = Post(
                id: ids[row], source: sources[row], createdAt: Timestamp(microseconds: created[row]), language: languages[row], user: users[row],
                text: bodies[row], replyTo: replies[row], repostOf: reposts[row], place: sites[row], position: position)
            return KeptPost(
                post: post, arrivedAt: Timestamp(microseconds: arrived[row]), sequence: UInt64(bitPattern: sequences[row]),
                mood: Mood(level: UInt8(truncatingIfNeeded: moods[row])))
        }
    }
}
