/// Short English remarks, none like another: a few words picked by the numbers, and the numbers themselves at the end.
public struct NewTexts: Sendable {
    private static let openings = ["the", "our", "that", "this", "every", "another", "yesterday's", "her", "their", "a quiet", "one small"]
    private static let things = [
        "train", "breakfast", "concert", "garden", "meeting", "film", "harbour", "letter", "bakery", "lesson", "walk", "match", "storm",
    ]
    private static let verdicts = [
        "was wonderful", "made me smile", "came far too late", "was a waste of time", "could not be better", "is broken again",
        "felt like home", "was cold and dull", "went on for ever", "surprised us all", "tasted of smoke", "deserves a prize",
        "hurt more than it helped", "was worth the wait", "left me in tears", "is all I wanted", "was fine",
    ]

    /// Tells this run's texts from those of every other run.
    private let run: String

    public init(run: String) { self.run = run }

    /// A text that no other pair of numbers gives; ASCII, without quotes or backslashes, so it stands in JSON as it is.
    public func text(connection: Int, iteration: Int) -> String {
        var hash = UInt64(truncatingIfNeeded: connection &* 1_000_003 &+ iteration) &* 0x9E37_79B9_7F4A_7C15
        func pick(_ words: [String]) -> String {
            hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
            return words[Int((hash >> 33) % UInt64(words.count))]
        }
        return "\(pick(Self.openings)) \(pick(Self.things)) \(pick(Self.verdicts)) \(run)-\(connection)-\(iteration)"
    }
}
