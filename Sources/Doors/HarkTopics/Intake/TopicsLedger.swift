public import HarkCore
public import HarkDatabase
public import HarkLake
public import HarkPipeline

extension TopicsDoor {
    /// The statement that counts what was stored: all posts that were ever delivered, in files or gone from them since.
    public static let itemCount = Lake.deliveredCount

    /// Counts a delivery, in its transaction.
    public static let count: @Sendable (BatchCounts, Timestamp, any SQLWriter) throws -> Void = { counts, time, writer in
        let ledger = Ledger(door: name)
        try ledger.count(.stored, counts.stored, in: writer)
        try ledger.count(.duplicate, counts.duplicate, in: writer)
        try ledger.count(.late, counts.late, in: writer)
        for rejection in counts.rejections { try ledger.reject(rejection.code, rejection.detail, count: rejection.count, at: time, in: writer) }
    }

    /// What the buffer's logs count beside it.
    public static func supplement(_ undelivered: UndeliveredCounts) -> (any SQLReader) throws -> LedgerSupplement {
        { reader in
            let (counts, posts) = try undelivered.sum(in: reader)
            var supplement = LedgerSupplement()
            supplement.stored = counts.stored
            supplement.duplicate = counts.duplicate
            supplement.rejected = counts.rejected
            supplement.late = counts.late
            supplement.items = posts
            return supplement
        }
    }
}
