import NIOCore

/// The keys of a `get`, as they stand in its line: nothing is made of them, they are looked for where they are.
package struct MemcachedKeys: Equatable {
    private static let space = UInt8(ascii: " ")

    /// Words parted by blanks.
    private let line: ByteBuffer

    /// Nil where there is no word, or one that is too long for a key.
    init?(_ line: ByteBuffer) {
        self.line = line
        var count = 0, isShort = true
        forEach { key in
            count += 1
            isShort = isShort && key.count <= CacheKey.mostBytes
        }
        guard count > 0, isShort else { return nil }
    }

    package init(_ keys: [CacheKey]) { line = ByteBuffer(bytes: keys.map(\.bytes).joined(separator: [Self.space])) }

    func forEach(_ body: (UnsafeRawBufferPointer) -> Void) {
        line.withUnsafeReadableBytes { bytes in
            var at = 0
            while at < bytes.count {
                var end = at
                while end < bytes.count, bytes[end] != Self.space { end += 1 }
                if end > at { body(UnsafeRawBufferPointer(rebasing: bytes[at..<end])) }
                at = end + 1
            }
        }
    }
}

/// `get KEY…` and `gets KEY…`, what most requests are.
enum MemcachedGetLine {
    /// - Parameter line: without its end.
    /// - Returns: nil where it is another request.
    static func request(_ line: ByteBuffer) -> MemcachedRequest? {
        let name = line.withUnsafeReadableBytes { Self.nameLength($0) }
        guard name > 0, let keys = line.getSlice(at: line.readerIndex + name, length: line.readableBytes - name) else { return nil }
        return MemcachedKeys(keys).map { .get($0, withVersions: name == 4) } ?? MemcachedLine.malformed
    }

    /// The length of the request's name; 0 where it is another.
    private static func nameLength(_ line: UnsafeRawBufferPointer) -> Int {
        guard line.count >= 3, line[0] == UInt8(ascii: "g"), line[1] == UInt8(ascii: "e"), line[2] == UInt8(ascii: "t") else { return 0 }
        let name = line.count > 3 && line[3] == UInt8(ascii: "s") ? 4 : 3
        return line.count == name || line[name] == UInt8(ascii: " ") ? name : 0
    }
}
