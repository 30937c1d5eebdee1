import HarkDatabase
import HarkObjects

/// Bytes that a row stands for: where the house keeps them, and what they hash to.
struct NamedContent: Sendable, Hashable {
    let object: ObjectName
    let sha256: [UInt8]

    /// Nil for a row that is all there is.
    /// - Throws: `.unacceptable` where its table has contents and the row names none.
    init?(_ table: BackupLine.Table, _ values: [SQLValue]) throws {
        guard let columns = table.contents else { return nil }
        guard let object = table.columns.firstIndex(of: columns.object), let hash = table.columns.firstIndex(of: columns.sha256),
            case .text(let key) = values[object], case .blob(let sha256) = values[hash], sha256.count == 32
        else { throw BackupReader.damaged("a row does not say where its bytes are") }
        (self.object, self.sha256) = (ObjectName(.init(columns.bucket), key), sha256)
    }
}
