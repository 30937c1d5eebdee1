public import HarkCore

/// The samples of one minute, hour or day.
public struct SeriesPoint: Sendable, Equatable {
    /// When it begins.
    public let start: Timestamp
    public var samples: SampleSummary
}
