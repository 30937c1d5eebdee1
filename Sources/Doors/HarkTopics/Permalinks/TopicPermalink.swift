import HarkCore
import HarkCrypto
import HarkPosts
import HarkWeb

/// The address at which an answer can be read again: the question with its interval and the newest post that it saw, and a fingerprint
/// of what it counted. Nothing is kept for it: whoever opens it asks again, and compares.
struct TopicPermalink: Sendable, Equatable {
    static let path = "/topics/at/"

    let question: TopicQuestion
    /// 16 hexadecimal digits.
    let fingerprint: String
    /// How many posts matched then, so that a page can say how many are missing.
    let total: Int

    init(question: TopicQuestion, fingerprint: String, total: Int) {
        self.question = question
        self.fingerprint = fingerprint
        self.total = total
    }

    init(_ reply: TopicReply) {
        self.init(
            question: reply.question.fixed(reply.request, through: reply.answer.through), fingerprint: Self.fingerprint(of: reply.answer),
            total: reply.answer.total)
    }

    var path: String { Link.to(Self.path + fingerprint, question.parameters + [("total", "\(total)")]) }

    /// Over everything that was counted. Posts, peaks and the time it took do not matter: other pages of the same answer are the same.
    static func fingerprint(of answer: TopicAnswer) -> String {
        var json = JSONWriter(reserving: 4096)
        json.beginArray()
        json.integer(answer.total)
        json.integer(answer.retweets)
        json.integer(answer.sentiment.positive)
        for counts in [answer.hashtags, answer.mentions, answer.words, answer.places] {
            for entry in counts { json.pair("text", entry.text, entry.count) }
            json.null()
        }
        for hour in answer.perHour { json.pair("hour", hour.hour.description, hour.count) }
        json.endArray()
        return SHA256.hash(json.bytes).prefix(8).hexText
    }
}

/// What became of an answer since its permalink was made.
enum TopicChange: Equatable {
    case none
    /// So many posts fewer; where the interval reaches back beyond what is kept, those that came before a moment have expired.
    case fewer(Int, expiredBefore: Timestamp?)
    /// As many posts, but others: the address was changed by hand, or the posts were.
    case other

    init(_ link: TopicPermalink, _ answer: TopicAnswer, from: Timestamp, keptSince: Timestamp?) {
        if TopicPermalink.fingerprint(of: answer) == link.fingerprint {
            self = .none
        } else if answer.total < link.total {
            self = .fewer(link.total - answer.total, expiredBefore: keptSince.flatMap { from < $0 ? $0 : nil })
        } else {
            self = .other
        }
    }
}
