/// Reads CSV record by record, as RFC 4180 has it and as the world writes it: any of LF, CR LF and CR ends a record, a quote within an
/// unquoted field is a quote, text after a closing quote belongs to the field, and a quote that is never closed ends with the file. What
/// Python's `csv` module reads from the same bytes, this reads too (`CSVScannerTests`).
package struct CSVScanner: IteratorProtocol, Sequence {
    package struct Record: Equatable {
        /// The line that it begins on, counted from 1.
        package let line: Int
        /// Empty for an empty line.
        package let fields: [[UInt8]]
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var place = 0, line = 1

    private static let quote = UInt8(ascii: "\""), lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    /// - Parameter delimiter: one ASCII character, no quote and no line end.
    package init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    package mutating func next() -> Record? {
        guard place < bytes.count else { return nil }
        let first = line
        if endLine() { return Record(line: first, fields: []) }
        var fields: [[UInt8]] = []
        while true {
            fields.append(field())
            guard place < bytes.count else { break }
            if endLine() { return Record(line: first, fields: fields) }
            place += 1  // the delimiter
            // A delimiter at the very end opens a last, empty field.
            if place == bytes.count {
                fields.append([])
                break
            }
        }
        return Record(line: first, fields: fields)
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
    }
}

extension CSVScanner {
    /// What separates a file's fields: the one of `,` `;` tab and `|` by which the first records have most often the same number of fields,
    /// more than one; a comma where none does.
    package static func delimiter(of bytes: [UInt8]) -> UInt8 {
        let head = Array(bytes.prefix(64 << 10))
        var best = (delimiter: UInt8(ascii: ","), score: 0.0)
        for candidate in [",", ";", "\t", "|"].compactMap(\.utf8.first) {
            let counts = CSVScanner(head, delimiter: candidate).lazy.map(\.fields.count).filter { $0 > 0 }.prefix(50)
            let frequencies = counts.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            guard let (columns, times) = frequencies.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), columns > 1 else { continue }
            // The share of records that agree; more columns only where that is equal.
            let score = Double(times) / Double(frequencies.values.reduce(0, +)) + Double(Swift.min(columns, 100)) / 10_000
            if score > best.score { best = (candidate, score) }
        }
        return best.delimiter
    }
}
