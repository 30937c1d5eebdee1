import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// Whatever is done to a queue, in whatever order, and however often its database is closed and opened again: it does what the
/// simple model does.
@Suite struct ModelTests {
    @Test(arguments: 1...12) func theQueueDoesWhatTheModelDoes(_ seed: Int) async throws {
        try await withTemporaryFolder { folder in
            var play = Play(seed: UInt64(seed))
            for _ in 0..<4 {
                play = try await withDatabase(folder) { database in
                    var play = play
                    let queue = JobQueue("jobs", database: database, clock: play.clock, settings: play.model.settings)
                    try await play.open(queue)
                    for _ in 0..<120 { try await play.step(queue, database) }
                    try await play.close(queue)
                    return play
                }
            }
        }
    }
}

/// Random steps on a queue and its model, side by side.
private struct Play {
    let clock = ManualClock()
    var model: QueueModel
    private var random: SplitMix64
    /// All that was ever given, so that old ones are tried too.
    private var ids: [Identifier] = [], receipts: [Identifier] = []

    init(seed: UInt64) {
        var settings = QueueSettings()
        settings.maximumReceives = 3
        model = QueueModel(settings: settings)
        random = SplitMix64(seed: seed)
    }

    /// Another run of the program knows the wall clock and what the queue has kept, whichever is later.
    mutating func open(_ queue: JobQueue) async throws {
        model.now = max(model.now, clock.now.seconds)
        model.releaseDue()
        _ = try await queue.counts()
    }

    /// Something is kept last, so that the queue's time is that of its end.
    func close(_ queue: JobQueue) async throws { try await model.isPaused ? queue.pause() : queue.resume() }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func someReceipt() -> Identifier {
        receipts.suffix(20).randomElement(using: &random) ?? Identifier(high: 1, low: 1)
    }

    private mutating func someID() -> Identifier { ids.randomElement(using: &random) ?? Identifier(high: 1, low: 1) }

    mutating func step(_ queue: JobQueue, _ database: SQLiteDatabase) async throws {
        switch number(0...15) {
        case 0...2: try await enqueue(queue)
        case 3...6: try await receive(queue, quarantined: number(0...3) == 0)
        case 7: try await extend(queue)
        case 8, 9: try await complete(queue)
        case 10: try await handBack(queue, database)
        case 11: try await release(queue)
        case 12: try await operate(queue, database)
        case 13: clock.jump(bySeconds: Double(number(-100_000...100_000)))
        default:
            let seconds = Double(number(0...40))
            clock.advance(bySeconds: seconds)
            model.now += seconds
        }
        try await compare(queue)
    }

    private mutating func enqueue(_ queue: JobQueue) async throws {
        var new: [NewJob] = []
        for _ in 0..<number(1...6) {
            let key = number(0...3) == 0 ? "key \(number(0...5))" : nil
            let delay = number(0...3) == 0 ? Double(number(1...90)) : 0
            new.append(NewJob([1], owner: "owner \(number(0...3))", priority: number(-1...1), delay: delay, idempotencyKey: key))
        }
        for (id, job) in zip(try await queue.enqueue(new), new) {
            if let known = model.job(withKey: job.idempotencyKey) {
                #expect(id == known)
            } else {
                #expect(!ids.contains(id))
                model.enqueue(id, job)
                ids.append(id)
            }
        }
    }

    private mutating func receive(_ queue: JobQueue, quarantined: Bool) async throws {
        let limit = number(0...5)
        model.releaseDue()
        let wanted = model.receivable(quarantined: quarantined).prefix(limit)
        let jobs = try await queue.receive(limit, worker: "w", quarantined: quarantined)
        #expect(jobs.map { model.jobs[$0.id]?.priority } == Array(wanted))
        for job in jobs {
            let isAsModelled = model.receive(job)
            #expect(isAsModelled)
            #expect(!receipts.contains(job.receipt))
            receipts.append(job.receipt)
        }
    }

    private mutating func extend(_ queue: JobQueue) async throws {
        let receipt = someReceipt(), seconds = Double(number(0...90))
        let isHeld = model.extend(receipt, by: seconds)
        #expect(try await queue.extend([receipt], by: seconds).contains(receipt) == isHeld)
    }

    private mutating func complete(_ queue: JobQueue) async throws {
        let receipt = someReceipt(), isHeld = model.complete(receipt)
        #expect(try await queue.complete([receipt]).contains(receipt) == isHeld)
    }

    private mutating func handBack(_ queue: JobQueue, _ database: SQLiteDatabase) async throws {
        let receipt = someReceipt(), killed = number(0...1) == 0, delay = Double(number(0...1) * 25)
        let wanted = model.handBack(receipt, "why", killedWorker: killed, delay: delay)
        let outcome = try await database.write { sql in
            try queue.handBack(receipt, reason: "why", killedWorker: killed, delay: delay, in: sql)
        }
        #expect(outcome == wanted)
    }

    private mutating func release(_ queue: JobQueue) async throws {
        let receipt = someReceipt(), isHeld = model.release(receipt)
        #expect(try await queue.release([receipt]).contains(receipt) == isHeld)
    }

    private mutating func operate(_ queue: JobQueue, _ database: SQLiteDatabase) async throws {
        switch number(0...3) {
        case 0:
            let id = someID(), isThere = model.cancel(id)
            #expect(try await database.write { try queue.cancel(id, in: $0) } == isThere)
        case 1:
            let id = model.dead.keys.min() ?? someID(), isThere = model.redrive(id)
            #expect(try await database.write { try queue.redrive(id, in: $0) } == isThere)
        case 2:
            try await queue.pause()
            model.isPaused = true
        default:
            try await queue.resume()
            model.isPaused = false
        }
    }

    private mutating func compare(_ queue: JobQueue) async throws {
        // Asking for counts makes visible what is due, which must not always have happened.
        guard number(0...1) == 0 else { return }
        model.releaseDue()
        var counts = try await queue.counts()
        counts.oldestSeconds = nil
        #expect(counts == model.counts)
        #expect(try await queue.peek(10_000).map(\.id) == model.jobs.keys.sorted { $0.low < $1.low })
        #expect(Set(try await queue.deadLetters(10_000).map(\.id)) == Set(model.dead.keys))
    }
}
