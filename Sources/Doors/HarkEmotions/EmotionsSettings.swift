public import Configuration
import HarkCore

/// Key `doors.emotions.…`.
public struct EmotionsSettings: Sendable {
    /// Key `visitors`: whether people who have not signed in may ask and decide. Default on.
    public var isOpenToVisitors = true
    /// Key `members_teach`: whether the model learns from what members decide by themselves, as it does from operators. Default on. What
    /// visitors decide is a suggestion to it.
    public var membersTeach = true
    /// Key `keep_days`: after so many days a prediction that nobody has decided is forgotten, and a finished batch with it. Default 7.
    public var keepDays = 7

    /// Key `lease_minutes`: how long a reviewer has a sentence to themselves. Default 10.
    public var leaseMinutes = 10

    public init() {}

    /// - Parameter config: scoped to `doors.emotions`.
    public init(_ config: ConfigReader) throws {
        isOpenToVisitors = try config.flag("visitors", default: isOpenToVisitors)
        membersTeach = try config.flag("members_teach", default: membersTeach)
        leaseMinutes = try config.int("lease_minutes", in: 1...240, default: leaseMinutes)
        keepDays = try config.int("keep_days", in: 1...365, default: keepDays)
    }
}
