/// Lines of `name | hark | peer | ratio | bar`: the ratio is Hark's figure over the peer's, the bar what it must reach.
struct BenchmarkTable {
    static func printHeader() { print("name | hark | peer | ratio | bar") }

    /// `ratio` is given by those who compare slice by slice; else it is the quotient of the two figures.
    static func printLine(
        _ name: String, hark: Double, peer: (name: String, value: Double), ratio: Double? = nil, bar: Double, unit: String
    ) {
        let ratio = ratio ?? hark / peer.value
        print("\(name) | \(whole(hark)) \(unit) | \(whole(peer.value)) \(peer.name) | \(hundredths(ratio)) | "
            + "≥ \(hundredths(bar)) \(ratio >= bar ? "ok" : "MISSED")")
    }

    /// A figure where less is better: the bar is the most it may be, in its own unit.
    static func printCost(_ name: String, hark: Double, peer: (name: String, value: Double), bar: Double, unit: String) {
        print("\(name) | \(hundredths(hark)) \(unit) | \(hundredths(peer.value)) \(peer.name) | \(hundredths(hark / peer.value)) | "
            + "≤ \(whole(bar)) \(unit) \(hark <= bar ? "ok" : "MISSED")")
    }

    static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }

    static func hundredths(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

extension [Double] {
    /// The value at `fraction` of the sorted list; 0.5 is the median. Precondition: not empty.
    func quantile(_ fraction: Double) -> Double {
        let sorted = sorted()
        return sorted[Swift.min(sorted.count - 1, Int(fraction * Double(sorted.count)))]
    }
}
