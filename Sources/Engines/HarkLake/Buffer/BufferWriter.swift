import HarkCore
import HarkPosts
import Synchronization

/// Makes batches durable, one flush for all that wait, and then findable. Two lanes: while one group is flushed, the one before it is indexed.
final class BufferWriter: Sendable {
    /// A batch that waits for the disk, or is on it.
    struct EnteredBatch: Sendable {
        fileprivate let unit: Unit
    }

    fileprivate final class Unit: Sendable {
        let sifted: SiftedPosts
        let outcome = Mutex<Result<SequencedBatch, any Error>?>(nil)

        init(_ sifted: SiftedPosts) { self.sifted = sifted }

        func finish(_ result: Result<SequencedBatch, any Error>) { outcome.withLock { $0 = result } }
    }

    private struct Waiting {
        var units: [Unit] = []
        var byteCount = 0

        /// The first of them, until there are so many bytes.
        mutating func takeGroup(of limit: Int) -> [Unit] {
            var count = 0, taken = 0
            while count < units.count, taken < limit {
                taken += units[count].sifted.bytes.count
                count += 1
            }
            defer { units.removeFirst(count) }
            byteCount -= taken
            return Array(units[..<count])
        }
    }

    /// The log that is written to; used on the first lane only, so nobody waits for its lock while the disk works.
    private struct Tail {
        var log: PostLog?
        var segment: BufferSegment?
        var nextNumber: Int
        var nextSequence: UInt64
        /// Why nothing is written any more. Frames that nobody was told of may stand in the log that broke: what came after them would have
        /// their sequences.
        var failure: (any Error)?
    }

    /// Bytes that are written with one flush, so that the first of many does not wait for the last.
    private static let groupBytes = 16 << 20
    /// Bytes of batches that may wait for the disk.
    private static let waitingBytes = 64 << 20

    private let folder: String
    private let settings: BufferSettings
    private let clock: any WallClock
    private let segments: BufferSegments
    private let identities: PostIdentities
    private let announce: @Sendable (ArrivedPosts) -> Void
    private let logLane = SerialLane("posts.log"), indexLane = SerialLane("posts.live")
    private let waiting = Mutex(Waiting())
    private let tail: Mutex<Tail>
    /// Written, and not yet in their segment's `live`.
    private let written = Mutex<[(segment: BufferSegment, sifted: SiftedPosts, batch: SequencedBatch)]>([])
    private let findable: Atomic<UInt64>

    /// The last sequence that searches see: all up to it are in a segment's `live` or in files.
    var lastFindable: UInt64 { findable.load(ordering: .acquiring) }

    /// - Parameter announce: called with the kept posts of each batch, in their order, once searches see them; must not block.
    init(
        folder: String, settings: BufferSettings, clock: any WallClock, segments: BufferSegments, identities: PostIdentities, nextNumber: Int,
        nextSequence: UInt64, announce: @escaping @Sendable (ArrivedPosts) -> Void
    ) {
        self.folder = folder
        self.settings = settings
        self.clock = clock
        self.segments = segments
        self.identities = identities
        self.announce = announce
        tail = Mutex(Tail(nextNumber: nextNumber, nextSequence: nextSequence))
        findable = Atomic(nextSequence - 1)
    }

    /// Puts a batch behind those that wait: batches are written in the order in which they were entered.
    /// - Throws: `.overloaded` while too much waits for the disk or for delivery; then nothing of the batch is kept.
    func enter(_ sifted: SiftedPosts) throws -> EnteredBatch {
        let unit = Unit(sifted)
        try enter(unit)
        return EnteredBatch(unit: unit)
    }

    /// Returns when all of the batch is on disk, and its posts are found. A cancelled caller stops nothing.
    /// - Throws: `.outOfSpace` and what else the disk does; then nothing of the batch is kept.
    func write(_ entered: EnteredBatch) async throws -> SequencedBatch {
        let unit = entered.unit
        // Whoever comes first on a lane does the work of all who wait; the others find it done.
        try await logLane.run { self.drain() }
        guard let outcome = unit.outcome.withLock({ $0 }) else { preconditionFailure("a unit that waits is drained") }
        let batch = try outcome.get()
        try await indexLane.run { self.index() }
        return batch
    }

