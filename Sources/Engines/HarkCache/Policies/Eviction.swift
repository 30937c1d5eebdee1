/// How a policy is written: told what happens to each entry, asked who leaves. It links the entries in the table's lists as it likes.
/// A class, so that a node's policy can be changed without a copy of the node's code for each; a call costs about a nanosecond.
class Eviction {
    /// What all entries may cost together.
    var capacity: Int

    init(capacity: Int) { self.capacity = capacity }

    /// A new entry, in no list yet.
    func insert(_ slot: Int, _ table: inout EntryTable) { fatalError("\(self) does not say what it does with new entries") }
    /// An entry that was asked for.
    func use(_ slot: Int, _ table: inout EntryTable) {}
    /// Reads of memory what `use` will need, without waiting for it: called for many entries before they are used.
    func fetch(_ slot: Int, _ table: inout EntryTable) -> UInt64 { 0 }
    /// Takes an entry out of its list; it leaves the cache, for whatever reason.
    func remove(_ slot: Int, _ table: inout EntryTable) { table.unlink(slot) }
    /// Who leaves next; told to `remove` right after. Precondition: the table is not empty.
    func victim(_ table: inout EntryTable) -> Int { table.lists[0].last }
    /// There are so many entries now, far less than before: what it remembers is to be in proportion again.
    func shrink(entries: Int) {}
    /// Bytes of what it remembers besides the table.
    var memory: Int { 0 }
}

final class LeastRecentlyUsed: Eviction {
    override func insert(_ slot: Int, _ table: inout EntryTable) { table.push(slot, on: 0) }
    override func use(_ slot: Int, _ table: inout EntryTable) { table.move(slot, to: 0) }
    override func fetch(_ slot: Int, _ table: inout EntryTable) -> UInt64 { table.fetchNeighbours(slot) }
}
