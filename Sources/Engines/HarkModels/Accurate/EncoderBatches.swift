/// Which texts are encoded together. Filling costs as much as text, so those of a batch are nearly equally long.
package enum EncoderBatches {
    /// More at once make nothing faster, measured on MiniLM in 8 bits: 16 texts of 16 tokens, 8 of 32; long ones are best alone.
    package static let mostTexts = 32, mostTokens = 256

    /// Places of `lengths`, shortest first, in groups whose longest is at most an eighth longer than their shortest.
    package static func plan(_ lengths: [Int]) -> [[Int]] {
        var groups: [[Int]] = []
        for place in lengths.indices.sorted(by: { (lengths[$0], $0) < (lengths[$1], $1) }) {
            let length = lengths[place]
            if let group = groups.last, group.count < mostTexts, (group.count + 1) * length <= mostTokens,
                length <= lengths[group[0]] + max(1, lengths[group[0]] / 8)
            {
                groups[groups.count - 1].append(place)
            } else {
                groups.append([place])
            }
        }
        return groups
    }
}
