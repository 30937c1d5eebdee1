public import HarkCore
import HarkCrypto
import HarkText

/// Makes a post of a line of JSON: as this house writes them, as Twitter and Mastodon do, and as the documented collector did
/// (`[{"tweet": "…"}]`).
///
/// It reads bytes, not objects: only the fields it knows become values, all else is checked and stepped over. It has no state but its
/// settings and may be used from many threads at once.
public struct PostReader: Sendable {
    /// A post may be ahead of the clock by so many seconds: clocks differ.
    public static let tolerance = 600.0

    static let nameLimit = 256
    private static let placeLimit = 1_000

    let settings: PostReaderSettings

    public init(_ settings: PostReaderSettings) { self.settings = settings }

    /// A line with more is refused unread.
    package var lineBytes: Int { settings.maximalLineBytes }

    /// The post that a line holds, or what is wrong with it; nil for a line that is none and is ignored: a blank one, or a message without
    /// text, as streams send them for limits (001-04) and for what is taken back (`withdrawal`).
    ///
    /// - Parameters:
    ///   - line: one line without its line feed; a byte-order mark and a carriage return are stepped over.
    ///   - arrivedAt: becomes the post's time where it says none.
    /// Cost: about 1 µs for a post.
    public func read(line: UnsafeRawBufferPointer, arrivedAt: Timestamp) -> Result<Post, PostProblem>? {
        do throws(PostProblem) {
            guard line.count <= settings.maximalLineBytes else {
                throw PostProblem(code: .tooLarge, detail: "A line has at most \(settings.maximalLineBytes) bytes; this one has \(line.count).")
            }
            guard let fields = try PostFields(line), let text = fields.first(.text, .tweet, .content) else { return nil }
            return .success(try post(text: try checked(text), fields, arrivedAt))
        } catch {
            return .failure(error)
        }
    }

    private func post(text: String, _ fields: PostFields, _ arrivedAt: Timestamp) throws(PostProblem) -> Post {
        let createdAt = try time(fields.first(.createdAt), arrivedAt: arrivedAt)
        let id = try fields.first(.id)?.name(limit: Self.nameLimit, mayBeNumber: true)
        let user = try fields.first(.user)?.name(limit: Self.nameLimit, members: ["screen_name", "username", "acct"])
        let position = settings.arePositionsKept ? try position(fields) : nil
        let place = try fields.first(.place)?.line(limit: Self.placeLimit, members: ["full_name", "name"])
        return Post(
            id: id ?? Self.madeUpID(createdAt, user, text), source: try source(fields.first(.source, .src)), createdAt: createdAt,
            language: try language(fields.first(.lang)), user: user.flatMap(settings.authors.kept), text: text,
            replyTo: try fields.first(.replyTo, .inReplyToID, .inReplyToStatusID)?.name(limit: Self.nameLimit, mayBeNumber: true),
            repostOf: try fields.first(.repostOf, .reblog, .retweetedStatus)?.name(limit: Self.nameLimit, members: ["id"], mayBeNumber: true),
            place: settings.arePlacesKept ? place ?? position?.square : nil, position: position)
    }

    /// `lat` and `lon`, or the point of GeoJSON that Twitter gives as `coordinates`, whose first number is the longitude. What else others
    /// may mean by that word is passed over.
    private func position(_ fields: PostFields) throws(PostProblem) -> Position? {
        if let latitude = fields.first(.lat), let longitude = fields.first(.lon) {
            guard let position = Position(latitude: try latitude.number(), longitude: try longitude.number()) else {
                throw latitude.problem("the earth has no such point")
            }
            return position
        }
        guard let point = fields.first(.coordinates)?.member(["coordinates"])?.numbers, point.count >= 2 else { return nil }
        return Position(latitude: point[1], longitude: point[0])
    }

    private func checked(_ value: PostValue) throws(PostProblem) -> String {
        let text = try value.string()
        guard text.utf8.count <= settings.maximalTextBytes else {
            var problem = value.problem("it has \(text.utf8.count) bytes, more than \(settings.maximalTextBytes)")
            problem.code = .tooLarge
            throw problem
        }
        let isBlank = text.unicodeScalars.allSatisfy { ScalarKind.of($0.value) == .space || ScalarKind.of($0.value) == .ignorable }
        guard !isBlank else { throw value.problem("it is blank") }
        return text
    }

    private func time(_ value: PostValue?, arrivedAt: Timestamp) throws(PostProblem) -> Timestamp {
        guard let value else { return arrivedAt }
        guard let time = try read(time: value) else {
            throw value.problem("it is no time as RFC 3339 has it, no \"Wed Oct 10 20:19:24 +0000 2018\", and no Unix milliseconds")
        }
        guard time.seconds(since: arrivedAt) <= Self.tolerance else { throw value.problem("it lies in the future") }
        return time
    }

    private func read(time value: PostValue) throws(PostProblem) -> Timestamp? {
        if value.slice.kind == .number { return PostTime.read(milliseconds: try value.wholeNumber()) }
        if let time = value.plainTime { return time }
        return PostTime.read(try value.string())
    }

    /// Twitter gives the program that wrote a post as `source`, in HTML: that is not where it came from.
    func source(_ value: PostValue?) throws(PostProblem) -> String {
        guard let source = try value?.name(limit: Self.nameLimit), !source.hasPrefix("<") else { return settings.defaultSource }
        return source
    }

    private func language(_ value: PostValue?) throws(PostProblem) -> String {
        guard let value, let code = try value.name(limit: 35) else { return settings.defaultLanguage }
        let isCode = code.utf8.count >= 2 && code.utf8.allSatisfy { ASCIISet.hostLabels.contains($0) || $0 == UInt8(ascii: "_") }
        guard isCode else { throw value.problem("it is no code of a language") }
        return code.utf8.contains(UInt8(ascii: "_")) ? String(code.map { $0 == "_" ? "-" : $0 }) : code
    }

    /// The first half of SHA-256 of time, author and text: what comes again is the same post.
    private static func madeUpID(_ time: Timestamp, _ user: String?, _ text: String) -> String {
        var hash = SHA256()
        for part in [time.description, user ?? "", text] { Array((part + "\0").utf8).withUnsafeBytes { hash.update($0) } }
        return hash.finalize().prefix(16).hexText
    }
}
