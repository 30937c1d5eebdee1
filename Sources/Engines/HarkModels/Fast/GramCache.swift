/// Remembers what the n-grams of words add up to, for whoever labels many texts in one go: most words of a stream were
/// seen a moment ago, and a word's n-grams are most of its features. One place per word, the newest wins.
struct GramCache {
    struct Entry {
        /// Hash of the word; 0 where nothing is remembered.
        var word: UInt64 = 0
        var sum: Int32 = 0
        var count: Int32 = 0
    }

    private static let entryCount = 1 << 15
    /// From so many texts on, what is saved is more than what clearing costs.
    static let worthwhile = 256

    private let entries: UnsafeMutablePointer<Entry>

    /// Lends an empty cache to `body`. Cost: clearing half a megabyte, so it pays from `worthwhile` texts on.
    static func with<Result>(_ body: (GramCache) throws -> Result) rethrows -> Result {
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: entryCount)
        entries.initialize(repeating: Entry(), count: entryCount)
        defer { entries.deallocate() }
        return try body(GramCache(entries: entries))
    }

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
