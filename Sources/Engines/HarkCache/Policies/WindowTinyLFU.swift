import HarkCore

/// Who comes anew is on trial in a window, least recently used first out. Who leaves it is held against who would leave the main part: whoever
/// was asked for less often goes. The main part is a segmented LRU: on probation until used again, then protected.
///
/// One new photo after the other passes through the window and pushes nothing out that people come back to; with a `WindowClimber` the window
/// takes as much of the room as pays.
final class WindowTinyLFU: Eviction {
    private static let window = 0, probation = 1, protected = 2
    private var sketch = FrequencySketch()
    private var climber: WindowClimber?
    /// The window's part of the capacity.
    private(set) var windowShare: Double
    /// The entry that came out of the window last and was not held against another yet.
    private var candidate = -1
    private var random = SplitMix64(seed: 0x5EED)

    init(capacity: Int, climber: WindowClimber?) {
        self.climber = climber
        windowShare = climber == nil ? 0.01 : 0.1
        super.init(capacity: capacity)
    }

    private var windowRoom: Int { max(1, Int(Double(capacity) * windowShare)) }
    private var protectedRoom: Int { Int(Double(capacity) * (1 - windowShare) * 0.8) }

    override func insert(_ slot: Int, _ table: inout EntryTable) {
        count(slot, &table, isHit: false)
        table.push(slot, on: Self.window)
        while table.lists[Self.window].cost > windowRoom, table.lists[Self.window].count > 1 {
            candidate = table.lists[Self.window].last
            table.move(candidate, to: Self.probation)
        }
    }

    override func use(_ slot: Int, _ table: inout EntryTable) {
        count(slot, &table, isHit: true)
        switch Int(table[slot].list) {
        case Self.window: table.move(slot, to: Self.window)
        case Self.probation:
            if slot == candidate { candidate = -1 }
            table.move(slot, to: Self.protected)
            demote(&table)
        default: table.move(slot, to: Self.protected)
        }
    }

    override func remove(_ slot: Int, _ table: inout EntryTable) {
        if slot == candidate { candidate = -1 }
        table.unlink(slot)
    }

    override func victim(_ table: inout EntryTable) -> Int {
        let contender = candidate, probation = table.lists[Self.probation].last
        candidate = -1
        guard contender >= 0, contender != probation else {
            if probation >= 0, contender < 0 || table.lists[Self.protected].count == 0 { return probation }
            let protected = table.lists[Self.protected].last
            if protected < 0 { return probation >= 0 ? probation : table.lists[Self.window].last }
            return contender < 0 || isAsked(contender, moreThan: protected, table) ? protected : contender
        }
        return isAsked(contender, moreThan: probation, table) ? probation : contender
    }

    /// Equals stay out. But now and then one that people do come back to comes in, so that nobody can hold the cache shut with keys
    /// whose counters happen to be full.
    private func isAsked(_ contender: Int, moreThan holder: Int, _ table: EntryTable) -> Bool {
        let asked = sketch.frequency(of: table[contender].hash), held = sketch.frequency(of: table[holder].hash)
        return asked > held || (asked >= 6 && random.place(below: 128) == 0)
    }

    private func count(_ slot: Int, _ table: inout EntryTable, isHit: Bool) {
        sketch.add(table[slot].hash, entries: table.count)
        guard let change = climber?.note(isHit: isHit, entries: table.count) else { return }
        windowShare = min(0.99, max(0.01, windowShare + change))
        fitWindow(&table)
    }

    /// Gives the window its new room: its oldest go on probation, or those on probation come back.
    private func fitWindow(_ table: inout EntryTable) {
        while table.lists[Self.window].cost > windowRoom, table.lists[Self.window].count > 1 {
            table.move(table.lists[Self.window].last, to: Self.probation)
        }
        demote(&table)
        while table.lists[Self.probation].count > 0 {
            let slot = table.lists[Self.probation].last
            guard slot != candidate, table.lists[Self.window].cost + table[slot].cost <= windowRoom else { break }
            table.move(slot, to: Self.window)
        }
    }

    private func demote(_ table: inout EntryTable) {
        while table.lists[Self.protected].cost > protectedRoom, table.lists[Self.protected].count > 1 {
            table.move(table.lists[Self.protected].last, to: Self.probation)
        }
    }

    override var memory: Int { sketch.memory }
}
