import HarkCore

/// The three ways in which posts say when they were written.
enum PostTime {
    /// RFC 3339, or as Twitter writes it: `Wed Oct 10 20:19:24 +0000 2018`.
    static func read(_ text: String) -> Timestamp? { Timestamp(text) ?? Timestamp(rfc3339(twitter: text)) }

    /// Milliseconds since 1970; nil outside of the years 0 to 9999.
    static func read(milliseconds text: String) -> Timestamp? {
        guard let value = Int64(text), -62_167_219_200_000...253_402_300_799_999 ~= value else { return nil }
        return Timestamp(milliseconds: value)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func rfc3339(twitter text: String) -> String {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].utf8.count == 3, parts[4].utf8.count == 5, let month = months.firstIndex(where: { $0 == parts[1] }) else {
            return ""
        }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return "\(parts[5])-\(number)-\(parts[2])T\(parts[3])\(parts[4].prefix(3)):\(parts[4].suffix(2))"
    }
}
