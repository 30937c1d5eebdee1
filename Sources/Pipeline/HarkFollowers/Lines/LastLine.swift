import HarkCrypto

/// The last line that was read of a resource: a server says a new version of a file whenever it has grown, so what tells that one may go
/// on from a place is that the line before it still stands there.
package struct LastLine: Equatable {
    /// With its end.
    package let byteCount: Int
    private let digest: String

    init(_ line: LineSplitter.Line) {
        byteCount = line.byteCount
        digest = SHA256.hash(line.bytes).prefix(16).hexText
    }

    /// As a cursor keeps it.
    package var text: String { "\(byteCount):\(digest)" }

    package init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let count = Int(parts[0]), count > 0 else { return nil }
        byteCount = count
        digest = String(parts[1])
    }
}
