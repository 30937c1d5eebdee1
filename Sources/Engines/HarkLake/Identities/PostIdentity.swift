import HarkPosts

/// Which post it is, whatever it says now: 96 bits of a keyed hash of its source and id. Among a thousand million posts, the chance that one of
/// as many new ones is taken for another of them is 10^-11.
package struct PostIdentity: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt32

    package init(high: UInt64, low: UInt32) {
        self.high = high
        self.low = low
    }

    package static func < (left: Self, right: Self) -> Bool { left.high != right.high ? left.high < right.high : left.low < right.low }

    // Eight bytes of a good hash are hash enough.
    package func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

extension SipHash {
    package func identity(source: String, id: String) -> PostIdentity {
        var source = source, id = id
        return source.withUTF8 { source in id.withUTF8 { id in identity(source: UnsafeRawBufferPointer(source), id: UnsafeRawBufferPointer(id)) } }
    }

    /// - Parameters: as UTF-8.
    func identity(source: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer) -> PostIdentity {
        withUnsafeTemporaryAllocation(byteCount: 4 + source.count + id.count, alignment: 4) { bytes in
            // With its length before it, a source cannot run into an id.
            bytes.storeBytes(of: UInt32(truncatingIfNeeded: source.count).littleEndian, as: UInt32.self)
            UnsafeMutableRawBufferPointer(rebasing: bytes[4...]).copyMemory(from: source)
            UnsafeMutableRawBufferPointer(rebasing: bytes[(4 + source.count)...]).copyMemory(from: id)
            let (first, second) = hash(UnsafeRawBufferPointer(bytes))
            return PostIdentity(high: first, low: UInt32(truncatingIfNeeded: second))
        }
    }
}
