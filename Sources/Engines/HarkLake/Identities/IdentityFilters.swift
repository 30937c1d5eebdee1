/// Filters over the identities of one day, of which each is larger than the one before: when one is full the next begins, and nothing that was
/// taken in is read again (Almeida, Baquero, Preguiça and Hutchison, "Scalable Bloom Filters", 2007).
struct IdentityFilters: Sendable {
    /// Beyond this a filter is not larger than the one before: 32 MiB.
    private static let largest = 1 << 24

    private var list: [IdentityFilter] = []

    var isOne: Bool { list.count < 2 }
    var byteCount: Int { list.reduce(0) { $0 + $1.byteCount } }
    private var room: Int { list.last.map { $0.capacity - $0.count } ?? 0 }

    init() {}

    /// Over all that files hold, by reading them.
    /// - Throws: `HarkError` where the disk does not give it.
    init(over files: [IdentityFile]) throws {
        list = [IdentityFilter(capacity: files.reduce(0) { $0 + $1.count })]
        for file in files { try file.forEach { identity, _ in list[0].insert(identity) } }
    }

    /// The bytes of one more filter, which so many more identities need; 0 where there is room for them.
    func bytesToGrow(for count: Int) -> Int { count <= room ? 0 : IdentityFilter.byteCount(capacity: nextCapacity(for: count)) }

    /// Begins a filter with room for so many more.
    mutating func grow(for count: Int) { list.append(IdentityFilter(capacity: nextCapacity(for: count))) }

    /// Beyond the room that there is, more strangers are let through.
    mutating func insert(_ identities: [PostIdentity]) {
        if list.isEmpty { grow(for: identities.count) }
        list[list.count - 1].insert(identities)
    }

    func mayContain(_ identity: PostIdentity) -> Bool { list.reversed().contains { $0.mayContain(identity) } }

    private func nextCapacity(for count: Int) -> Int { max(2 * count, min(4 * (list.last?.capacity ?? 0), Self.largest)) }
}
