import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Some hundred names in the order of their bytes: the bytes one behind the other, where each name's end, and what each has. A name in
/// an array of its own would take twice the memory, and a look-up a leap for each comparison.
struct NameBlock: Sendable {
    struct Value: Sendable {
        let hash: ContentHash
        let modifiedAt: Timestamp
    }

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var values: [Value] = []

    var count: Int { values.count }

    func entry(at place: Int) -> NameTable.Entry {
        NameTable.Entry(key: NameKey(bytes: Array(bytes[range(place)])), hash: values[place].hash, modifiedAt: values[place].modifiedAt)
    }

    /// Below 0 where the name at `place` comes before `key`, 0 where it is the same.
    func order(at place: Int, _ key: NameKey) -> Int {
        let range = range(place)
        let order = bytes.withUnsafeBytes { bytes in
            key.bytes.withUnsafeBytes { memcmp(bytes.baseAddress! + range.lowerBound, $0.baseAddress!, min(range.count, $0.count)) }
        }
        return order == 0 ? range.count - key.bytes.count : Int(order)
    }

    mutating func insert(_ entry: NameTable.Entry, at place: Int) {
        let key = entry.key.bytes, start = range(place).lowerBound
        reserve(bytes: key.count)
        bytes.insert(contentsOf: key, at: start)
        ends.insert(UInt32(start + key.count), at: place)
        for later in ends.indices.dropFirst(place + 1) { ends[later] += UInt32(key.count) }
        values.insert(Value(hash: entry.hash, modifiedAt: entry.modifiedAt), at: place)
    }

    /// Gives the name at `place` what `entry` has; what it had before.
    mutating func replace(at place: Int, by entry: NameTable.Entry) -> NameTable.Entry {
        let old = self.entry(at: place)
        values[place] = Value(hash: entry.hash, modifiedAt: entry.modifiedAt)
        return old
    }

    mutating func remove(at place: Int) -> NameTable.Entry {
        let old = entry(at: place), range = range(place)
        bytes.removeSubrange(range)
        ends.remove(at: place)
        for later in ends.indices.dropFirst(place) { ends[later] -= UInt32(range.count) }
        values.remove(at: place)
        return old
    }

    /// Takes the last `count` names away into a block of their own.
    mutating func splitOff(last count: Int) -> NameBlock {
        let first = self.count - count, start = range(first).lowerBound
        var tail = NameBlock()
        tail.bytes = Array(bytes[start...])
        tail.ends = ends[first...].map { $0 - UInt32(start) }
        tail.values = Array(values[first...])
        bytes.removeLast(bytes.count - start)
        ends.removeLast(count)
        values.removeLast(count)
        return tail
    }

    /// The bytes of a name; behind the last one, where the next would begin.
    private func range(_ place: Int) -> Range<Int> {
        let start = place == 0 ? 0 : Int(ends[place - 1])
        return start..<(place < ends.count ? Int(ends[place]) : start)
    }

    /// Room in small steps: growing by doubling would cost a million names half as much memory again.
    private mutating func reserve(bytes more: Int) {
        if bytes.count + more > bytes.capacity { bytes.reserveCapacity(bytes.count + more + 1024) }
        guard values.count == values.capacity else { return }
        values.reserveCapacity(values.count + 32)
        ends.reserveCapacity(values.count + 32)
    }
}
