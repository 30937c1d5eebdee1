import HarkCore

/// One row of a batch as it was sent: a sentence, or why there is none.
package struct BatchRow: Sendable, Codable, Equatable {
    /// The line of the file that it begins on, counted from 1.
    package let line: Int
    package let text: String?
    /// A sentence for a person; nil for a good row.
    package let problem: String?
}

/// How the rows of a file are to be read.
package struct BatchForm: Sendable, Equatable {
    package enum Format: String, Sendable, CaseIterable { case lines, csv }

    package var format: Format
    /// Of CSV: the column with the sentences, by its name or its number from 1; nil takes one with a telling name, or the one with the
    /// longest texts.
    package var column: String?
    /// Of CSV: one character; nil finds out.
    package var delimiter: UInt8?
    /// Of CSV: whether the first record names the columns.
    package var hasHeader = true

    package init(format: Format, column: String? = nil, delimiter: UInt8? = nil, hasHeader: Bool = true) {
        self.format = format
        self.column = column
        self.delimiter = delimiter
        self.hasHeader = hasHeader
    }
}

/// A file turned into rows. A row that cannot be read does not stop the others.
package enum BatchRows {
    package static let limit = 100_000
    /// Names of columns that hold sentences, when nobody says which.
    private static let tellingNames = ["text", "review", "sentence", "comment", "content", "message"]

    /// - Throws: `.unacceptable` for a file without rows, `.conflict` for one without the column or with a header alone, `.tooLarge` for more
    ///   than 100,000 rows. Cost: O(bytes);
    ///   some 100 ms for the largest file, so call it on a lane.
    package static func read(_ bytes: [UInt8], as form: BatchForm) throws -> [BatchRow] {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            throw HarkError.unacceptable("file", "This file is UTF-16; save it as UTF-8.", textKey: "emotions.batch.utf16")
        }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let rows = try form.format == .lines ? lines(of: bytes) : records(of: bytes, form)
        guard !rows.isEmpty else {
            throw HarkError.unacceptable("file", "There are no rows in this file.", textKey: "emotions.batch.empty")
        }
        return rows
    }

    private static func lines(of bytes: [UInt8]) throws -> [BatchRow] {
        var rows: [BatchRow] = []
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        try checkCount(lines.count)
        for (position, line) in lines.enumerated() {
            rows.append(row(line.last == 0x0D ? line.dropLast() : line, line: position + 1))
        }
        return rows
    }

    private static func records(of bytes: [UInt8], _ form: BatchForm) throws -> [BatchRow] {
        let scanner = CSVScanner(bytes, delimiter: form.delimiter ?? CSVScanner.delimiter(of: bytes), resumes: true)
        let head = Array(scanner.lazy.filter { !$0.fields.isEmpty }.prefix(50)).map { record in
            record.fields.map { String(decoding: $0, as: UTF8.self) }
        }
        guard let first = head.first else { return [] }
        let place = try column(of: first, longest: longestColumn(of: head.dropFirst(form.hasHeader ? 1 : 0)), form)
        var rows: [BatchRow] = [], isHeader = form.hasHeader
        guard head.count > 1 || !form.hasHeader else {
            throw HarkError(.conflict, "There are no rows below the names of the columns.", textKey: "emotions.batch.header_alone")
        }
        for record in scanner where !record.fields.isEmpty {
            if isHeader {
                isHeader = false
                continue
            }
            rows.append(row(record, place))
            try checkCount(rows.count)
        }
        return rows
    }

    /// The column whose texts are longest in all.
    private static func longestColumn(of records: some Sequence<[String]>) -> Int {
        var lengths: [Int] = []
        for record in records {
            for (place, field) in record.enumerated() {
                if place == lengths.count { lengths.append(0) }
                lengths[place] += field.utf8.count
            }
        }
        return lengths.indices.max { (lengths[$0], -$0) < (lengths[$1], -$1) } ?? 0
    }

    private static func checkCount(_ count: Int) throws {
        guard count <= limit else {
            throw HarkError(.tooLarge, "A batch has at most 100,000 rows. Nothing of it was kept.", textKey: "emotions.batch.too_many")
        }
    }

    /// The place of the column that is asked for, by the fields of the first record.
    private static func column(of first: [String], longest: Int, _ form: BatchForm) throws -> Int {
        guard let wanted = form.column else {
            let folded = first.map { $0.lowercased() }
            return (form.hasHeader ? tellingNames.lazy.compactMap(folded.firstIndex).first : nil) ?? longest
        }
        if form.hasHeader, let place = first.firstIndex(of: wanted) { return place }
        if let number = Int(wanted), number > 0, number <= first.count { return number - 1 }
        let names = first.prefix(20).map { String($0.prefix(40)) }.joined(separator: ", ")
        // Not the file is wrong, nor the name: they do not belong together.
        throw HarkError(
            .conflict, "There is no such column. Choose one by its name or its number: \(names).", textKey: "emotions.batch.column",
            arguments: [names])
    }

    private static func row(_ record: CSVScanner.Record, _ column: Int) -> BatchRow {
        guard record.isClosed else { return BatchRow(line: record.line, text: nil, problem: "A quotation mark in this row is never closed.") }
        guard record.fields.indices.contains(column) else {
            return BatchRow(line: record.line, text: nil, problem: "This row has no column \(column + 1).")
        }
        return row(record.fields[column], line: record.line)
    }

    private static func row(_ bytes: some Sequence<UInt8>, line: Int) -> BatchRow {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else {
            return BatchRow(line: line, text: nil, problem: "This row is not UTF-8.")
        }
        do {
            return BatchRow(line: line, text: try EmotionAdmission.admit(text), problem: nil)
        } catch {
            return BatchRow(line: line, text: nil, problem: (error as? HarkError)?.detail ?? "This row cannot be read.")
        }
    }
}
