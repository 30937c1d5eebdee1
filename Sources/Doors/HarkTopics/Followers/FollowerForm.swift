import HarkCore
import HarkFollowers
import HarkWeb

/// A new source as a person fills it in.
struct FollowerForm: Sendable {
    static let languagesPattern = "^([a-z]{2,3}(, ?[a-z]{2,3}){0,19})?$"
    /// 1 to 86400, or nothing.
    static let intervalPattern = "^([1-9][0-9]{0,3}|[1-7][0-9]{4}|8[0-5][0-9]{3}|86[0-3][0-9]{2}|86400)?$"

    /// As typed. Credentials are not typed back.
    var name = "", about = "", kind = FollowerKind.mastodon.rawValue, address = "", languages = "en", interval = "", secret = ""

    init() {}

    init(_ form: FormFields) {
        name = form.text("name")
        about = form.text("about")
        kind = form.text("kind")
        address = form.text("address")
        languages = form.text("languages")
        interval = form.text("interval_seconds")
        secret = form.text("secret")
    }

    /// - Throws: `.unacceptable` with the field that cannot be.
    var follower: NewFollower {
        get throws {
            guard let kind = FollowerKind(rawValue: kind) else {
                throw HarkError.unacceptable("kind", "There is no such kind of source.", textKey: "topics.followers.bad_kind")
            }
            let seconds = Int(interval)
            guard interval.isEmpty || seconds.map(String.init) == interval else {
                throw HarkError.unacceptable(
                    "interval_seconds", "It must be from 1 to 86400 seconds.", textKey: "topics.followers.bad_interval_seconds")
            }
            return NewFollower(
                name: name, about: about, kind: kind, address: address,
                languages: languages.split(separator: ",").map { String($0.drop { $0 == " " }) }, intervalSeconds: seconds, secret: secret)
        }
    }
}
