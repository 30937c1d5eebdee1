import HarkCore
import NIOCore

/// What a node holds, for one caller at a time.
struct NodeContents {
    private(set) var settings: CacheNodeSettings
    private var index: CacheIndex
    /// By the index's slots.
    private var blocks: [EntryBlock?] = []
    private var lastVersion: UInt64 = 0
    private var counts = CacheStatistics()
    /// Used since the policy last heard of uses.
    private var used = UseLog()

    init(_ settings: CacheNodeSettings) {
        self.settings = settings
        index = CacheIndex(settings.policy, capacity: settings.capacityBytes)
    }

    mutating func value(for key: BorrowedKey, _ clock: any WallClock) -> CacheValue? {
        guard let slot = slot(of: key), let block = blocks[slot] else {
            counts.misses += 1
            return nil
        }
        let value = block.value
        guard block.expires == 0 || isLive(slot, clock) else {
            settle()
            _ = liveSlot(of: key, clock)
            counts.misses += 1
            return nil
        }
        counts.hits += 1
        note(slot)
        return value
    }

    /// The policy hears of uses by the dozen. Whatever adds, removes or lists entries calls `settle` first, so that all comes out as if it had
    /// heard of each at once.
    private mutating func note(_ slot: Int) {
        used.add(slot)
        if used.isFull { settle() }
    }

    private mutating func settle() {
        index.use(used)
        used.clear()
        // What a policy remembers may grow with a use.
        if index.table.cost + memory > settings.capacityBytes { makeRoom() }
    }

    /// - Parameter hash: its key's.
    mutating func put(_ block: EntryBlock, hash: UInt64, _ mode: PutMode, _ clock: any WallClock) -> PutOutcome {
        settle()
        let slot = liveSlot(of: BorrowedKey(bytes: block.keyBytes, hash: hash), clock)
        if let refusal = refusal(mode, slot) { return refusal }
        let cost = EntryBlock.memory(key: block.keyBytes.count, value: block.valueBytes)
        guard cost + memory <= settings.capacityBytes else {
            if let slot { drop(slot) }
            return .tooLarge
        }
        lastVersion += 1
        block.version = lastVersion
        if let slot {
            blocks[slot] = block
            index.replace(slot, cost: cost)
        } else {
            let slot = index.insert(hash: hash, cost: cost)
            if slot == blocks.count { blocks.append(block) } else { blocks[slot] = block }
        }
        counts.stores += 1
        makeRoom()
        return .stored
    }

    private func refusal(_ mode: PutMode, _ slot: Int?) -> PutOutcome? {
        switch mode {
        case .always: nil
        case .ifAbsent: slot == nil ? nil : .notStored
        case .ifPresent: slot == nil ? .notStored : nil
        case .ifVersion(let version):
            if let slot { blocks[slot]?.version == version ? nil : .otherVersion } else { .notFound }
        }
    }

    mutating func touch(_ key: CacheKey, expires: Timestamp?, _ clock: any WallClock) -> Bool {
        settle()
        guard let slot = liveSlot(of: key, clock) else { return false }
        blocks[slot]?.expires = expires?.microseconds ?? 0
        note(slot)
        return true
    }

    mutating func remove(_ key: CacheKey, _ clock: any WallClock) -> Bool {
        settle()
        guard let slot = liveSlot(of: key, clock) else { return false }
        drop(slot)
        return true
    }

    mutating func removeAll() {
        index = CacheIndex(settings.policy, capacity: settings.capacityBytes)
        blocks = []
        used.clear()
    }

    mutating func removeAll(where isForeign: (CacheKey) -> Bool) {
        settle()
        for slot in blocks.indices {
            if let key = blocks[slot]?.key, isForeign(key) { drop(slot) }
        }
    }

    mutating func adopt(_ settings: CacheNodeSettings) {
        settle()
        self.settings = settings
        index.adopt(settings.policy)
        makeRoom()
    }

    mutating func statistics() -> CacheStatistics {
        settle()
        var now = counts
        now.items = index.table.count
        now.bytes = index.table.cost + memory
        return now
    }

    mutating func keys(limit: Int) -> [CachedKey] {
        settle()
        return index.leastRecentFirst.prefix(limit).compactMap { slot in
            guard let block = blocks[slot], let key = block.key else { return nil }
            return CachedKey(key: key, bytes: block.valueBytes)
        }
    }

    /// About what an entry takes, with its share of the tables: for forecasts.
    static func memory(key: Int, value: Int) -> Int {
        EntryBlock.memory(key: key, value: value) + MemoryLayout<EntryTable.Entry>.stride + MemoryLayout<EntryBlock?>.stride + 16
    }

    /// Of the tables, without the entries' blocks. What an array reserves and never touched is no memory yet.
    private var memory: Int { index.memory + Allocation.size(of: 32 + blocks.count * MemoryLayout<EntryBlock?>.stride) }

    /// The policy divides what the tables leave of the memory.
    private mutating func makeRoom() {
        while true {
            // Asked each time: some policies remember who left.
            index.capacity = max(0, settings.capacityBytes - memory)
            guard index.table.cost > index.capacity, index.table.count > 0 else { return }
            blocks[index.evict()] = nil
            counts.evictions += 1
        }
    }

    private mutating func liveSlot(of key: CacheKey, _ clock: any WallClock) -> Int? {
        key.bytes.withUnsafeBytes { liveSlot(of: BorrowedKey(bytes: $0, hash: key.hash), clock) }
    }

    /// What has expired is removed by whoever finds it. Precondition: the policy has heard of all uses.
    private mutating func liveSlot(of key: BorrowedKey, _ clock: any WallClock) -> Int? {
        guard let slot = slot(of: key) else { return nil }
        if isLive(slot, clock) { return slot }
        drop(slot)
        return nil
    }

    private func slot(of key: BorrowedKey) -> Int? {
        index.table.slot(of: key.hash) { blocks[$0]?.hasKey(key.bytes) ?? false }
    }

    private func isLive(_ slot: Int, _ clock: any WallClock) -> Bool {
        guard let expires = blocks[slot]?.expires, expires != 0 else { return true }
        return expires > clock.now.microseconds
    }

    private mutating func drop(_ slot: Int) {
        index.remove(slot)
        blocks[slot] = nil
    }
}
