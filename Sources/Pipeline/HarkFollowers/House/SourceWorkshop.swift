import Foundation
import HarkCore

/// Makes the source that a follower follows, by its kind.
struct SourceWorkshop: Sendable {
    let files: String
    let sample: [UInt8]
    let lines: PostLines
    let settings: FollowersSettings
    let clock: any WallClock
    /// Pieces of files and documents of feeds are small and looked at in turn: one lane is enough for all.
    private let lane = SerialLane("followers.files")

    init(files: String, sample: [UInt8], lines: PostLines, settings: FollowersSettings, clock: any WallClock) {
        self.files = files
        self.sample = sample
        self.lines = lines
        self.settings = settings
        self.clock = clock
    }

    /// - Throws: `FollowerTrouble` where the address is none of its kind: it was checked when it was registered.
    func source(
        _ follower: Follower, http: FollowerHTTP, secret: @escaping @Sendable () async throws -> String?
    ) throws -> any FollowedSource {
        let languages = LanguageChoice(follower.languages), interval = Double(follower.interval)
        let place = PolledAddress(
            name: follower.name, address: follower.address, interval: interval, languages: languages, http: http, clock: clock, secret: secret)
        switch follower.kind {
        case .mastodon:
            guard let address = MastodonAddress(follower.address) else { throw FollowerTrouble.refused("This is no stream of Mastodon") }
            return MastodonSource(address: address, languages: languages, http: http, secret: secret)
        case .jetstream:
            guard let address = URL(string: follower.address) else { throw FollowerTrouble.refused("This is no address") }
            return JetstreamSource(address: address, languages: languages, silence: settings.silence, trust: http.trust, clock: clock, secret: secret)
        case .ndjson:
            return LinesSource(place: place, lines: lines)
        case .file:
            return FileSource(
                FollowedFile(folder: files, name: follower.address), named: follower.name, interval: interval, languages: languages,
                lines: lines, clock: clock, lane: lane)
        case .feed:
            return FeedSource(place: place, lane: lane)
        case .sample: return SampleSource(sample, pause: settings.samplePause, lines: lines, clock: clock)
        }
    }
}
