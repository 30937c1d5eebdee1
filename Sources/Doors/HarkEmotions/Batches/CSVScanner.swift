/// Reads CSV record by record, as RFC 4180 has it and as the world writes it: any of LF, CR LF and CR ends a record, a quote within an
/// unquoted field is a quote, text after a closing quote belongs to the field, and a quote that is never closed ends with the file. What
/// Python's `csv` module reads from the same bytes, this reads too (`CSVScannerTests`); but where `resumes`, it goes on behind the line of a
/// quote that is never closed.
package struct CSVScanner: IteratorProtocol, Sequence {
    package struct Record: Equatable {
        /// The line that it begins on, counted from 1.
        package let line: Int
        /// Empty for an empty line.
        package let fields: [[UInt8]]
        /// False where a quote is never closed.
        package let isClosed: Bool
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var place = 0, line = 1
    private var isClosed = true
    /// Each resumption may read to the end of the file anew: no file may ask for many.
    private var resumptions: Int

    private static let quote = UInt8(ascii: "\""), lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    /// - Parameter delimiter: one ASCII character, no quote and no line end; nil where each record is one field.
    package init(_ bytes: [UInt8], delimiter: UInt8?, resumes: Bool = false) {
        self.bytes = bytes
        self.delimiter = delimiter ?? Self.lineFeed
        resumptions = resumes ? 20 : 0
    }

    package mutating func next() -> Record? {
        guard place < bytes.count else { return nil }
        let first = line, start = place
        isClosed = true
        let fields = readFields()
        if !isClosed, resumptions > 0 {
            resumptions -= 1
            (place, line) = (start, first)
            passLine()
        }
        return Record(line: first, fields: fields, isClosed: isClosed)
    }

    /// From here to the end of the record, and over it.
    private mutating func readFields() -> [[UInt8]] {
        if endLine() { return [] }
        var fields: [[UInt8]] = []
        while true {
            fields.append(field())
            guard place < bytes.count else { break }
            if endLine() { break }
            place += 1  // the delimiter
            // A delimiter at the very end opens a last, empty field.
            if place == bytes.count {
                fields.append([])
                break
            }
        }
        return fields
    }

    private mutating func passLine() {
        while place < bytes.count, !endLine() { place += 1 }
    }

    /// Passes over one line end, if there is one here.
    private mutating func endLine() -> Bool {
        guard bytes[place] == Self.lineFeed || bytes[place] == Self.carriageReturn else { return false }
        let isPair = bytes[place] == Self.carriageReturn && place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed
        place += isPair ? 2 : 1
        line += 1
        return true
    }

    /// From here to the delimiter, the line end or the end of the file, which are left standing.
    private mutating func field() -> [UInt8] {
        var text: [UInt8] = []
        if bytes[place] == Self.quote { quoted(&text) }
        let start = place
        while place < bytes.count, bytes[place] != delimiter, bytes[place] != Self.lineFeed, bytes[place] != Self.carriageReturn { place += 1 }
        text.append(contentsOf: bytes[start..<place])
        return text
    }

    /// From an opening quote to behind its closing one.
    private mutating func quoted(_ text: inout [UInt8]) {
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == Self.quote {
                guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else {
                    place += 1
                    return
                }
                place += 1
            } else if byte == Self.lineFeed || byte == Self.carriageReturn && !(place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed) {
                line += 1
            }
            text.append(byte)
            place += 1
        }
        isClosed = false
    }
}

extension CSVScanner {
    /// What separates a file's fields: the one of `,` `;` tab and `|` by which the first records have most often the same number of fields,
    /// the very first more than one; nil where none does: then the file is one column, and its commas are its sentences' own.
    package static func delimiter(of bytes: [UInt8]) -> UInt8? {
        let head = Array(bytes.prefix(64 << 10))
        var best: (delimiter: UInt8?, score: Double) = (nil, 0)
        for candidate in [",", ";", "\t", "|"].compactMap(\.utf8.first) {
            let counts = Array(CSVScanner(head, delimiter: candidate).lazy.map(\.fields.count).filter { $0 > 0 }.prefix(50))
            guard let first = counts.first, first > 1 else { continue }
            let frequencies = counts.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            guard let (columns, times) = frequencies.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), columns > 1 else { continue }
            // The share of records that agree; more columns only where that is equal.
            let score = Double(times) / Double(frequencies.values.reduce(0, +)) + Double(Swift.min(columns, 100)) / 10_000
            if score > best.score { best = (candidate, score) }
        }
        return best.delimiter
    }
}
