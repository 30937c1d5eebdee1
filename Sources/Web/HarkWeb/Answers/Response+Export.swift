import HTTPTypes
public import Hummingbird
import NIOCore

extension Response {
    /// A CSV file (RFC 4180: commas, CR LF, quotes doubled) that is written while it is read from the database.
    ///
    /// Whether it is whole can be checked twice. The transfer is chunked, and when `body` throws, the connection is cut before
    /// the last chunk: every HTTP client reports that. And the trailer `X-Row-Count` says how many rows there are, so that a
    /// program may count. The file itself holds nothing but its rows.
    public static func export(
        name: String, header: [String], _ body: @escaping @Sendable (inout ExportRows) async throws -> Void
    ) -> Response {
        let headers: HTTPFields = [
            .contentType: "text/csv; charset=utf-8; header=present",
            .contentDisposition: "attachment; filename=\"\(name)\"",
            .trailer: "X-Row-Count",
        ]
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                var rows = ExportRows(writer: writer)
                try await rows.write([header])
                rows.count = 0
                try await body(&rows)
                try await rows.finish()
            })
    }
}

/// Takes rows and sends them in pieces.
public struct ExportRows {
    fileprivate var writer: any ResponseBodyWriter
    private var pending: [UInt8] = []
    /// Rows taken so far, the header not counted.
    public fileprivate(set) var count = 0

    fileprivate init(writer: any ResponseBodyWriter) { self.writer = writer }

    public mutating func write(_ rows: [[String]]) async throws {
        for row in rows { append(row) }
        count += rows.count
        if pending.count >= 1 << 16 { try await flush() }
    }

    private mutating func append(_ row: [String]) {
        for (position, cell) in row.enumerated() {
            if position > 0 { pending.append(UInt8(ascii: ",")) }
            CSV.append(cell, to: &pending)
        }
        pending.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func flush() async throws {
        try await writer.write(ByteBuffer(bytes: pending))
        pending.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func finish() async throws {
        try await flush()
        try await writer.finish([HTTPField.Name("X-Row-Count")!: "\(count)"])
    }
}

public enum CSV {
    /// One cell: quoted where it holds a comma, a quote, a line end, or a blank at its edge.
    static func append(_ cell: String, to bytes: inout [UInt8]) {
        let needsQuotes =
            cell.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
            || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
        guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Rows of a file that is at hand as a whole.
    public static func append(_ rows: [[String]], to text: inout some RangeReplaceableCollection<UInt8>) {
        for row in rows {
            var line: [UInt8] = []
            for (position, cell) in row.enumerated() {
                if position > 0 { line.append(UInt8(ascii: ",")) }
                append(cell, to: &line)
            }
            text.append(contentsOf: line + [0x0D, 0x0A])
        }
    }

    /// A cell that a spreadsheet shows and does not run: one that starts like a formula gets an apostrophe (OWASP, "CSV Injection").
    /// Blanks before it count as nothing, since some programs drop them; the wide forms of the four signs are read as the signs.
    public static func safe(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, let shown = cell.unicodeScalars.first(where: { $0 != " " }) else { return cell }
        return "\t\r\n".unicodeScalars.contains(first) || "=+-@＝＋－＠".unicodeScalars.contains(shown) ? "'" + cell : cell
    }
}
