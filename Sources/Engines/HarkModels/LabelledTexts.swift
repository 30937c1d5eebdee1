import Foundation

/// Rows of `label<TAB>text` held in one piece of memory, in the order of the file.
///
/// The first line is the header `label<TAB>text`; a row is split at its first tab, and nothing is quoted.
public struct LabelledTexts: Sendable {
    struct Row: Sendable {
        let start: Int, end: Int
        /// Place among the task's labels.
        let label: Int
    }

    let bytes: [UInt8]
    var rows: [Row]

    public var count: Int { rows.count }

    /// A file that cannot be used, named with its line.
    public struct ReadError: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Reads a TSV file, or one packed with zstd (`.zst`, by the program `zstd`). Cost: about 2 s for 100 MB.
    public init(path: String, task: TextTask) throws {
        let data = path.hasSuffix(".zst") ? try Self.unpacked(path) : try Self.plain(path)
        try self.init(Array(data), task: task, name: path)
    }

    public init(_ bytes: [UInt8], task: TextTask, name: String) throws {
        var places: [[UInt8]: Int] = [:]
        for (place, label) in task.labels.enumerated() { places[Array(label.utf8)] = place }
        var rows: [Row] = [], line = 0, start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { start = end + 1 }
            line += 1
            guard let tab = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) else {
                throw ReadError(description: "\(name), line \(line): no tab between label and text; write rows as label<TAB>text.")
            }
            let label = bytes[start..<tab].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
            if line == 1 {
                guard label == Array("label".utf8) else {
                    throw ReadError(description: "\(name), line 1: the header label<TAB>text is missing; put it on the first line.")
                }
                continue
            }
            guard let place = places[label] else {
                throw ReadError(
                    description: "\(name), line \(line): \"\(String(decoding: label, as: UTF8.self))\" is no label of this task; use "
                        + task.labels.joined(separator: ", ") + ".")
            }
            let last = end > tab + 1 && bytes[end - 1] == 0x0D ? end - 1 : end
            rows.append(Row(start: tab + 1, end: last, label: place))
        }
        guard !rows.isEmpty else { throw ReadError(description: "\(name) holds no rows; write a header label<TAB>text and a row a line.") }
        self.bytes = bytes
        self.rows = rows
    }

    private init(bytes: [UInt8], rows: [Row]) {
        self.bytes = bytes
        self.rows = rows
    }

    /// Rows that are at hand already; a text may hold tabs and line ends. May be empty.
    /// - Parameter items: texts, each with its label's place among those of the task.
    public init(_ items: [(text: String, label: Int)]) {
        var bytes: [UInt8] = [], rows: [Row] = []
        for item in items {
            let start = bytes.count
            bytes += item.text.utf8
            rows.append(Row(start: start, end: bytes.count, label: item.label))
        }
        self.init(bytes: bytes, rows: rows)
    }

    /// The text of a row, broken UTF-8 mended.
    public func text(at place: Int) -> String { withText(of: rows[place]) { String(decoding: $0, as: UTF8.self) } }

    /// Place of a row's label among those of the task.
    public func label(at place: Int) -> Int { rows[place].label }

    /// Every `step`-th row apart from the rest, always the same ones.
    public func split(every step: Int) -> (rest: LabelledTexts, held: LabelledTexts) {
        let parts = rows.enumerated().reduce(into: (rest: [Row](), held: [Row]())) { parts, item in
            if item.offset % step == step / 2 { parts.held.append(item.element) } else { parts.rest.append(item.element) }
        }
        return (LabelledTexts(bytes: bytes, rows: parts.rest), LabelledTexts(bytes: bytes, rows: parts.held))
    }

    /// These rows `times` over, then the others.
    func joined(_ others: LabelledTexts, times: Int = 1) -> LabelledTexts {
        let moved = others.rows.map { Row(start: $0.start + bytes.count, end: $0.end + bytes.count, label: $0.label) }
        return LabelledTexts(bytes: bytes + others.bytes, rows: (0..<times).flatMap { _ in rows } + moved)
    }

    @inline(__always)
    func withText<Result>(of row: Row, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[row.start..<row.end])) }
    }

    private static func plain(_ path: String) throws -> Data {
        do { return try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw ReadError(description: "\(path) cannot be read (\(error.localizedDescription)); check the path.")
        }
    }

    private static func unpacked(_ path: String) throws -> Data {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw ReadError(description: "\(path) cannot be read; check the path.")
        }
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["zstd", "-dcq", "--", path]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ReadError(description: "\(path) cannot be unpacked; install zstd (apt install zstd) or check the file.")
        }
        return data
    }
}
