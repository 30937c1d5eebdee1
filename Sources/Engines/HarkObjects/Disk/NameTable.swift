package import HarkCore

/// All names in the order of their bytes: blocks of at most 256, found by halving. A look-up and a change cost O(log n), a page of a
/// list what it gives.
package struct NameTable: Sendable {
    package struct Entry: Sendable {
        package let key: NameKey
        package let hash: ContentHash
        package let modifiedAt: Timestamp

        package init(key: NameKey, hash: ContentHash, modifiedAt: Timestamp) {
            self.key = key
            self.hash = hash
            self.modifiedAt = modifiedAt
        }

        func info(byteCount: Int) -> ObjectInfo {
            ObjectInfo(name: key.name, byteCount: byteCount, sha256: hash.bytes, modifiedAt: modifiedAt)
        }
    }

    private static let blockLimit = 256

    private var blocks: [NameBlock] = []
    /// How each block's first name begins: what most comparisons of a search look at, close together in memory.
    private var firsts: [UInt128] = []
    package private(set) var count = 0

    package init() {}

    package subscript(key: NameKey) -> Entry? {
        guard let (block, place) = place(of: key), holds(key, block, place) else { return nil }
        return blocks[block].entry(at: place)
    }

    /// Returns the entry that had this key before.
    @discardableResult
    package mutating func set(_ entry: Entry) -> Entry? {
        if blocks.isEmpty {
            blocks.append(NameBlock())
            firsts.append(entry.key.beginning)
        }
        guard let (block, place) = place(of: entry.key) else { preconditionFailure("there is a block") }
        if holds(entry.key, block, place) { return blocks[block].replace(at: place, by: entry) }
        blocks[block].insert(entry, at: place)
        if place == 0 { firsts[block] = entry.key.beginning }
        count += 1
        if blocks[block].count > Self.blockLimit { split(block) }
        return nil
    }

    package mutating func remove(_ key: NameKey) -> Entry? {
        guard let (block, place) = place(of: key), holds(key, block, place) else { return nil }
        let old = blocks[block].remove(at: place)
        count -= 1
        if blocks[block].count == 0 {
            blocks.remove(at: block)
            firsts.remove(at: block)
        } else if place == 0 {
            firsts[block] = blocks[block].entry(at: 0).key.beginning
        }
        return old
    }

    /// At most `limit` entries from `start` on (without it, where `isAfter`) while `isWanted` says so.
    package func entries(from start: NameKey, isAfter: Bool = false, limit: Int, while isWanted: (Entry) -> Bool = { _ in true }) -> [Entry] {
        guard limit > 0, var (block, place) = place(of: start) else { return [] }
        if isAfter, holds(start, block, place) { place += 1 }
        var found: [Entry] = []
        while block < blocks.count {
            while place < blocks[block].count {
                guard found.count < limit, case let entry = blocks[block].entry(at: place), isWanted(entry) else { return found }
                found.append(entry)
                place += 1
            }
            (block, place) = (block + 1, 0)
        }
        return found
    }

    /// Half of a full block goes to a new one. A table that is filled in order keeps its blocks nearly full.
    private mutating func split(_ block: Int) {
        let isLast = block == blocks.count - 1
        let tail = blocks[block].splitOff(last: isLast ? 1 : Self.blockLimit / 2)
        firsts.insert(tail.entry(at: 0).key.beginning, at: block + 1)
        blocks.insert(tail, at: block + 1)
    }

    private func holds(_ key: NameKey, _ block: Int, _ place: Int) -> Bool {
        place < blocks[block].count && blocks[block].order(at: place, key) == 0
    }

    /// The block in which `key` stands or would stand, and the place within; nil while there are no blocks.
    private func place(of key: NameKey) -> (block: Int, place: Int)? {
        guard !blocks.isEmpty else { return nil }
        let beginning = key.beginning
        let behind = Self.firstIndex(in: blocks.count) { block in
            firsts[block] == beginning ? blocks[block].count > 0 && blocks[block].order(at: 0, key) > 0 : firsts[block] > beginning
        }
        let block = max(0, behind - 1)
        return (block, Self.firstIndex(in: blocks[block].count) { blocks[block].order(at: $0, key) >= 0 })
    }

    /// The first of `count` places at which `isTrue`, which stays true from there on; `count` where none is.
    private static func firstIndex(in count: Int, where isTrue: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isTrue(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
