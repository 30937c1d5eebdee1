import Synchronization

/// Remembers whether words are known and what their n-grams add up to, for whoever labels many texts in one go: most words of a stream were
/// seen a moment ago, and a word's n-grams are most of its features. One place per word, the newest wins. In one hand at a time: see `GramCaches`.
struct GramCache: @unchecked Sendable {
    struct Entry {
        /// Hash of the word; 0 where nothing is remembered.
        var word: UInt64 = 0
        var sum: Int32 = 0
        /// Of n-grams: four for each of at most 65 bytes.
        var count: Int16 = 0
        var isKnown = false
    }

    private static let entryCount = 1 << 15
    /// For fewer texts none is fetched.
    static let worthwhile = 16

    private let entries: UnsafeMutablePointer<Entry>

    fileprivate init() {
        entries = .allocate(capacity: Self.entryCount)
        entries.initialize(repeating: Entry(), count: Self.entryCount)
    }

    fileprivate func deallocate() { entries.deallocate() }

    @inline(__always)
    func entry(of word: UInt64) -> Entry? {
        let entry = entries[place(of: word)]
        return entry.word == word ? entry : nil
    }

    @inline(__always)
    func remember(_ entry: Entry) { entries[place(of: entry.word)] = entry }

    @inline(__always)
    private func place(of word: UInt64) -> Int { Int(word >> 20) & (Self.entryCount - 1) }
}

/// The caches of one model: as many as are in use at once, half a megabyte each, kept from call to call with what they remember.
final class GramCaches: Sendable {
    private let idle = Mutex<[GramCache]>([])

    /// Lends a cache to `body`, which nobody else has meanwhile.
    func with<Result>(_ body: (GramCache) throws -> Result) rethrows -> Result {
        let cache = idle.withLock { $0.popLast() } ?? GramCache()
        defer { idle.withLock { $0.append(cache) } }
        return try body(cache)
    }

    deinit { for cache in idle.withLock({ $0 }) { cache.deallocate() } }
}
