/// How much of what stands in a picture was read.
public struct ReadingAccuracy: Sendable, Equatable {
    /// Words of the truth that were read as they are, without regard to case and place; each as often as it stands there.
    public let wordsFound: Int, words: Int
    /// 1 less the characters to be changed, as a share of the truth's; not below 0. White space is one space.
    public let characters: Double

    public var wordRecall: Double { words > 0 ? Double(wordsFound) / Double(words) : 1 }

    /// Cost: the product of both lengths.
    public init(read: String, truth: String) {
        let readWords = read.uppercased().split(whereSeparator: \.isWhitespace), truthWords = truth.uppercased().split(whereSeparator: \.isWhitespace)
        var left: [Substring: Int] = [:]
        for word in readWords { left[word, default: 0] += 1 }
        var found = 0
        for word in truthWords where left[word, default: 0] > 0 {
            left[word, default: 0] -= 1
            found += 1
        }
        (wordsFound, words) = (found, truthWords.count)
        let a = Array(readWords.joined(separator: " ").unicodeScalars), b = Array(truthWords.joined(separator: " ").unicodeScalars)
        characters = b.isEmpty ? (a.isEmpty ? 1 : 0) : max(0, 1 - Double(Self.distance(a, b)) / Double(b.count))
    }

    /// The least number of characters to insert, drop or change (Levenshtein).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let changed = diagonal + (a[i] == b[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(row[j] + 1, row[j + 1] + 1, changed)
            }
        }
        return row[b.count]
    }
}
