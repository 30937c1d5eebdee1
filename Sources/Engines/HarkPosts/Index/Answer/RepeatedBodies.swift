/// Which bodies were said most often.
struct RepeatedBodies: Sendable {
    struct Group: Sendable {
        var count: Int
        /// The first post that said it.
        var first: UInt64

        static func isBefore(_ left: Group, _ right: Group) -> Bool { left.count != right.count ? left.count > right.count : left.first > right.first }
    }

    /// Groups that come behind `after`, the most frequent first; of equal ones the latest.
    static func find(_ limit: Int, after: TopicCursor?, in bodies: [[SegmentTally.Body]], _ crew: SearchCrew) async throws -> [Group] {
        let total = bodies.reduce(0) { $0 + $1.count }
        // Each part of the hashes fits a core's cache.
        let parts = max(1, total / 50_000)
        let best = try await crew.map(parts) { part, _ in
            var table = BodyTable(expecting: total / parts)
            for bodies in bodies {
                for body in bodies where Int(((body.hash >> 32) &* UInt64(parts)) >> 32) == part { table.add(body) }
            }
            var best = Best(limit: limit, Group.isBefore)
            table.forEach { group in
                if let after, !Group.isBefore(Group(count: Int(after.rank), first: after.sequence), group) { return }
                best.offer(group)
            }
            return best.sorted()
        }
        return Array(best.joined().sorted(by: Group.isBefore).prefix(limit))
    }
}

/// Counts hashes, which are as good as random.
private struct BodyTable {
    private var slots: [(hash: UInt64, group: RepeatedBodies.Group)]
    private var used = 0

    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: (0, .init(count: 0, first: 0)), count: size)
    }

    mutating func add(_ body: SegmentTally.Body) {
        var slot = Int(truncatingIfNeeded: body.hash) & (slots.count - 1)
        while slots[slot].group.count > 0, slots[slot].hash != body.hash { slot = (slot + 1) & (slots.count - 1) }
        if slots[slot].group.count == 0 {
            slots[slot] = (body.hash, .init(count: 1, first: body.sequence))
            used += 1
            if used * 4 > slots.count * 3 { grow() }
        } else {
            slots[slot].group.count += 1
            slots[slot].group.first = min(slots[slot].group.first, body.sequence)
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (0, .init(count: 0, first: 0)), count: old.count * 2)
        for entry in old where entry.group.count > 0 {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot].group.count > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    func forEach(_ body: (RepeatedBodies.Group) -> Void) {
        for slot in slots where slot.group.count > 0 { body(slot.group) }
    }
}