    /// Ends the log that is written to, so that it can be delivered.
    /// - Parameter firstBefore: only if its first batch came before; nil ends it in any case.
    func seal(firstBefore limit: Timestamp?) async throws {
        try await logLane.run {
            self.tail.withLock { tail in
                guard let segment = tail.segment, let first = segment.figures.firstAt, limit.map({ first <= $0 }) ?? true else { return }
                self.seal(&tail)
            }
        }
    }

    /// Returns when all that is on disk is in its segment's `live`, whether or not its senders have been told.
    func settle() async throws { try await indexLane.run { self.index() } }

    private func enter(_ unit: Unit) throws {
        let buffered = segments.weight, count = unit.sifted.bytes.count
        try waiting.withLock { waiting in
            guard buffered + waiting.byteCount < settings.limitBytes, waiting.byteCount == 0 || waiting.byteCount + count <= Self.waitingBytes else {
                throw HarkError(.overloaded, "More posts come in than can be kept at the moment. Send these again in a moment.").retry(after: 2)
            }
            waiting.units.append(unit)
            waiting.byteCount += count
        }
    }

    private func drain() {
        while true {
            let units = waiting.withLock { $0.takeGroup(of: Self.groupBytes) }
            guard !units.isEmpty else { return }
            do { try tail.withLock { try write(units, &$0) } } catch {
                for unit in units { unit.finish(.failure(error)) }
            }
        }
    }

    /// All or none of them.
    private func write(_ units: [Unit], _ tail: inout Tail) throws {
        let (log, segment) = try open(&tail)
        var group = BufferGroup(segments.all, identities, nextSequence: tail.nextSequence)
        var frames: [UInt8] = [], batches: [SequencedBatch] = []
        frames.reserveCapacity(units.reduce(1 << 16) { $0 + $1.sifted.bytes.count })
        for unit in units {
            let batch = group.admit(unit.sifted)
            PostFrame.append(unit.sifted, batch, to: &frames)
            batches.append(batch)
        }
        do { try log.append(frames) } catch {
            if log.isBroken { tail.failure = error }
            throw error
        }
        tail.nextSequence = group.nextSequence
        let isFirst = segment.figures.firstAt == nil
        for (unit, batch) in zip(units, batches) {
            segment.note(batch, at: clock.now)
            written.withLock { $0.append((segment, unit.sifted, batch)) }
            unit.finish(.success(batch))
        }
        segment.setByteCount(log.byteCount)
        if segment.figures.weight >= settings.lake.deliveryBytes { seal(&tail) }
        if isFirst { segments.changed.ring() }
    }

    private func open(_ tail: inout Tail) throws -> (PostLog, BufferSegment) {
        if let failure = tail.failure { throw failure }
        if let log = tail.log, let segment = tail.segment { return (log, segment) }
        let log = try PostLog(new: tail.nextNumber, in: folder)
        let segment = BufferSegment(number: log.number, path: log.path, nextSequence: tail.nextSequence)
        segments.add(segment)
        (tail.log, tail.segment, tail.nextNumber) = (log, segment, tail.nextNumber + 1)
        return (log, segment)
    }

    private func seal(_ tail: inout Tail) {
        tail.segment?.seal()
        (tail.log, tail.segment) = (nil, nil)
        segments.changed.ring()
    }

    private func index() {
        let batches = written.withLock { written in
            defer { written = [] }
            return written
        }
        for (segment, sifted, batch) in batches where !batch.kept.isEmpty {
            let posts = sifted.posts(of: batch), first = batch.firstSequence, arrivedAt = sifted.arrivedAt
            segment.live.append(posts, sifted.terms, rows: batch.kept) { (first + UInt64($0), arrivedAt) }
            findable.store(first + UInt64(posts.count) - 1, ordering: .releasing)
            announce(ArrivedPosts(posts, firstSequence: first, arrivedAt))
        }
    }
}
