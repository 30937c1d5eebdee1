import HarkCrypto

/// How far a file that grows was read, and by what it is known again under another name.
struct FilePlace: Equatable {
    /// In bytes.
    var offset: Int64
    /// Its device and inode: they stay when it is renamed.
    let mark: String
    /// How it begins: stays when it is copied, and tells it from another that got its inode.
    var head: FileHead
    /// When it was last written to, as seen then; microseconds since 1970.
    let changedAt: Int64
}

/// The first bytes of a file as far as they were read: what is only appended to never changes them.
struct FileHead: Equatable {
    static let mostBytes = 1 << 10

    let byteCount: Int
    private let digest: String

    init(_ bytes: some Collection<UInt8>) {
        byteCount = bytes.count
        digest = SHA256.hash(Array(bytes)).prefix(16).hexText
    }

    /// As a cursor keeps it.
    var text: String { "\(byteCount):\(digest)" }

    init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let count = Int(parts[0]), 0...Self.mostBytes ~= count else { return nil }
        (byteCount, digest) = (count, String(parts[1]))
    }
}

extension FollowerCursor {
    init(_ place: FilePlace) { self.init(place: place.offset, mark: place.mark, last: place.head.text, changedAt: place.changedAt) }

    /// nil where no file was read yet. A cursor from before heads were kept knows its file by the inode alone.
    var filePlace: FilePlace? {
        guard let place, let mark else { return nil }
        return FilePlace(offset: place, mark: mark, head: last.flatMap(FileHead.init) ?? FileHead([]), changedAt: changedAt ?? .max)
    }
}
