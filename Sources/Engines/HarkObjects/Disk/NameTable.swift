import HarkCore

/// All names in the order of their bytes: blocks of at most 256 entries, found by halving. A look-up and a change cost
/// O(log n), a page of a list what it gives.
struct NameTable: Sendable {
    struct Entry: Sendable {
        let key: NameKey
        let hash: ContentHash
        let modifiedAt: Timestamp

        func info(byteCount: Int) -> ObjectInfo {
            ObjectInfo(name: key.name, byteCount: byteCount, sha256: hash.bytes, modifiedAt: modifiedAt)
        }
    }

    private static let blockLimit = 256

    private var blocks: [[Entry]] = []
    private(set) var count = 0

    subscript(key: NameKey) -> Entry? {
        guard let (block, place) = place(of: key), place < blocks[block].count, blocks[block][place].key == key else { return nil }
        return blocks[block][place]
    }

    /// Returns the entry that had this key before.
    @discardableResult
    mutating func set(_ entry: Entry) -> Entry? {
        guard let (block, place) = place(of: entry.key) else {
            blocks.append(Self.block([entry]))
            count += 1
            return nil
        }
        if place < blocks[block].count, blocks[block][place].key == entry.key {
            let old = blocks[block][place]
            blocks[block][place] = entry
            return old
        }
        blocks[block].insert(entry, at: place)
        count += 1
        if blocks[block].count > Self.blockLimit { split(block) }
        return nil
    }

    mutating func remove(_ key: NameKey) -> Entry? {
        guard let (block, place) = place(of: key), place < blocks[block].count, blocks[block][place].key == key else { return nil }
        let old = blocks[block].remove(at: place)
        count -= 1
        if blocks[block].isEmpty { blocks.remove(at: block) }
        return old
    }

    /// At most `limit` entries from `start` on (without it, where `isAfter`) while `isWanted` says so.
    func entries(from start: NameKey, isAfter: Bool = false, limit: Int, while isWanted: (Entry) -> Bool = { _ in true }) -> [Entry] {
        guard limit > 0, var (block, place) = place(of: start) else { return [] }
        var found: [Entry] = []
        while block < blocks.count {
            for entry in blocks[block][place...] where !isAfter || entry.key != start {
                guard found.count < limit, isWanted(entry) else { return found }
                found.append(entry)
            }
            (block, place) = (block + 1, 0)
        }
        return found
    }

    /// Half of a full block goes to a new one. A table that is filled in order keeps its blocks nearly full.
    private mutating func split(_ block: Int) {
        let isLast = block == blocks.count - 1
        let tail = Self.block(blocks[block].suffix(isLast ? 1 : Self.blockLimit / 2))
        blocks[block].removeLast(tail.count)
        blocks.insert(tail, at: block + 1)
    }

    /// A block has room for all it will ever hold: growing by doubling would cost a million names half as much memory again.
    private static func block(_ entries: some Collection<Entry>) -> [Entry] {
        var block: [Entry] = []
        block.reserveCapacity(blockLimit + 1)
        block += entries
        return block
    }

    /// The block in which `key` stands or would stand, and the place within; nil while there are no blocks.
    private func place(of key: NameKey) -> (block: Int, place: Int)? {
        guard !blocks.isEmpty else { return nil }
        let block = max(0, Self.firstIndex(in: blocks.count) { key < blocks[$0][0].key } - 1)
        return (block, Self.firstIndex(in: blocks[block].count) { !(blocks[block][$0].key < key) })
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
