import HarkCore
import NIOCore

/// What a node holds, for one caller at a time.
struct NodeContents {
    /// An entry's bytes and what only they need.
    private struct Held {
        let block: EntryBlock, flags: UInt32, version: UInt64
        /// Microseconds since 1970; 0: never.
        var expires: Int64
    }

    private(set) var settings: CacheNodeSettings
    private var index: CacheIndex
    /// By the index's slots.
    private var held: [Held?] = []
    private var lastVersion: UInt64 = 0
    private var counts = CacheStatistics()

    init(_ settings: CacheNodeSettings) {
        self.settings = settings
        index = CacheIndex(settings.policy, capacity: settings.capacityBytes)
    }

    mutating func value(for key: CacheKey, _ clock: any WallClock) -> CacheValue? {
        guard let slot = liveSlot(of: key, clock), let entry = held[slot] else {
            counts.misses += 1
            return nil
        }
        counts.hits += 1
        use(slot)
        return CacheValue(entry.block.buffer, flags: entry.flags, version: entry.version)
    }

    mutating func put(
        _ value: CacheValue, for key: CacheKey, _ mode: PutMode, expires: Timestamp?, _ clock: any WallClock
    ) -> PutOutcome {
        let slot = liveSlot(of: key, clock)
        if let refusal = refusal(mode, slot) { return refusal }
        let cost = EntryBlock.memory(key: key.bytes.count, value: value.bytes.readableBytes)
        guard cost + memory <= settings.capacityBytes else {
            if let slot { drop(slot) }
            return .tooLarge
        }
        lastVersion += 1
        let entry = Held(
            block: EntryBlock(key: key, value: value.bytes), flags: value.flags, version: lastVersion, expires: expires?.microseconds ?? 0)
        if let slot {
            held[slot] = entry
            index.replace(slot, cost: cost)
        } else {
            let slot = index.insert(hash: key.hash, cost: cost)
            if slot == held.count { held.append(entry) } else { held[slot] = entry }
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
            if let slot { held[slot]?.version == version ? nil : .otherVersion } else { .notFound }
        }
    }

    mutating func touch(_ key: CacheKey, expires: Timestamp?, _ clock: any WallClock) -> Bool {
        guard let slot = liveSlot(of: key, clock) else { return false }
        held[slot]?.expires = expires?.microseconds ?? 0
        use(slot)
        return true
    }

    /// What a policy remembers may grow with a use.
    private mutating func use(_ slot: Int) {
        index.use(slot)
        if index.table.cost + memory > settings.capacityBytes { makeRoom() }
    }

    mutating func remove(_ key: CacheKey, _ clock: any WallClock) -> Bool {
        guard let slot = liveSlot(of: key, clock) else { return false }
        drop(slot)
        return true
    }

    mutating func removeAll() {
        index = CacheIndex(settings.policy, capacity: settings.capacityBytes)
        held = []
    }

    mutating func removeAll(where isForeign: (CacheKey) -> Bool) {
        for slot in held.indices {
            if let key = key(of: slot), isForeign(key) { drop(slot) }
        }
    }

    mutating func adopt(_ settings: CacheNodeSettings) {
        self.settings = settings
        index.adopt(settings.policy)
        makeRoom()
    }

    var statistics: CacheStatistics {
        var now = counts
        now.items = index.table.count
        now.bytes = index.table.cost + memory
        return now
    }

    func keys(limit: Int) -> [CachedKey] {
        index.leastRecentFirst.prefix(limit).compactMap { slot in
            guard let entry = held[slot], let key = key(of: slot) else { return nil }
            return CachedKey(key: key, bytes: entry.block.buffer.readableBytes)
        }
    }

    private func key(of slot: Int) -> CacheKey? { held[slot].flatMap { CacheKey($0.block.key) } }

    /// About what an entry takes, with its share of the tables: for forecasts.
    static func memory(key: Int, value: Int) -> Int {
        EntryBlock.memory(key: key, value: value) + MemoryLayout<EntryTable.Entry>.stride + MemoryLayout<Held?>.stride + 16
    }

    /// Of the tables, without the entries' blocks. What an array reserves and never touched is no memory yet.
    private var memory: Int { index.memory + Allocation.size(of: 32 + held.count * MemoryLayout<Held?>.stride) }

    /// The policy divides what the tables leave of the memory.
    private mutating func makeRoom() {
        while true {
            // Asked each time: some policies remember who left.
            index.capacity = max(0, settings.capacityBytes - memory)
            guard index.table.cost > index.capacity, index.table.count > 0 else { return }
            held[index.evict()] = nil
            counts.evictions += 1
        }
    }

    /// What has expired is removed by whoever finds it.
    private mutating func liveSlot(of key: CacheKey, _ clock: any WallClock) -> Int? {
        guard let slot = index.table.slot(of: key.hash, where: { held[$0]?.block.hasKey(key) ?? false }) else { return nil }
        guard let expires = held[slot]?.expires, expires != 0, expires <= clock.now.microseconds else { return slot }
        drop(slot)
        return nil
    }

    private mutating func drop(_ slot: Int) {
        index.remove(slot)
        held[slot] = nil
    }
}
