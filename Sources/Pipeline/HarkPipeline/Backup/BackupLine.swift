import Foundation
import HarkCore
import HarkDatabase

/// The lines of a backup: JSON, so that they can be read without Hark (`zcat FILE`).
///
///     {"backup":"users","version":1,"at":"…"}
///     {"table":"account","title":"User_info","columns":["number","id",…]}
///     [1,"01h…",null,{"blob":"base64"},{"real":4602678819172646912}]
///     {"rows":1,"sha256":"of all bytes before this line"}
enum BackupLine {
    struct Head: Codable, Equatable { let backup: String, version: Int, at: Timestamp }
    struct Table: Codable, Equatable {
        let table: String, title: String, columns: [String]
        /// Which columns name the bytes that lie beside: `contents/…` by their hash.
        let contents: BackupSet.Contents?
    }
    struct End: Codable, Equatable { let rows: Int, sha256: String }

    static func row(_ row: SQLRow) throws -> Data { try HarkJSON.encode(row.values.map(Cell.init)) }
    static func row(_ line: Data) throws -> [SQLValue] { try HarkJSON.decode([Cell].self, from: line).map(\.value) }

    private struct Cell: Codable {
        let value: SQLValue

        private enum Kind: String, CodingKey { case blob, real }

        init(_ value: SQLValue) { self.value = value }

        init(from decoder: any Decoder) throws {
            if let kinds = try? decoder.container(keyedBy: Kind.self) {
                if let text = try kinds.decodeIfPresent(Data.self, forKey: .blob) {
                    value = .blob(Array(text))
                } else {
                    value = .real(Double(bitPattern: try kinds.decode(UInt64.self, forKey: .real)))
                }
                return
            }
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                value = .null
            } else if let number = try? single.decode(Int64.self) {
                value = .integer(number)
            } else {
                value = .text(try single.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch value {
            case .null:
                var container = encoder.singleValueContainer()
                try container.encodeNil()
            case .integer(let number):
                var container = encoder.singleValueContainer()
                try container.encode(number)
            case .text(let text):
                var container = encoder.singleValueContainer()
                try container.encode(text)
            case .blob(let bytes):
                var container = encoder.container(keyedBy: Kind.self)
                try container.encode(Data(bytes), forKey: .blob)
            case .real(let number):
                var container = encoder.container(keyedBy: Kind.self)
                // Its bits: a number in decimal may come back as its neighbour.
                try container.encode(number.bitPattern, forKey: .real)
            }
        }
    }
}
