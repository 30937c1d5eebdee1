public import HarkCore

/// When a set is backed up by itself (003-37).
public struct BackupPlan: Sendable, Codable, Equatable {
    public var isOn = true
    /// Whether all sets are in it, by themselves and when asked for, or only the first; nil in plans of before there were more.
    private var holdsAll: Bool?
    /// UTC, as all times of the house.
    public var hour = 3, minute = 30

    public var isWhole: Bool {
        get { holdsAll ?? false }
        set { holdsAll = newValue }
    }

    public init() {}

    /// This plan, if it can be followed.
    /// - Throws: `.unacceptable` with the field that cannot be.
    public func checked() throws -> BackupPlan {
        guard 0...23 ~= hour, 0...59 ~= minute else { throw HarkError.unacceptable("daily_at", "daily_at must be a time from 00:00 to 23:59.") }
        return self
    }

    public var dailyAt: String { [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") }

    /// When the next one is due: the first time of the plan after the last backup, which may have passed. A house that never made one waits for its
    /// first time.
    /// - Parameter since: when the last one was made, or since when the house runs.
    public func next(since: Timestamp) -> Timestamp? {
        guard isOn else { return nil }
        let today = Timestamp(day: since.day).advanced(bySeconds: Double(hour * 60 + minute) * 60)
        return today > since ? today : today.advanced(bySeconds: 86_400)
    }
}

extension BackupPlan {
    /// What `dailyAt` looks like.
    public static let pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$"

    /// - Parameter dailyAt: such as `03:30`.
    /// - Throws: `.unacceptable` for what is no time.
    public init(isOn: Bool, isWhole: Bool, dailyAt: String) throws {
        let parts = dailyAt.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            throw HarkError.unacceptable("daily_at", "daily_at must be a time such as 03:30.")
        }
        (self.isOn, self.hour, self.minute) = (isOn, hour, minute)
        self.isWhole = isWhole
        self = try checked()
    }
}
