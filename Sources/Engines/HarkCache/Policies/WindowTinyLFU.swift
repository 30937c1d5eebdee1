import HarkCore

/// Who comes anew is on trial in a window, least recently used first out. Who leaves it is held against who would leave the main part: whoever
/// was asked for less often goes. The main part is a segmented LRU: on probation until used again, then protected.
///
/// One new photo after the other passes through the window and pushes nothing out that people come back to; with `WindowTrials` the window
/// takes as much of the room as pays.
final class WindowTinyLFU: Eviction {
    private static let window = 0, probation = 1, protected = 2
    // One caller at a time: who holds the table sees to that.
    @exclusivity(unchecked) private var sketch = FrequencySketch()
    @exclusivity(unchecked) private var trials: WindowTrials?
    /// The window's part of the capacity.
    private(set) var windowShare: Double
    /// The entry that came out of the window last and was not held against another yet.
    private var candidate = -1
    /// Uses so far, wrapped around; a protected entry's `place` is what this was when it last came to the front.
    private var uses: UInt32 = 0
    private var random = SplitMix64(seed: 0x5EED)

    /// With the window that is best, as far as that is known.
    override init(capacity: Int) {
        let trials = WindowTrials(capacity: capacity)
        self.trials = trials
        windowShare = WindowTrials.shares[trials.best]
        super.init(capacity: capacity)
    }

    /// With a window that has the same share of the room for ever.
    init(capacity: Int, window: Double) {
        windowShare = window
        super.init(capacity: capacity)
    }

    override var capacity: Int {
        didSet { trials?.adopt(capacity) }
    }

    private var windowRoom: Int { max(1, Int(Double(capacity) * windowShare)) }
    private var protectedRoom: Int { Int(Double(capacity) * (1 - windowShare) * 0.8) }

    override func insert(_ slot: Int, _ table: inout EntryTable) {
        count(slot, &table)
        table.push(slot, on: Self.window)
        while table.lists[Self.window].cost > windowRoom, table.lists[Self.window].count > 1 {
            candidate = table.lists[Self.window].last
            table.move(candidate, to: Self.probation)
        }
    }

    override func use(_ slot: Int, _ table: inout EntryTable) {
        count(slot, &table)
        uses &+= 1
        switch Int(table[slot].list) {
        case Self.window: table.move(slot, to: Self.window)
        case Self.probation:
            if slot == candidate { candidate = -1 }
            protect(slot, &table)
            demote(&table)
        default: if !isNearFront(slot, table) { protect(slot, &table) }
        }
    }

    override func fetch(_ slot: Int, _ table: inout EntryTable) -> UInt64 {
        let read = sketch.fetch(table[slot].hash)
        return isNearFront(slot, table) ? read : read &+ table.fetchNeighbours(slot)
    }

    /// Who came to the front a moment ago is nearly there still. Most uses are of such, and a move touches three others.
    private func isNearFront(_ slot: Int, _ table: borrowing EntryTable) -> Bool {
        let since = uses &- UInt32(bitPattern: table[slot].place)
        return Int(table[slot].list) == Self.protected && since < UInt32(truncatingIfNeeded: table.count / 8)
    }

    private func protect(_ slot: Int, _ table: inout EntryTable) {
        table[slot].place = Int32(bitPattern: uses)
        table.move(slot, to: Self.protected)
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

    private func count(_ slot: Int, _ table: inout EntryTable) {
        let hash = table[slot].hash
        sketch.add(hash, entries: table.count)
        guard let share = trials?.note(hash, cost: table[slot].cost, capacity: capacity) else { return }
        windowShare = share
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

    override func shrink(entries: Int) { sketch.shrink(entries: entries) }

    override var memory: Int { sketch.memory + (trials?.bytes ?? 0) }
}
