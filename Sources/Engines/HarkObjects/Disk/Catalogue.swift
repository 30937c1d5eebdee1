import HarkCore
import Synchronization

/// What the store knows: every name, and how often each content is in use. Held in memory, so that looking something up or listing
/// touches no disk; the log of names is what makes it last.
final class Catalogue: Sendable {
    private struct State {
        var names = NameTable()
        var contents = ContentTable()

        func info(_ entry: NameTable.Entry) -> ObjectInfo { entry.info(byteCount: contents[entry.hash]?.byteCount ?? 0) }
    }

    private let state = Mutex(State())

    var nameCount: Int { state.withLock { $0.names.count } }

    func entry(_ key: NameKey) -> NameTable.Entry? { state.withLock { $0.names[key] } }

    func info(_ key: NameKey) -> ObjectInfo? {
        state.withLock { state in state.names[key].map(state.info) }
    }

    func byteCount(_ hash: ContentHash) -> Int? { state.withLock { $0.contents[hash]?.byteCount } }

    func list(prefix: NameKey, after: NameKey?, limit: Int) -> [ObjectInfo] {
        let start = after.map { max($0, prefix) } ?? prefix
        return state.withLock { state in
            state.names.entries(from: start, isAfter: start == after, limit: limit) { $0.key.begins(with: prefix) }.map(state.info)
        }
    }

    /// At most `limit` entries after `key`, from the beginning where it is nil.
    func entries(after key: NameKey?, limit: Int) -> [NameTable.Entry] {
        state.withLock { $0.names.entries(from: key ?? NameKey(bytes: [0]), isAfter: true, limit: limit) }
    }

    var hashes: [ContentHash] { state.withLock { $0.contents.hashes } }

    /// Makes changes seen, all at once. Only the one who writes the log calls this, after they are on disk.
    /// Returns the contents that lost a name by it.
    @discardableResult
    func apply(_ records: [NameRecord]) -> [ContentHash?] {
        state.withLock { state in
            records.map { record in
                let old: NameTable.Entry?
                switch record {
                case .given(let entry, let byteCount):
                    state.contents.change(entry.hash, byteCount: byteCount) { $0.references += 1 }
                    old = state.names.set(entry)
                case .taken(let key): old = state.names.remove(key)
                }
                if let old { state.contents.change(old.hash) { $0.references -= 1 } }
                return old?.hash
            }
        }
    }

    /// Takes over what the log holds, before anybody else is here: a content without a name is forgotten at once.
    func replay(_ records: [NameRecord]) {
        for case let loser? in apply(records) { _ = forgetIfUnused(loser) }
    }

    func claim(_ hash: ContentHash, byteCount: Int) {
        state.withLock { $0.contents.change(hash, byteCount: byteCount) { $0.claims += 1 } }
    }

    func release(_ hash: ContentHash) { state.withLock { $0.contents.change(hash) { $0.claims -= 1 } } }

    /// Whether the content was known and is in use no more; it is then forgotten.
    func forgetIfUnused(_ hash: ContentHash) -> Bool {
        state.withLock { state in
            guard let content = state.contents[hash], !content.isUsed else { return false }
            state.contents.remove(hash)
            return true
        }
    }

    func isKnown(_ hash: ContentHash) -> Bool { state.withLock { $0.contents[hash] != nil } }
}
