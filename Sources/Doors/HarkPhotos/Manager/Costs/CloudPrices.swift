/// What the documents' cloud asks, recovered from the sums of their table (003-57). In dollars, a month each where nothing else is said.
enum CloudPrices {
    static let months = 6
    /// A month of machines and of requests is 730 hours.
    static let hoursPerMonth = 730.0

    /// A request: 0.20 a million, and a quarter of a GB for a second.
    static func functions(calls: Double) -> Double { calls * (0.20 / 1e6 + 0.25 * 0.0000166667) }

    static func database(gigabytes: Double) -> Double { 26.14 + 0.25 * gigabytes }
    /// Paid for a year at once; half of it belongs to half a year.
    static let databaseUpfront = 180.0

    static func machines(count: Int, hour: Double) -> Double { Double(count) * hoursPerMonth * hour }

    static func recognition(images: Double) -> Double {
        tiered(images, [(1e6, 0.001), (4e6, 0.0008), (30e6, 0.0006), (.infinity, 0.00025)])
    }

    /// A zone, and its questions by the million.
    static func names(questions: Double) -> Double { 0.50 + tiered(questions, [(1000e6, 0.40 / 1e6), (.infinity, 0.20 / 1e6)]) }

    static func objects(gigabytes: Double) -> Double {
        tiered(gigabytes, [(50 * 1024, 0.023), (450 * 1024, 0.022), (.infinity, 0.021)]) + 0.06
    }

    /// Each step of the amount at its own price.
    private static func tiered(_ amount: Double, _ steps: [(size: Double, price: Double)]) -> Double {
        var rest = amount, sum = 0.0
        for step in steps {
            sum += min(rest, step.size) * step.price
            rest -= min(rest, step.size)
        }
        return sum
    }
}
