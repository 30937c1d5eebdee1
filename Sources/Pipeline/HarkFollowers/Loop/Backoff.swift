/// Pauses that grow twofold, each drawn evenly from zero to its limit ("full jitter", Brooker 2015), so that many who lost the same
/// source do not come back at once.
package struct Backoff {
    package let longest: Double
    private var limit = 1.0

    package init(longest: Double) { self.longest = longest }

    /// - Parameters:
    ///   - least: what the source asked for; what is no number of seconds is passed over.
    ///   - random: from 0 to 1.
    package mutating func next(atLeast least: Double, _ random: Double) -> Double {
        defer { limit = min(longest, limit * 2) }
        return max(least.isNaN ? 0 : least, limit * random)
    }

    package mutating func reset() { limit = 1 }
}
