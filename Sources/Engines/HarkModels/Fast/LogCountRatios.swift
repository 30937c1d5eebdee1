import Foundation

/// How much each feature speaks for one label against the rest, before any training: the values that features get
/// (Wang & Manning 2012, "Baselines and Bigrams"). Where a feature is rare or says nothing its value is low, so what
/// noise it has counts little.
enum LogCountRatios {
    private static let smoothing: Float = 1
    private static let highest: Float = 3

    /// One value per bucket, in steps of the shape's columns. Cost: one pass over the rows, four bytes per cell and label.
    static func values(of texts: LabelledTexts, shape: ModelShape, knownWords: [UInt8], share: Float) -> [Float] {
        let buckets = Int(shape.wordBuckets) + Int(shape.gramBuckets), labels = shape.labels
        var counts = [Float](repeating: 0, count: buckets * labels)
        var list = CellList(shape: ModelShape(labels: 2, wordBuckets: shape.wordBuckets, gramBuckets: shape.gramBuckets), knownWords: knownWords)
        var rows = [Float](repeating: 0, count: labels)
        for row in texts.rows {
            texts.withText(of: row) { list.read($0) }
            rows[row.label] += 1
            for bucket in list.cells { counts[Int(bucket) * labels + row.label] += 1 }
        }
        return (0..<buckets).map { bucket in
            1 - share + share * min(highest, ratio(counts[bucket * labels..<(bucket + 1) * labels], rows))
        }
    }

    /// The largest over labels of |log of (count with the label / count without) - log of the same for rows|.
    private static func ratio(_ counts: ArraySlice<Float>, _ rows: [Float]) -> Float {
        let total = counts.reduce(0, +), allRows = rows.reduce(0, +)
        guard total > 0 else { return 0 }
        var largest: Float = 0
        for (label, count) in counts.enumerated() {
            let evidence = log((count + smoothing) / (total - count + smoothing))
            largest = max(largest, abs(evidence - log((rows[label] + 1) / (allRows - rows[label] + 1))))
        }
        return largest
    }
}
