public import Foundation
public import HarkCore

/// What `hark topics QUERY` asks, beside a running server or without one.
public struct TopicsCommand: Codable, Sendable {
    public var query: String
    /// 24h, 3d or 7d.
    public var last: String?
    public var from: Timestamp?
    public var to: Timestamp?
    public var isCalendar = false
    public var isDocumented = false
    public var isRaw = false
    public var isRepeated = false
    public var limit: Int?

    public init(query: String) { self.query = query }

    /// - Throws: `.unacceptable` for an interval that is none of the three, or a number of posts that is none.
    var question: TopicQuestion {
        get throws {
            guard let span = TopicSpan(rawValue: last ?? TopicSpan.day.rawValue) else {
                throw HarkError.unacceptable("last", "An interval is \(TopicSpan.names.joined(separator: ", ")).")
            }
            var question = TopicQuestion(query, span: span)
            (question.from, question.to) = (from, to)
            (question.isCalendar, question.isRaw) = (isCalendar, isRaw)
            question.match = isDocumented ? .documented : .words
            question.order = isRepeated ? .repeated : .newest
            question.limit = limit ?? TopicQuestion.pageLength
            guard 1...1000 ~= question.limit else { throw HarkError.unacceptable("limit", "At most 1,000 posts can be shown, and at least one.") }
            return question
        }
    }
}

extension TopicsDoor {
    /// The answer as JSON, as the API gives it.
    public func perform(_ command: TopicsCommand) async throws -> Data { Data(try await desk.json(try command.question)) }
}
