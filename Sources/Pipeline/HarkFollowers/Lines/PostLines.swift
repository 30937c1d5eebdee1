public import HarkCore
public import HarkPosts

/// How a line of JSON becomes a post, by the house's one reader; `source` stands in where the line names none.
public struct PostLines: Sendable {
    public enum Outcome: Sendable {
        case post(Post)
        case withdrawal(PostWithdrawal)
        /// A message of another kind (001-04).
        case nothing
        case unreadable(String)
    }

    let read: @Sendable (_ line: [UInt8], _ source: String, _ arrivedAt: Timestamp) -> Outcome

    public init(_ read: @escaping @Sendable (_ line: [UInt8], _ source: String, _ arrivedAt: Timestamp) -> Outcome) { self.read = read }

    /// The event that a line makes.
    func event(
        _ line: LineSplitter.Line, from source: String, _ languages: LanguageChoice, at time: Timestamp, cursor: FollowerCursor?
    ) -> FollowedEvent {
        FollowedEvent(what(line, source, languages, time), bytes: line.byteCount, cursor: cursor)
    }

    private func what(_ line: LineSplitter.Line, _ source: String, _ languages: LanguageChoice, _ time: Timestamp) -> FollowedEvent.What {
        if line.isTooLong { return .unreadable(.init("A line of more than \(LineSplitter.longestLine) bytes")) }
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return .ignored }
        switch read(line.bytes, source, time) {
        case .post(let post): return languages.keep(post)
        case .withdrawal(let withdrawal): return .withdrawal(source: withdrawal.source, id: withdrawal.id)
        case .nothing: return .ignored
        case .unreadable(let problem): return .unreadable(.init(problem, line: line.bytes, source: source))
        }
    }
}
