import HarkCore

/// `HOUR-FIRST-LAST.ids`: the arrival hour, counted from 1970, and the sequences between which the posts lie.
enum IdentityFileName {
    private static let ending = ".ids"

    static func name(hour: Int64, _ sequences: ClosedRange<UInt64>) -> String {
        "\(hour)-\(sequences.lowerBound)-\(sequences.upperBound)\(ending)"
    }

    /// Nil for the name of anything else.
    static func hour(of name: String) -> Int64? {
        guard name.hasSuffix(ending) else { return nil }
        let fields = name.dropLast(ending.count).split(separator: "-", omittingEmptySubsequences: false)
        return fields.count == 3 ? Int64(fields[0]) : nil
    }
}
