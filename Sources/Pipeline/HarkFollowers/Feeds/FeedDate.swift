package import HarkCore

/// The dates of feeds: RFC 3339 in Atom, RFC 822 with two or four digits of a year in RSS.
package enum FeedDate {
    package static func time(_ text: String) -> Timestamp? { Timestamp(text) ?? rfc822(text) }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let zones = ["UT": 0, "GMT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7]

    /// `Sat, 07 Sep 2002 00:00:01 GMT`; the day's name and the seconds may be missing.
    private static func rfc822(_ text: String) -> Timestamp? {
        let afterName = text.firstIndex(of: ",").map { text[$0...].dropFirst() } ?? text[...]
        let parts = afterName.split(separator: " ").map(String.init)
        guard parts.count >= 4, let day = Int(parts[0]), 1...31 ~= day,
            let month = months.firstIndex(of: String(parts[1].prefix(3)).lowercased()), let year = year(parts[2])
        else { return nil }
        let clock = parts[3].split(separator: ":").map { Int($0) }
        guard 2...3 ~= clock.count, let hour = clock[0], let minute = clock[1], let second = clock.count > 2 ? clock[2] : 0,
            let offset = offset(parts.count > 4 ? parts[4] : "GMT")
        else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Timestamp("\(year)-\(two(month + 1))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))\(offset)")
    }

    private static func year(_ text: String) -> Int? {
        guard let year = Int(text), text.count == 4 || text.count == 2 else { return nil }
        // RFC 2822: two digits below 50 are of this century.
        return text.count == 4 ? year : year < 50 ? 2000 + year : 1900 + year
    }

    /// As RFC 3339 writes it.
    private static func offset(_ zone: String) -> String? {
        if let hours = zones[zone.uppercased()] {
            return "\(hours < 0 ? "-" : "+")0\(abs(hours)):00"
        }
        guard zone.count == 5, zone.first == "+" || zone.first == "-", zone.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return "\(zone.prefix(3)):\(zone.suffix(2))"
    }
}
