public import Configuration
import HarkCore
public import HarkQueue

/// Key `learning.…`.
public struct LearningSettings: Sendable {
    /// Key `nightly`: the time of day in UTC, such as `03:30`, at which a challenger is trained of what was said since; `off` for
    /// never. Default `03:30`.
    public var nightly: Recurrence? = .daily(hour: 3, minute: 30)

    public init() {}

    /// - Parameter config: scoped to `learning`.
    public init(_ config: ConfigReader) throws {
        let text = config.string(forKey: "nightly", default: "03:30")
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if text.lowercased() == "off" {
            nightly = nil
        } else if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]), 0...23 ~= hour,
            0...59 ~= minute
        {
            nightly = .daily(hour: hour, minute: minute)
        } else {
            throw SettingsError("learning.nightly must be a time of day in UTC such as 03:30, or off, got \"\(text)\".")
        }
    }
}
