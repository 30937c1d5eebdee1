import HarkCore

/// Random texts and numbers that a seed gives again.
extension SplitMix64 {
    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func text(_ longest: Int) -> String {
        let letters = ["a", "e", "t", " ", "\n", "#", "@", "é", "東", "👩‍👧", "\u{0}", "\"", "RT "]
        return (0..<number(below: longest + 1)).map { _ in letters[number(below: letters.count)] }.joined()
    }
}
