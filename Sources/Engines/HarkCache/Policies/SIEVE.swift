/// Entries stand in the order in which they came. A hand goes from the oldest to the newest: who was used since it last came by is
/// passed over once more, the first who was not leaves. Nobody moves, so a use is one store.
final class SIEVE: Eviction {
    private var hand: Int?

    override func insert(_ slot: Int, _ table: inout EntryTable) { table.push(slot, on: 0) }
    override func use(_ slot: Int, _ table: inout EntryTable) { table[slot].visits = 1 }

    override func remove(_ slot: Int, _ table: inout EntryTable) {
        if hand == slot { hand = table.newer(slot) }
        table.unlink(slot)
    }

    override func victim(_ table: inout EntryTable) -> Int {
        var at = hand ?? table.lists[0].last
        while table[at].visits > 0 {
            table[at].visits = 0
            at = table.newer(at) ?? table.lists[0].last
        }
        hand = at
        return at
    }
}
