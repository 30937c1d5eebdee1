package import HarkCore
import HarkDatabase

/// What a reviewer has in hand, in the order in which it is to be judged, and how fast they are.
package struct ReviewHand: Sendable {
    package let leases: [ReviewLease]
    package let pace: ReviewPace
}

extension ReviewDesk {
    package func hold(_ count: Int, of queue: ReviewQueue, for reviewer: Reviewer) async throws -> [ReviewLease] {
        try await hand(count, of: queue, for: reviewer, day: ReaderDay.start(at: clock.now)).leases
    }

    /// What a reviewer has in hand of a queue, filled up to `count`. Asked again it answers the same sentences: a page may be loaded
    /// anew, and one more is asked for to have the next at once.
    ///
    /// While much waits, a decision puts the next sentence into the hand by itself, in its own transaction: then this only reads, and
    /// no disk is waited for.
    /// - Parameter day: when the reviewer's day began.
    /// - Returns: fewer than `count` where no more wait.
    package func hand(_ count: Int, of queue: ReviewQueue, for reviewer: Reviewer, day: Timestamp) async throws -> ReviewHand {
        let found = try await store.database.read { [self] reader -> ReviewHand? in
            let time = clock.now
            guard let leases = try ready(count, of: queue, for: reviewer.name, at: time, in: reader) else { return nil }
            return ReviewHand(leases: leases, pace: try store.pace(of: reviewer.name, at: time, day: day, in: reader))
        }
        if let found { return found }
        return try await store.database.write { [self] writer in
            let time = clock.now, leases = try fill(count, of: queue, for: reviewer.name, at: time, in: writer)
            return ReviewHand(leases: leases, pace: try store.pace(of: reviewer.name, at: time, day: day, in: writer))
        }
    }

    /// What is in hand, where there is nothing to write.
    private func ready(
        _ count: Int, of queue: ReviewQueue, for reviewer: String, at time: Timestamp, in reader: any SQLReader
    ) throws -> [ReviewLease]? {
        guard try !store.holdsOthers(than: queue, reviewer, in: reader) else { return nil }
        let held = try store.held(by: reviewer, queue, in: reader), latest = time.advanced(bySeconds: store.leaseSeconds)
        let isGood = held.allSatisfy { $0.isReviewable && $0.until >= extendAt(time) && $0.until <= latest }
        guard held.count >= count, isGood else { return nil }
        return Array(held.prefix(count))
    }

    private func fill(
        _ count: Int, of queue: ReviewQueue, for reviewer: String, at time: Timestamp, in writer: any SQLWriter
    ) throws -> [ReviewLease] {
        try store.sweep(at: time, in: writer)
        try store.releaseOthers(than: queue, of: reviewer, in: writer)
        var held = try store.held(by: reviewer, queue, in: writer)
        for lease in held where !lease.isReviewable { try store.release(lease.item.id, in: writer) }
        held.removeAll { !$0.isReviewable }
        let until = time.advanced(bySeconds: store.leaseSeconds), judged = try place(of: reviewer, at: time, in: writer)
        if held.contains(where: { $0.until < extendAt(time) }) { try store.extend(reviewer, queue, until: until, in: writer) }
        while held.count < min(count, Self.handful) {
            guard let next = try candidate(queue, reviewer, judged + held.count + 1, at: time, in: writer) else { break }
            try store.take(next.id, next.kind, for: reviewer, queue, until: until, in: writer)
            guard let item = try store.emotions.emotion(next.id, in: writer) else { break }
            held.append(ReviewLease(item: item, kind: next.kind, until: until))
        }
        return Array(held.prefix(count))
    }

    /// How many sentences a reviewer has judged in this day of the world's clock: their places tell where others are strewn in.
    private func place(of reviewer: String, at time: Timestamp, in reader: any SQLReader) throws -> Int {
        try store.judgedCount(by: reviewer, since: Timestamp(day: time.day), in: reader)
    }

    /// A lease is extended when half of it is over.
    private func extendAt(_ time: Timestamp) -> Timestamp { time.advanced(bySeconds: store.leaseSeconds / 2) }

    /// Puts the next sentence into the hand that has just handed one back, while many wait.
    /// - Parameter queue: the one that the sentence came from; nil where it came from none.
    func refill(_ queue: ReviewQueue?, for reviewer: String, at time: Timestamp, in writer: any SQLWriter) throws {
        guard let queue, try store.hasPlenty(queue, for: reviewer, Self.plenty, at: time, in: writer) else { return }
        let place = try place(of: reviewer, at: time, in: writer) + store.heldCount(by: reviewer, in: writer) + 1
        guard let next = try candidate(queue, reviewer, place, at: time, in: writer) else { return }
        let until = time.advanced(bySeconds: store.leaseSeconds)
        try store.take(next.id, next.kind, for: reviewer, queue, until: until, in: writer)
    }

    /// The next of the queue, with second opinions and known sentences strewn in: reviewers do not know which they are.
    /// - Parameter place: which of the reviewer's sentences of today it would be, counted from 1.
    private func candidate(
        _ queue: ReviewQueue, _ reviewer: String, _ place: Int, at time: Timestamp, in writer: any SQLWriter
    ) throws -> (id: EmotionID, kind: ReviewLease.Kind)? {
        guard queue.order != .gold, queue.order != .likelyWrong else { return try store.candidate(queue, for: reviewer, at: time, in: writer) }
        if place.isMultiple(of: Self.goldEvery), let id = try store.goldCandidate(for: reviewer, at: time, in: writer) { return (id, .gold) }
        if place.isMultiple(of: Self.secondEvery), let id = try store.secondCandidate(for: reviewer, at: time, in: writer) {
            return (id, .second)
        }
        if let found = try store.candidate(queue, for: reviewer, at: time, in: writer) { return found }
        return try store.secondCandidate(for: reviewer, at: time, in: writer).map { ($0, .second) }
    }
}
