import HarkCore
import HarkFollowers

/// A source as the API tells it. Fields that are not known are null, not left out; credentials are told to nobody.
struct FollowerAnswer: Encodable {
    let view: Followers.View

    private enum Field: CodingKey {
        case id, name, about, kind, address, languages, intervalSeconds, hasSecret, wanted, state, reason, until, posts, edits, withdrawals, ignored
        case unreadable, bytes, reconnects, lastPostAt, lagSeconds, lastProblem, createdAt, createdBy
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        let follower = view.follower, figures = view.figures
        try fields.encode(follower.id, forKey: .id)
        try fields.encode(follower.name, forKey: .name)
        try fields.encode(follower.about, forKey: .about)
        try fields.encode(follower.kind, forKey: .kind)
        try fields.encode(follower.address, forKey: .address)
        try fields.encode(follower.languages, forKey: .languages)
        try fields.encode(follower.interval, forKey: .intervalSeconds)
        try fields.encode(follower.hasSecret, forKey: .hasSecret)
        try fields.encode(follower.isWanted, forKey: .wanted)
        try fields.encode(view.state.name, forKey: .state)
        try fields.encode(view.state.pause?.reason, forKey: .reason)
        try fields.encode(view.state.pause?.until, forKey: .until)
        try fields.encode(figures.posts, forKey: .posts)
        try fields.encode(figures.edits, forKey: .edits)
        try fields.encode(figures.withdrawals, forKey: .withdrawals)
        try fields.encode(figures.ignored, forKey: .ignored)
        try fields.encode(figures.unreadable, forKey: .unreadable)
        try fields.encode(figures.bytes, forKey: .bytes)
        try fields.encode(figures.reconnects, forKey: .reconnects)
        try fields.encode(figures.lastPostAt, forKey: .lastPostAt)
        try fields.encode(figures.lagSeconds, forKey: .lagSeconds)
        try fields.encode(figures.lastProblem, forKey: .lastProblem)
        try fields.encode(follower.createdAt, forKey: .createdAt)
        try fields.encode(follower.createdBy, forKey: .createdBy)
    }
}

struct FollowerList: Encodable {
    let items: [FollowerAnswer]
}

extension FollowerState {
    /// Why it waits, and until when; nil where it does not.
    var pause: (reason: String, until: Timestamp)? {
        if case .waiting(let reason, let until) = self { (reason, until) } else { nil }
    }
}
