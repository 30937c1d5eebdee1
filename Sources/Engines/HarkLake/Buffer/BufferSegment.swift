import HarkCore
import HarkPosts
import Synchronization

/// What the house holds in memory of one log: its posts for searches, their identities, and what the ledger does not count yet.
final class BufferSegment: Sendable {
    struct Figures: Sendable {
        var counts = BatchCounts()
        /// Counted one by one, as a proof of `counts.stored`.
        var posts = 0
        /// Of the log.
        var byteCount = 0
        var firstAt: Timestamp?
        /// Of the last post; nil where there is none.
        var lastSequence: UInt64?
        var isSealed = false

        /// What the posts took as they came in, and what it costs to find them here: a post of 150 bytes takes about a kilobyte of memory, twice
        /// this. By the bytes that came in alone, many short posts would take three times the memory of as many bytes of long ones.
        var weight: Int { byteCount + 300 * posts }
    }

    private struct State {
        var figures = Figures()
        var identities: IdentityTable
        var replaced: [UInt64] = []
    }

    /// The log's.
    let number: Int
    let path: String
    let live = LivePosts()
    private let state: Mutex<State>

    /// - Parameter nextSequence: no post in it has a lower one.
    init(number: Int, path: String, nextSequence: UInt64) {
        self.number = number
        self.path = path
        state = Mutex(State(identities: IdentityTable(base: nextSequence)))
    }

    var figures: Figures { state.withLock { $0.figures } }

    /// Sequences whose place posts of this log took.
    var replaced: [UInt64] { state.withLock { $0.replaced } }

    /// Overwrites what is known of identities where this log knows better.
    func look(for identities: [PostIdentity], in found: inout [UInt64?]) {
        state.withLock { state in
            for (index, identity) in identities.enumerated() {
                if let sequence = state.identities[identity] { found[index] = max(sequence, found[index] ?? 0) }
            }
        }
    }

    /// Notes what is on disk now. Whoever searches sees the posts when they are in `live` too.
    func note(_ batch: SequencedBatch, at moment: Timestamp) {
        state.withLock { state in
            state.figures.counts += batch.counts
            state.figures.posts += batch.identities.count
            state.replaced += batch.replaced
            if state.figures.firstAt == nil { state.figures.firstAt = moment }
            for (offset, identity) in batch.identities.enumerated() { state.identities.set(identity, to: batch.firstSequence + UInt64(offset)) }
            if !batch.identities.isEmpty { state.figures.lastSequence = batch.firstSequence + UInt64(batch.identities.count) - 1 }
        }
    }

    func setByteCount(_ byteCount: Int) { state.withLock { $0.figures.byteCount = byteCount } }

    /// Nothing is added to it any more.
    func seal() { state.withLock { $0.figures.isSealed = true } }
}

/// What became of a batch: its posts have their places.
struct SequencedBatch: Sendable {
    var firstSequence: UInt64
    /// Of the posts that are kept, in their order.
    var identities: [PostIdentity] = []
    /// Which of the batch's items those are.
    var kept: [Int] = []
    var counts: BatchCounts
    var replaced: [UInt64] = []
}
