package import HarkCore
import HarkDatabase
import HarkPosts
package import HarkWeb
import HTTPTypes

/// Saves topics, and looks after those of which somebody wants to be told.
package struct SavedTopicDesk: Sendable {
    package let store: SavedTopicStore
    package let desk: TopicDesk
    package let identifiers: IdentifierGenerator

    package init(store: SavedTopicStore, desk: TopicDesk, identifiers: IdentifierGenerator) {
        self.store = store
        self.desk = desk
        self.identifiers = identifiers
    }

    /// What somebody wants to save.
    package struct Wish: Sendable {
        package var query: String
        package var span: TopicSpan
        package var alert: SavedTopic.Alert
        package var threshold: Int?

        package init(query: String, span: TopicSpan = .day, alert: SavedTopic.Alert = .none, threshold: Int? = nil) {
            self.query = query
            self.span = span
            self.alert = alert
            self.threshold = threshold
        }
    }

    /// - Throws: `.unacceptable` for a query that cannot be read or an alert without its number, `.conflict` for one topic too many.
    package func save(_ wish: Wish, for context: HarkContext) async throws -> SavedTopic {
        _ = try TopicQuery(parsing: wish.query)
        // A number is looked at even where it is not needed: whoever sends one expects it to count.
        guard wish.threshold.map({ 1...1_000_000 ~= $0 }) ?? (wish.alert != .threshold) else {
            throw HarkError.unacceptable(
                "threshold", "Say from how many posts an hour you want to be told, 1 to 1,000,000.", textKey: "topics.alert.number")
        }
        let topic = SavedTopic(
            id: identifiers.next(), account: try context.account, query: wish.query, span: wish.span, alert: wish.alert,
            threshold: wish.alert == .threshold ? wish.threshold : nil, createdAt: desk.clock.now, alertedAt: nil)
        return try await store.database.write { [store] writer in
            let saved = try store.save(topic, in: writer)
            try context.idempotency?.record(Self.created(saved), in: writer)
            return saved
        }
    }

    static func created(_ topic: SavedTopic) -> Answer {
        var json = JSONWriter()
        topic.write(to: &json)
        return .json(json.bytes, status: .created, location: "/api/v1/topics/saved")
    }

    /// Asks for each topic that is due, and keeps a row for each that is worth one. What cannot be answered now is asked at the next time,
    /// and holds up no other.
    package func lookAfterAlerts() async throws -> String {
        let now = desk.clock.now
        let due = try await store.due(daily: now.advanced(bySeconds: -86_400), threshold: now.advanced(bySeconds: -3600))
        var told = 0, problems: [String] = []
        for topic in due {
            do {
                if try await tell(topic, at: now) { told += 1 }
            } catch let error as HarkError {
                problems.append("\(error)")
            }
        }
        let trouble = problems.first.map { ", \(problems.count) without an answer: \($0)" } ?? ""
        return "\(due.count) topics asked for, \(told) alerts\(trouble)"
    }

    private func tell(_ topic: SavedTopic, at now: Timestamp) async throws -> Bool {
        var question = TopicQuestion(topic.query)
        let since = topic.alert == .daily ? topic.toldUntil(now) : now.advanced(bySeconds: -3600)
        (question.from, question.to, question.limit) = (since, now, 1)
        let answer = try await desk.ask(question, explainsPeaks: false).answer
        let isWorthIt = topic.alert == .daily ? answer.total > 0 : answer.total >= topic.threshold ?? .max
        // A day without a post is over; an hour below the threshold is asked for again.
        guard isWorthIt || topic.alert == .daily else { return false }
        let alert = TopicAlert(
            id: identifiers.next(), query: topic.query, kind: topic.alert, count: answer.total, since: since, at: now, through: answer.through)
        try await store.note(isWorthIt ? alert : nil, of: topic, at: now)
        return isWorthIt
    }
}

extension SavedTopic {
    /// Up to when a daily alert has told all, so that no post falls between two of them; a week back at most.
    fileprivate func toldUntil(_ now: Timestamp) -> Timestamp { max(alertedAt ?? createdAt, now.advanced(bySeconds: -7 * 86_400)) }
}

extension HarkContext {
    /// The account that asks.
    /// - Throws: `.unauthenticated` where there is none, as a token of the house may have none.
    var account: Identifier {
        get throws {
            guard let account = caller.accountID else { throw HarkError(.unauthenticated, "Sign in to do this.", textKey: "web.must_sign_in") }
            return account
        }
    }
}
