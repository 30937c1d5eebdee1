/// Counts by word, in memory of a fixed size that it owns.
///
/// Entries of 16 bytes grow from the start of one block, the bytes of words longer than eight from its end; the block is full where they
/// meet. An index by open addressing leads from a word's hash to its entry; its slots hold an entry's number and eight bits of the hash,
/// so that other words' entries are hardly ever looked at. The hash has a random seed: nobody can write a text of words that collide.
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
    private let seed: (UInt64, UInt64)
    private var index: UnsafeMutablePointer<UInt32>
    private var slots: Int
    private var restBytes = 0
    /// What counts beyond 32 bits, by entry.
    private var carried: [Int: Int] = [:]
    private(set) var count = 0

    private var entries: UnsafeMutablePointer<Entry> { block.assumingMemoryBound(to: Entry.self) }

    /// - Parameter memoryBytes: three quarters for the block, a quarter at most for the index.
    init(memoryBytes: Int) {
        blockBytes = memoryBytes / 4 * 3 & ~15
        block = .allocate(byteCount: blockBytes, alignment: 16)
        var slots = Self.smallestIndex
        while slots * 2 * MemoryLayout<UInt32>.stride <= memoryBytes / 4, slots < 1 << Self.numberBits { slots *= 2 }
        largestIndex = slots
        self.slots = Self.smallestIndex
        index = .allocate(capacity: Self.smallestIndex)
        index.initialize(repeating: 0, count: Self.smallestIndex)
        seed = (.random(in: .min ... .max), .random(in: .min ... .max) | 1)
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
        let hash = mix(word, seed.0)
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

    /// Counts a word of any length.
    /// - Precondition: there is room for it, and eight zeros stand behind it.
    @inline(__always)
    mutating func add(_ word: UnsafePointer<UInt8>, length: Int) {
        let prefix = Self.load(word)
        if length <= 8 { return add(short: prefix) }
        let hash = hash(prefix, word + 8, length &- 8)
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

    /// Hands out every word with its count, in no order, or by the words' bytes; the bytes live only during the call. Sorting uses the
    /// index up: only `removeAll` may follow.
    mutating func forEach(sorted: Bool = false, _ body: (UnsafeRawBufferPointer, Int) throws -> Void) rethrows {
        if sorted { sortIndex() }
        var word: [UInt8] = []
        for place in 0..<count {
            let number = sorted ? Int(index[place]) : place
            append(entries[number], to: &word)
            try word.withUnsafeBytes { try body($0, Int(entries[number].count) + carried[number, default: 0]) }
            word.removeAll(keepingCapacity: true)
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
    private static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Both halves of a product, folded (Lemire & Yi's and wyhash's way to mix 64 bits).
    @inline(__always)
    private func mix(_ value: UInt64, _ salt: UInt64) -> UInt64 {
        let product = (value ^ salt).multipliedFullWidth(by: seed.1)
        return product.high ^ product.low
    }

    @inline(__always)
    private func hash(_ prefix: UInt64, _ rest: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var hash = mix(prefix, seed.0), place = 0
        while place < length {
            hash = mix(Self.load(rest + place), hash)
            place &+= 8
        }
        return mix(UInt64(truncatingIfNeeded: length), hash)
    }

    @inline(__always)
    private mutating func increment(_ entry: UnsafeMutablePointer<Entry>) {
        entry.pointee.count &+= 1
        if entry.pointee.count == 0 { carried[entry - entries, default: 0] += 1 << 32 }
    }

    /// Where the rest of a long word lies, and how long it is.
    @inline(__always)
    private func rest(of entry: Entry) -> (bytes: UnsafePointer<UInt8>, length: Int) {
        let start = UnsafeRawPointer(block) + (blockBytes &- Int(entry.rest))
        let length = Int(start.loadUnaligned(as: UInt32.self))
        return ((start + MemoryLayout<UInt32>.size).assumingMemoryBound(to: UInt8.self), length)
    }

    @inline(__always)
    private func hasRest(_ entry: Entry, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let (held, heldLength) = rest(of: entry)
        guard heldLength == length else { return false }
        var place = 0
        while place &+ 8 <= length {
            guard Self.load(held + place) == Self.load(bytes + place) else { return false }
            place &+= 8
        }
        while place < length {
            guard held[place] == bytes[place] else { return false }
            place &+= 1
        }
        return true
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
        guard entry.rest != 0 else { return mix(entry.prefix, seed.0) }
        let (bytes, length) = rest(of: entry)
        var hash = mix(entry.prefix, seed.0), place = 0
        while place < length {
            let left = min(8, length - place)
            var group: UInt64 = 0
            withUnsafeMutableBytes(of: &group) { $0.copyMemory(from: UnsafeRawBufferPointer(start: bytes + place, count: left)) }
            hash = mix(UInt64(littleEndian: group), hash)
            place += 8
        }
        return mix(UInt64(length), hash)
    }

    private func append(_ entry: Entry, to word: inout [UInt8]) {
        withUnsafeBytes(of: entry.prefix.littleEndian) { word.append(contentsOf: $0) }
        if entry.rest == 0 {
            while word.last == 0 { word.removeLast() }
        } else {
            let (bytes, length) = rest(of: entry)
            word.append(contentsOf: UnsafeBufferPointer(start: bytes, count: length))
        }
    }

    /// Puts the entries' numbers into the index, in the order of their words. The index has at least as many slots as there are entries.
    private mutating func sortIndex() {
        for number in 0..<count { index[number] = UInt32(number) }
        var numbers = UnsafeMutableBufferPointer(start: index, count: count)
        numbers.sort { precedes(entries[Int($0)], entries[Int($1)]) }
    }

    /// The order of the words' bytes, which is that of their code points.
    private func precedes(_ one: Entry, _ other: Entry) -> Bool {
        if one.prefix != other.prefix { return one.prefix.byteSwapped < other.prefix.byteSwapped }
        guard one.rest != 0, other.rest != 0 else { return one.rest == 0 && other.rest != 0 }
        let (left, right) = (rest(of: one), rest(of: other))
        return UnsafeBufferPointer(start: left.bytes, count: left.length)
            .lexicographicallyPrecedes(UnsafeBufferPointer(start: right.bytes, count: right.length))
    }
}
