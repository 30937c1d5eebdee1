import Foundation

/// One term after the other of a dictionary's block.
struct TermEntry {
    private let bytes: UnsafeRawPointer
    private var offset: Int
    private var listed: Int
    /// Room for the key, of which `count` bytes are in use.
    private var room: [UInt8]
    private var count = 0
    private(set) var posts = TermDictionary.Posts.none

    /// Stands before the block's first term.
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes = bytes.baseAddress!
        self.offset = offset
        listed = Varint.read(self.bytes, &self.offset)
        room = [UInt8](repeating: 0, count: 64)
    }

    /// Stands before the first term of another block.
    mutating func restart(at offset: Int) {
        self.offset = offset
        listed = Varint.read(bytes, &self.offset)
        count = 0
    }

    mutating func advance() {
        let shared = Varint.read(bytes, &offset), added = Varint.read(bytes, &offset)
        count = shared + added
        if count > room.count { room += [UInt8](repeating: 0, count: count) }
        room.withUnsafeMutableBytes { ($0.baseAddress! + shared).copyMemory(from: bytes + offset, byteCount: added) }
        offset += added
        let posts = Varint.read(bytes, &offset)
        switch posts {
        case 0: self.posts = .none
        case 1: self.posts = .one(Varint.read(bytes, &offset))
        default:
            let length = Varint.read(bytes, &offset)
            self.posts = .list(offset: listed, bytes: length, count: posts)
            listed += length
        }
    }

    var key: [UInt8] { Array(room[..<count]) }

    /// The key's bytes, which live during the call.
    func withKey<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        room.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    /// Below 0 where the key comes before `other`, 0 where it is the same.
    func order(to other: UnsafeRawBufferPointer) -> Int {
        withKey { key in
            let order = memcmp(key.baseAddress!, other.baseAddress!, min(key.count, other.count))
            return order != 0 ? Int(order) : key.count - other.count
        }
    }
}
