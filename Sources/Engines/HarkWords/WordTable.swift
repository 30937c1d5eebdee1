/// Counts by word, in memory of a fixed size that it owns.
///
/// Entries of 16 bytes grow from the start of one block, the bytes of words longer than eight from its end; the block is full where they
/// meet. An index by open addressing leads from a word's hash to its entry; its slots hold an entry's number and eight bits of the hash,
/// so that other words' entries are hardly ever looked at.
struct WordTable: ~Copyable {
    /// A word's first eight bytes, filled with zeros; its rest, if any, lies `rest` bytes before the block's end, behind its length.
    struct Entry {
        let prefix: UInt64
        let rest: UInt32
        var count: UInt32
    }

    private static let numberBits: UInt32 = 24, numberMask: UInt32 = 0xFF_FFFF
    private static let smallestIndex = 1 << 10

    private let block: UnsafeMutableRawPointer
    private let blockBytes: Int
    private let largestIndex: Int
    private let hashes = WordHash()
    /// Numbers of entries, from 1, by hash; for `forEachSorted` alone in the words' order.
    private(set) var index: UnsafeMutablePointer<UInt32>
    private var slots: Int
    private var restBytes = 0
    /// What counts beyond 32 bits, by entry.
    private(set) var carried: [Int: Int] = [:]
    private(set) var count = 0

    var entries: UnsafeMutablePointer<Entry> { block.assumingMemoryBound(to: Entry.self) }

    /// - Parameter memoryBytes: three quarters for the block, a quarter at most for the index.
    init(memoryBytes: Int) {
        blockBytes = memoryBytes / 4 * 3 & ~15
        block = .allocate(byteCount: blockBytes + 8, alignment: 16)
        var slots = Self.smallestIndex
        while slots * 2 * MemoryLayout<UInt32>.stride <= memoryBytes / 4, slots < 1 << Self.numberBits { slots *= 2 }
        largestIndex = slots
        self.slots = Self.smallestIndex
        index = .allocate(capacity: Self.smallestIndex)
        index.initialize(repeating: 0, count: Self.smallestIndex)
    }

    deinit {
        index.deallocate()
        block.deallocate()
    }

    /// Whether `words` new words of together `bytes` bytes are sure to fit.
    func hasRoom(words: Int, bytes: Int) -> Bool {
        let entryBytes = MemoryLayout<Entry>.stride, lengthBytes = MemoryLayout<UInt32>.size
        return (count + words) * 4 <= largestIndex * 3
            && (count + words) * entryBytes + restBytes + bytes + words * lengthBytes + 16 <= blockBytes
    }

    /// Counts a word of one to eight bytes, filled with zeros.
    /// - Precondition: there is room for it.
    @inline(__always)
    mutating func add(short word: UInt64) {
        let hash = hashes.of(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots &- 1)
        while true {
            let found = index[slot]
            if found == 0 { return insert(word, hash, at: slot) }
            if found >> Self.numberBits == UInt32(truncatingIfNeeded: hash >> 56) {
                let entry = entries + (Int(found & Self.numberMask) &- 1)
                if entry.pointee.prefix == word, entry.pointee.rest == 0 { return increment(entry) }
            }
            slot = (slot &+ 1) & (slots &- 1)
        }
    }

    /// Counts a word of nine to sixteen bytes: the first eight, and the others, filled with zeros.
    /// - Precondition: there is room for it.
    @inline(__always)
    mutating func add(_ prefix: UInt64, _ rest: UInt64, length: Int) {
        let hash = hashes.of(prefix, rest)
        var slot = Int(truncatingIfNeeded: hash) & (slots &- 1)
        while true {
            let found = index[slot]
            if found == 0 { return insert(prefix, rest, length &- 8, hash, at: slot) }
            if found >> Self.numberBits == UInt32(truncatingIfNeeded: hash >> 56) {
                let entry = entries + (Int(found & Self.numberMask) &- 1)
                if entry.pointee.prefix == prefix, entry.pointee.rest != 0, hasRest(entry.pointee, rest, length &- 8) {
                    return increment(entry)
                }
            }
            slot = (slot &+ 1) & (slots &- 1)
        }
    }

