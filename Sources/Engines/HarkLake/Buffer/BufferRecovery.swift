import HarkCore
import HarkObjects
import HarkPosts
import Logging

/// What the house finds of its buffer at the start: the logs that were not delivered, each read back whole.
struct BufferRecovery {
    private(set) var segments: [BufferSegment] = []
    private(set) var nextNumber: Int
    private(set) var nextSequence: UInt64
    /// Sequences whose place others took; the tombstones may not be written yet.
    var replaced: [UInt64] { segments.flatMap(\.replaced) }

    init(folder: String, _ mark: DeliveryMark, _ hash: SipHash, clock: any WallClock, logger: Logger) throws {
        (nextNumber, nextSequence) = (mark.log + 1, mark.sequence + 1)
        for number in try PostLog.numbers(in: folder) {
            let path = PostLog.path(number, in: folder)
            if number <= mark.log {
                try Folder.remove(path)
            } else {
                try read(number, path, hash, clock, logger)
            }
        }
    }

    private mutating func read(_ number: Int, _ path: String, _ hash: SipHash, _ clock: any WallClock, _ logger: Logger) throws {
        let segment = BufferSegment(number: number, path: path, nextSequence: nextSequence)
        var isEmpty = true
        let damaged = try PostLog.read(path) { frame in
            isEmpty = false
            var batch = SequencedBatch(firstSequence: frame.firstSequence, counts: frame.counts)
            batch.replaced = frame.replaced
            batch.identities = frame.posts.map { hash.identity(source: $0.post.source, id: $0.post.id) }
            segment.note(batch, at: clock.now)
            segment.live.append(PackedPosts(frame.posts), BatchTerms(of: frame.posts.map(\.post), moods: frame.posts.map(\.mood)), rows: Array(frame.posts.indices)) {
                (frame.firstSequence + UInt64($0), frame.arrivedAt)
            }
            nextSequence = max(nextSequence, frame.firstSequence + UInt64(frame.posts.count))
        }
        if damaged > 0 {
            logger.error("a log of posts is damaged; what could be read of it is kept", metadata: ["file": "\(path)", "bytes": "\(damaged)"])
        }
        segment.setByteCount(try File.opened(path, 0).byteCount)
        segment.seal()
        nextNumber = number + 1
        if !isEmpty {
            segments.append(segment)
        } else if damaged == 0 {
            try Folder.remove(path)
        } else {
            // Somebody may still make something of it.
            try Folder.rename(path, to: "\(path).damaged")
        }
    }
}
