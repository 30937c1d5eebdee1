public import Configuration
import HarkCore
import HarkTLS

/// Key `topics.followers.…`.
public struct FollowersSettings: Sendable {
    /// Key `enabled`: whether any source is followed at all; `off` for a machine that speaks to no other. Default on.
    public var isEnabled = true
    /// Key `longest_pause_seconds`: the most that a pause between two tries grows to, 1 to 3600. Default 300.
    public var longestPause = 300.0
    /// Key `linger_ms`: how long posts of a thin stream are gathered before they are written together, 0 to 1000. Default 200.
    public var linger = 0.2
    /// Key `silence_seconds`: after so long without a byte a stream counts as broken, 5 to 3600. Default 90.
    public var silence = 90.0
    /// Key `ca`: a PEM file of authorities that are trusted for sources besides the system's. Default none.
    public var authorities: String?
    /// Key `sample_pause_ms`: between two posts of the sample, 1 to 3600000. Default 2000.
    public var samplePause = 2.0

    public init() {}

    /// - Parameter config: scoped to `topics.followers`.
    public init(_ config: ConfigReader) throws {
        isEnabled = try config.flag("enabled", default: true)
        longestPause = Double(try config.int("longest_pause_seconds", in: 1...3600, default: 300))
        linger = Double(try config.int("linger_ms", in: 0...1000, default: 200)) / 1000
        silence = Double(try config.int("silence_seconds", in: 5...3600, default: 90))
        authorities = config.string(forKey: "ca")
        if let authorities, (try? TLSContext.client(authorities: authorities)) == nil {
            throw SettingsError("ca must be a PEM file of authorities, got \"\(authorities)\".")
        }
        samplePause = Double(try config.int("sample_pause_ms", in: 1...3_600_000, default: 2000)) / 1000
    }
}