    /// Counts a word of any length.
    /// - Precondition: there is room for it, and seven bytes behind it may be read.
    @inline(__always)
    mutating func add(_ word: UnsafePointer<UInt8>, length: Int) {
        let prefix = WordHash.load(word)
        if length <= 8 { return add(short: prefix & WordHash.mask(length)) }
        if length <= 16 { return add(prefix, WordHash.load(word + 8) & WordHash.mask(length &- 8), length: length) }
        let hash = hashes.of(prefix, word + 8, length &- 8)
        var slot = Int(truncatingIfNeeded: hash) & (slots &- 1)
        while true {
            let found = index[slot]
            if found == 0 { return insert(prefix, word + 8, length &- 8, hash, at: slot) }
            if found >> Self.numberBits == UInt32(truncatingIfNeeded: hash >> 56) {
                let entry = entries + (Int(found & Self.numberMask) &- 1)
                if entry.pointee.prefix == prefix, entry.pointee.rest != 0, hasRest(entry.pointee, word + 8, length &- 8) {
                    return increment(entry)
                }
            }
            slot = (slot &+ 1) & (slots &- 1)
        }
    }

    mutating func removeAll() {
        count = 0
        restBytes = 0
        carried = [:]
        index.update(repeating: 0, count: slots)
    }
}

// MARK: - Inside

extension WordTable {
    @inline(__always)
    private mutating func increment(_ entry: UnsafeMutablePointer<Entry>) {
        entry.pointee.count &+= 1
        if entry.pointee.count == 0 { carried[entry - entries, default: 0] += 1 << 32 }
    }

    /// Where the rest of a long word lies, and how long it is.
    @inline(__always)
    func rest(of entry: Entry) -> (bytes: UnsafePointer<UInt8>, length: Int) {
        let start = UnsafeRawPointer(block) + (blockBytes &- Int(entry.rest))
        let length = Int(start.loadUnaligned(as: UInt32.self))
        return ((start + MemoryLayout<UInt32>.size).assumingMemoryBound(to: UInt8.self), length)
    }

    @inline(__always)
    private func hasRest(_ entry: Entry, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let (held, heldLength) = rest(of: entry)
        guard heldLength == length else { return false }
        var place = 0
        while place &+ 8 < length {
            guard WordHash.load(held + place) == WordHash.load(bytes + place) else { return false }
            place &+= 8
        }
        return (WordHash.load(held + place) ^ WordHash.load(bytes + place)) & WordHash.mask(length &- place) == 0
    }

    @inline(__always)
    private func hasRest(_ entry: Entry, _ group: UInt64, _ length: Int) -> Bool {
        let (held, heldLength) = rest(of: entry)
        return heldLength == length && WordHash.load(held) & WordHash.mask(length) == group
    }

    @inline(never)
    private mutating func insert(_ prefix: UInt64, _ rest: UInt64, _ length: Int, _ hash: UInt64, at slot: Int) {
        withUnsafeBytes(of: rest.littleEndian) { insert(prefix, $0.baseAddress!.assumingMemoryBound(to: UInt8.self), length, hash, at: slot) }
    }

    @inline(never)
    private mutating func insert(_ word: UInt64, _ hash: UInt64, at slot: Int) {
        append(Entry(prefix: word, rest: 0, count: 1), hash, at: slot)
    }

    @inline(never)
    private mutating func insert(_ prefix: UInt64, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt64, at slot: Int) {
        restBytes += length + MemoryLayout<UInt32>.size
        let start = block + (blockBytes - restBytes)
        start.storeBytes(of: UInt32(length), as: UInt32.self)
        (start + MemoryLayout<UInt32>.size).copyMemory(from: bytes, byteCount: length)
        append(Entry(prefix: prefix, rest: UInt32(restBytes), count: 1), hash, at: slot)
    }

    private mutating func append(_ entry: Entry, _ hash: UInt64, at slot: Int) {
        (entries + count).initialize(to: entry)
        count += 1
        index[slot] = UInt32(truncatingIfNeeded: hash >> 56) << Self.numberBits | UInt32(count)
        if count * 2 > slots, slots < largestIndex { growIndex() }
    }

    private mutating func growIndex() {
        index.deallocate()
        slots *= 2
        index = .allocate(capacity: slots)
        index.initialize(repeating: 0, count: slots)
        for number in 0..<count {
            let hash = hash(of: entries[number])
            var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
            while index[slot] != 0 { slot = (slot + 1) & (slots - 1) }
            index[slot] = UInt32(truncatingIfNeeded: hash >> 56) << Self.numberBits | UInt32(number + 1)
        }
    }

    private func hash(of entry: Entry) -> UInt64 {
        guard entry.rest != 0 else { return hashes.of(entry.prefix) }
        let (bytes, length) = rest(of: entry)
        return hashes.of(entry.prefix, bytes, length)
    }
}
