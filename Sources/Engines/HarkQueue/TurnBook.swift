import HarkDatabase

/// Whose turn it is. Jobs of a class (priority, quarantined or not) are received in the order of their turns, and each owner's next
/// job gets the turn after their last one, or after the one now being served where that is later. So owners alternate,
/// whatever they have waiting, and a job costs two look-ups by key (start-time fair queueing with equal costs, Goyal et al. 1996).
///
/// Jobs that come back have turns of their own, counted likewise: they are soon received again, and an owner whose jobs
/// all come back takes two turns of a round, not all.
struct TurnBook {
    struct Lane: Hashable { let quarantined: Bool, priority: Int }

    private struct Owner: Hashable { let lane: Lane, name: String }
    private struct Turns { var given: Int, returned: Int }

    private let queue: Int
    private var served: [Lane: Int] = [:], owners: [Owner: Turns] = [:]
    private var changedLanes: Set<Lane> = [], changedOwners: Set<Owner> = []

    init(queue: Int) { self.queue = queue }

    /// The turn of a job that is new.
    mutating func next(_ lane: Lane, _ owner: String, in reader: any SQLReader) throws -> Int {
        try change(lane, owner, in: reader) { turns, served in
            turns.given = max(turns.given, served) + 1
            return turns.given
        }
    }

    /// The turn of a job that was received before and is back.
    mutating func nextReturned(_ lane: Lane, _ owner: String, in reader: any SQLReader) throws -> Int {
        try change(lane, owner, in: reader) { turns, served in
            turns.returned = max(turns.returned, served) + 1
            return turns.returned
        }
    }

    /// A waiting job was taken away: its owner has a turn to the good.
    mutating func giveBack(_ lane: Lane, _ owner: String, in reader: any SQLReader) throws {
        try change(lane, owner, in: reader) { turns, _ in turns.given -= 1 }
    }

    mutating func serve(_ turn: Int, _ lane: Lane, in reader: any SQLReader) throws {
        guard try turn > served(lane, in: reader) else { return }
        served[lane] = turn
        changedLanes.insert(lane)
    }

    func save(in writer: any SQLWriter) throws {
        for lane in changedLanes {
            try writer.execute(
                """
                INSERT INTO queue_class (queue, quarantined, priority, served) VALUES (?, ?, ?, ?)
                ON CONFLICT (queue, quarantined, priority) DO UPDATE SET served = excluded.served
                """, queue, lane.quarantined, lane.priority, served[lane])
        }
        for owner in changedOwners {
            try writer.execute(
                """
                INSERT INTO queue_owner (queue, quarantined, priority, owner, given, returned) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (queue, quarantined, priority, owner) DO UPDATE SET given = excluded.given, returned = excluded.returned
                """, queue, owner.lane.quarantined, owner.lane.priority, owner.name, owners[owner]?.given, owners[owner]?.returned)
        }
    }

    /// Removes those owners whose turns lie behind what is served: they say nothing any more.
    static func forgetIdleOwners(of queue: Int, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            DELETE FROM queue_owner WHERE queue = ? AND EXISTS (
                SELECT 1 FROM queue_class c WHERE c.queue = queue_owner.queue AND c.quarantined = queue_owner.quarantined
                    AND c.priority = queue_owner.priority AND c.served >= queue_owner.given AND c.served >= queue_owner.returned)
            """, queue)
    }

    @discardableResult
    private mutating func change<Result>(
        _ lane: Lane, _ name: String, in reader: any SQLReader, _ body: (inout Turns, _ served: Int) -> Result
    ) throws -> Result {
        let owner = Owner(lane: lane, name: name), served = try served(lane, in: reader)
        var turns = try owners[owner] ?? read(owner, in: reader)
        let result = body(&turns, served)
        owners[owner] = turns
        changedOwners.insert(owner)
        return result
    }

    private mutating func served(_ lane: Lane, in reader: any SQLReader) throws -> Int {
        if let known = served[lane] { return known }
        let kept = try reader.firstRow(
            "SELECT served FROM queue_class WHERE queue = ? AND quarantined = ? AND priority = ?", queue, lane.quarantined, lane.priority)
        let turn = try kept?.int(0) ?? 0
        served[lane] = turn
        return turn
    }

    private func read(_ owner: Owner, in reader: any SQLReader) throws -> Turns {
        let row = try reader.firstRow(
            "SELECT given, returned FROM queue_owner WHERE queue = ? AND quarantined = ? AND priority = ? AND owner = ?", queue,
            owner.lane.quarantined, owner.lane.priority, owner.name)
        return try Turns(given: row?.int(0) ?? 0, returned: row?.int(1) ?? 0)
    }
}
