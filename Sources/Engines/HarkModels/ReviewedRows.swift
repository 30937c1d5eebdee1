import Foundation

/// Reviewed texts as the Emotions door gives them out: the documented `id;review;sentiment;` with its trailing separator, or the
/// ordinary comma-separated `id,review,sentiment` (RFC 4180). Fields may be quoted in both; the header says which it is.
public struct ReviewedRows: Sendable {
    public struct Row: Sendable, Equatable {
        public let id: String, text: String
        /// Place among the task's labels.
        public let label: Int
    }

    public let rows: [Row]

    /// - Throws: `LabelledTexts.ReadError` with the line.
    public init(path: String, task: TextTask) throws {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw LabelledTexts.ReadError(description: "\(path) cannot be read (\(error.localizedDescription)); check the path.")
        }
        try self.init(Array(data), task: task, name: path)
    }

    public init(_ bytes: [UInt8], task: TextTask, name: String) throws {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let separator: UInt8
        switch String(decoding: bytes[..<end], as: UTF8.self) {
        case "id;review;sentiment;", "id;review;sentiment": separator = UInt8(ascii: ";")
        case "id,review,sentiment": separator = UInt8(ascii: ",")
        default:
            throw LabelledTexts.ReadError(description: "\(name), line 1: the header id;review;sentiment; or id,review,sentiment is missing.")
        }
        var reader = FieldReader(bytes: bytes, separator: separator)
        _ = reader.nextRecord()
        var rows: [Row] = []
        while let (line, fields) = reader.nextRecord() {
            guard fields != [""] else { continue }
            guard fields.count == 3 || fields.count == 4 && fields[3].isEmpty else {
                throw LabelledTexts.ReadError(description: "\(name), line \(line): \(fields.count) fields in place of id, review and sentiment.")
            }
            guard let label = task.labels.firstIndex(of: fields[2].lowercased()) else {
                throw LabelledTexts.ReadError(
                    description: "\(name), line \(line): \"\(fields[2])\" is no label of this task; use " + task.labels.joined(separator: ", ") + ".")
            }
            rows.append(Row(id: fields[0], text: fields[1], label: label))
        }
        guard !rows.isEmpty else { throw LabelledTexts.ReadError(description: "\(name) holds no rows.") }
        self.rows = rows
    }

    /// The rows as a trainer reads them.
    public var texts: LabelledTexts { LabelledTexts(rows.map { ($0.text, $0.label) }) }

    /// Records of separated fields; a field in quotes may hold separators, line ends and doubled quotes.
    private struct FieldReader {
        let bytes: [UInt8], separator: UInt8
        private var place = 0, line = 1

        init(bytes: [UInt8], separator: UInt8) {
            self.bytes = bytes
            self.separator = separator
        }

        /// The next record with the line that it begins on; nil at the end.
        mutating func nextRecord() -> (line: Int, fields: [String])? {
            guard place < bytes.count else { return nil }
            let start = line
            var fields: [String] = []
            while true {
                fields.append(nextField())
                guard place < bytes.count, bytes[place] == separator else { break }
                place += 1
            }
            endLine()
            return (start, fields)
        }

        private mutating func nextField() -> String {
            var field: [UInt8] = []
            if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
                place += 1
                while place < bytes.count {
                    let byte = bytes[place]
                    place += 1
                    if byte == UInt8(ascii: "\"") {
                        guard place < bytes.count, bytes[place] == byte else { break }
                        place += 1
                    }
                    if byte == 0x0A { line += 1 }
                    field.append(byte)
                }
            }
            while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
                field.append(bytes[place])
                place += 1
            }
            return String(decoding: field, as: UTF8.self)
        }

        private mutating func endLine() {
            if place < bytes.count, bytes[place] == 0x0D { place += 1 }
            if place < bytes.count, bytes[place] == 0x0A { place += 1 }
            line += 1
        }
    }
}
