import Foundation

/// McNemar's test (1947) of two models on the same rows: whether one is right where the other is wrong more often than chance
/// would have it. Rows where both are right, or both wrong, say nothing.
public struct McNemar: Sendable, Codable, Equatable {
    public enum Method: String, Sendable, Codable { case exact, chiSquare = "chi_square" }

    /// Rows that only the challenger has right, and rows that only the champion has.
    public let mended: Int, broken: Int
    public let method: Method
    /// Two-sided: how often chance alone would part them as far.
    public let pValue: Double

    /// Fewer than this many rows that part them are counted exactly (binomial), more by chi-square with continuity
    /// correction (Edwards 1948).
    public static let exactBelow = 25

    public init(mended: Int, broken: Int) {
        self.mended = mended
        self.broken = broken
        let all = mended + broken
        method = all < Self.exactBelow ? .exact : .chiSquare
        pValue = all < Self.exactBelow ? Self.binomial(min(mended, broken), of: all) : Self.chiSquare(abs(mended - broken), of: all)
    }

    /// Twice the chance of at most `few` of `all` throws of a coin, at most 1.
    private static func binomial(_ few: Int, of all: Int) -> Double {
        guard all > 0 else { return 1 }
        var ways = 1.0, sum = 1.0
        for place in 0..<few {
            ways = ways * Double(all - place) / Double(place + 1)
            sum += ways
        }
        return min(1, 2 * sum * pow(0.5, Double(all)))
    }

    /// Upper tail of chi-square with one degree of freedom.
    private static func chiSquare(_ difference: Int, of all: Int) -> Double {
        let corrected = Double(max(0, difference - 1))
        return erfc((corrected * corrected / Double(all) / 2).squareRoot())
    }
}
