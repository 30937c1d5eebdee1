import Foundation

/// What is said in one hour more than in the others: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008,
/// "Fightin' Words"), the prior being how the topic is spoken of in all hours together.
enum RisenWords {
    struct Form: Sendable {
        var text: String
        /// Occurrences in the hour and in all hours.
        var inHour: Int, inAll: Int
    }

    /// As many occurrences as the prior stands for: less than a busy hour has, more than a quiet one.
    private static let priorWeight = 500.0
    /// 97.5 % of chance lie below.
    private static let leastScore = 1.96
    /// Fewer occurrences in the hour say nothing.
    static let leastCount = 3

    /// - Parameters: `hour`, `all`: occurrences of any form in the hour and in all hours.
    /// - Returns: the five forms that rose most, the first most.
    static func most(of forms: [Form], inHour hour: Int, inAll all: Int) -> [String] {
        let scored = forms.compactMap { form -> (text: String, score: Double)? in
            guard form.inHour >= leastCount, form.inAll > 0, all > hour else { return nil }
            let score = score(form, Double(hour), Double(all))
            return score >= leastScore ? (form.text, score) : nil
        }
        return scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.text < $1.text }.prefix(5).map(\.text)
    }

    /// The difference of the logarithms of the odds, in its standard deviations.
    static func score(_ form: Form, _ hour: Double, _ all: Double) -> Double {
        let prior = priorWeight * Double(form.inAll) / all
        let here = Double(form.inHour) + prior, there = Double(form.inAll - form.inHour) + prior
        let oddsHere = here / max(hour + priorWeight - here, 0.5), oddsThere = there / max(all - hour + priorWeight - there, 0.5)
        return (log(oddsHere) - log(oddsThere)) / (1 / here + 1 / there).squareRoot()
    }
}
