import HarkCore

/// Gives the posts of batches that are written together their sequences, and says which of them are here already: in files, in logs, or in a
/// batch before in the same group. Changes nothing: if the disk fails, nothing has happened.
struct BufferGroup {
    private let segments: [BufferSegment]
    private let files: PostIdentities
    private var new: IdentityTable
    private(set) var nextSequence: UInt64

    init(_ segments: [BufferSegment], _ files: PostIdentities, nextSequence: UInt64) {
        self.segments = segments
        self.files = files
        self.nextSequence = nextSequence
        new = IdentityTable(base: nextSequence)
    }

    mutating func admit(_ sifted: SiftedPosts) -> SequencedBatch {
        var batch = SequencedBatch(firstSequence: nextSequence, counts: sifted.receipt.counts)
        let identities = sifted.identities
        var known = files.sequences(of: identities)
        for segment in segments { segment.look(for: identities, in: &known) }
        for (index, identity) in identities.enumerated() {
            if let earlier = new[identity] ?? known[index] {
                guard sifted.areEdits else {
                    batch.counts.duplicate += 1
                    continue
                }
                batch.replaced.append(earlier)
            }
            new.set(identity, to: nextSequence)
            nextSequence += 1
            batch.kept.append(index)
            batch.identities.append(identity)
        }
        batch.counts.stored = batch.kept.count
        return batch
    }
}
