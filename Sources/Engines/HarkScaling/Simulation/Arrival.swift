import HarkCore

/// A job of a simulation.
public struct Arrival: Sendable, Codable, Equatable {
    /// When it comes, in seconds since the simulation's start.
    public var seconds: Double
    /// How long a worker takes for it.
    public var serviceSeconds: Double

    public init(seconds: Double, serviceSeconds: Double) {
        self.seconds = seconds
        self.serviceSeconds = serviceSeconds
    }

    /// Reads a CSV file with the header `seconds,service_seconds`, or `seconds` alone; other columns are passed over.
    /// - Parameter serviceSeconds: for rows that do not say.
    /// - Throws: `HarkError` `.unacceptable` with the line that cannot be read.
    public static func list(csv: String, serviceSeconds: Double = 10) throws -> [Arrival] {
        var lines = csv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().makeIterator()
        let header = lines.next().map { columns($0.element) } ?? []
        guard let time = header.firstIndex(of: "seconds") else {
            throw HarkError.unacceptable("arrivals", "The first line must name the columns: seconds, or seconds,service_seconds.")
        }
        let service = header.firstIndex(of: "service_seconds")
        var arrivals: [Arrival] = []
        while let (number, line) = lines.next() {
            let cells = columns(line)
            if cells == [""] { continue }
            let seconds = cells.indices.contains(time) ? Double(cells[time]) : nil
            let work = service.map { cells.indices.contains($0) ? Double(cells[$0]) : nil } ?? serviceSeconds
            guard let seconds, let work, 0...longest ~= seconds, 0...longest ~= work, work > 0 else {
                throw HarkError.unacceptable(
                    "arrivals", "Line \(number + 1) must hold seconds since the start, from 0, and seconds of work, above 0.")
            }
            arrivals.append(Arrival(seconds: seconds, serviceSeconds: work))
        }
        return arrivals
    }

    /// A year: beyond it lies a mistake.
    private static let longest = 366 * 86_400.0

    private static func columns(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
            String(cell.drop { $0 == " " || $0 == "\u{FEFF}" }.reversed().drop { $0 == " " }.reversed())
        }
    }
}
