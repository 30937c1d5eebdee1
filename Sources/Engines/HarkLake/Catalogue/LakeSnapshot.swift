/// What the lake holds at one moment. Files named here stay readable as long as somebody has this value.
public struct LakeSnapshot: Sendable {
    /// By the first of their sequences.
    public internal(set) var files: [LakeFile] = []
    /// Files of the catalogue that were not there, or not whole, at the start: in no answer, until they expire.
    var missing: [LakeFile] = []
    /// Sequences of posts, in files or not yet, that are in no answer any more; sorted.
    public internal(set) var withdrawn: [UInt64] = []
    /// Posts up to this sequence are in files, or have left them: what a live segment holds of them is here too.
    public internal(set) var deliveredThrough: UInt64 = 0

    mutating func add(_ new: [LakeFile], removing old: [LakeFile] = []) {
        let gone = Set(old)
        files = (gone.isEmpty ? files : files.filter { !gone.contains($0) }) + new
        missing.removeAll { gone.contains($0) }
        files.sort { ($0.firstSequence, $0.id) < ($1.firstSequence, $1.id) }
        deliveredThrough = max(deliveredThrough, new.map(\.lastSequence).max() ?? 0)
    }

    mutating func withdraw(_ sequences: [UInt64]) {
        for sequence in sequences {
            let place = place(of: sequence)
            if place == withdrawn.count || withdrawn[place] != sequence { withdrawn.insert(sequence, at: place) }
        }
    }

    mutating func forget(_ sequences: [UInt64]) {
        let gone = Set(sequences)
        withdrawn.removeAll { gone.contains($0) }
    }

    /// The withdrawn sequences between two, both ends with it.
    func withdrawn(in range: ClosedRange<UInt64>) -> ArraySlice<UInt64> {
        withdrawn[place(of: range.lowerBound)..<place(of: range.upperBound + 1)]
    }

    /// Where the first withdrawn sequence stands that is not below this one.
    private func place(of sequence: UInt64) -> Int {
        var low = 0, high = withdrawn.count
        while low < high {
            let middle = (low + high) / 2
            if withdrawn[middle] < sequence { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
