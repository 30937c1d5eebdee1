/// A point of the earth (WGS 84), to a ten-millionth of a degree, which is about a centimetre.
public struct Position: Sendable, Hashable {
    /// In ten-millionths of a degree; north and east are positive.
    public let latitudeE7: Int64, longitudeE7: Int64

    /// - Returns: nil for what is no point: beyond ±90 or ±180 degrees, or no number.
    public init?(latitude: Double, longitude: Double) {
        guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
        (latitudeE7, longitudeE7) = (Int64((latitude * 1e7).rounded()), Int64((longitude * 1e7).rounded()))
    }

    /// - Returns: nil for what is no point.
    public init?(latitudeE7: Int64, longitudeE7: Int64) {
        guard -900_000_000...900_000_000 ~= latitudeE7, -1_800_000_000...1_800_000_000 ~= longitudeE7 else { return nil }
        (self.latitudeE7, self.longitudeE7) = (latitudeE7, longitudeE7)
    }

    /// In degrees.
    public var latitude: Double { Double(latitudeE7) / 1e7 }
    public var longitude: Double { Double(longitudeE7) / 1e7 }

    /// The square of one degree that it lies in, such as `45–46°N 9–10°E`: an area to count by, where nobody named one.
    public var square: String { "\(Self.degree(latitudeE7, 89, "N", "S")) \(Self.degree(longitudeE7, 179, "E", "W"))" }

    private static func degree(_ value: Int64, _ last: Int64, _ positive: String, _ negative: String) -> String {
        let start = min(abs(value) / 10_000_000, last)
        return "\(start)–\(start + 1)°\(value < 0 ? negative : positive)"
    }
}
