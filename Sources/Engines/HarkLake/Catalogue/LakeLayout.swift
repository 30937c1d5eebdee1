import HarkCore
import HarkObjects

/// Where the lake's files lie in its folder: `posts/year=2026/month=11/day=21/hour=09/posts-FIRST-LAST-ID.parquet`, by the hour of arrival in
/// UTC, in the form that DuckDB, pandas and Spark take for columns; and files that are being made in `incoming`.
struct LakeLayout: Sendable {
    static let ending = ".parquet"

    let folder: String

    var root: String { "\(folder)/posts" }
    var incoming: String { "\(folder)/incoming" }

    func folder(of hour: Int64) -> String {
        let moment = Timestamp(hour: hour), (year, month, day) = moment.date
        let hourOfDay = Int(hour - moment.day * 24)
        return "\(root)/year=\(Self.padded(year, 4))/month=\(Self.padded(month, 2))/day=\(Self.padded(day, 2))/hour=\(Self.padded(hourOfDay, 2))"
    }

    func path(hour: Int64, first: UInt64, last: UInt64, id: Identifier) -> String {
        "\(folder(of: hour))/posts-\(first)-\(last)-\(id)\(Self.ending)"
    }

    /// The id of a file or index, as its name says.
    static func identifier(of path: String) -> Identifier? {
        guard let start = path.lastIndex(of: "-"), let end = path.lastIndex(of: "."), start < end else { return nil }
        return Identifier(String(path[path.index(after: start)..<end]))
    }

    func incomingPath(_ id: Identifier) -> String { "\(incoming)/\(id)\(Self.ending)" }

    /// Every file below `root`. Lists a folder for each hour.
    func files() throws -> [String] {
        var files: [String] = []
        func walk(_ folder: String, depth: Int) throws {
            for name in try Folder.names(in: folder) {
                if depth < 4, name.contains("=") { try walk("\(folder)/\(name)", depth: depth + 1) } else { files.append("\(folder)/\(name)") }
            }
        }
        try walk(root, depth: 0)
        return files
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
