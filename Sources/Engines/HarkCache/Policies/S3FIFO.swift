/// Three queues, first in, first out. Who comes anew is on trial in a small one, a tenth of the room; who is used again there moves to the main one, the
/// others leave and are remembered by their hash; who comes back while remembered goes to the main one at once. There, who was used
/// since the last turn gets another.
final class S3FIFO: Eviction {
    private static let small = 0, main = 1
    private var ghosts = GhostQueue()

    override func insert(_ slot: Int, _ table: inout EntryTable) {
        table.push(slot, on: ghosts.contains(table[slot].hash) ? Self.main : Self.small)
    }

    override func use(_ slot: Int, _ table: inout EntryTable) { table[slot].visits = min(3, table[slot].visits + 1) }

    override func victim(_ table: inout EntryTable) -> Int {
        while true {
            let isSmallFull = table.lists[Self.small].cost * 10 >= capacity
            if table.lists[Self.small].count > 0, isSmallFull || table.lists[Self.main].count == 0 {
                let slot = table.lists[Self.small].last
                guard table[slot].visits > 1 else {
                    ghosts.add(table[slot].hash, most: table.count)
                    return slot
                }
                table[slot].visits = 0
                table.move(slot, to: Self.main)
            } else {
                let slot = table.lists[Self.main].last
                guard table[slot].visits > 0 else { return slot }
                table[slot].visits -= 1
                table.move(slot, to: Self.main)
            }
        }
    }

    override var memory: Int { ghosts.memory }
}
