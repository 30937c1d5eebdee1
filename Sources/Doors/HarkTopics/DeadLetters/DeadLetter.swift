package import HarkCore

/// A line of which no post could be made, as it was sent (001-07).
package struct DeadLetter: Sendable, Equatable {
    /// Its place: later ones have higher numbers.
    package var number = 0
    package let id: Identifier
    package let at: Timestamp
    /// Which its post would have had, if it had named none.
    package let source: String
    /// What is wrong with it.
    package let detail: String
    /// Its bytes, which need be no text.
    package let line: [UInt8]
}

/// How many of them are kept, and for how long.
public struct DeadLetterSettings: Sendable {
    /// Key `topics.dead_letters`: 0 to 100,000, default 1,000; the oldest go, and 0 keeps none.
    public var limit = 1_000
    /// Key `topics.dead_letter_days`: 1 to 365, default 7.
    public var days = 7

    public init() {}
}
