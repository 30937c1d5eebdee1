import Foundation
import HarkCore
import HarkPosts
import HarkText

/// Any number of posts out of some hundred thousand: each copy replaces a fifth of its words by words of other posts and changes its user, its tags
/// and its id, so that dictionaries grow as they do with other people's posts. The same posts from the same seed.
struct PostCopies {
    private struct Line: Decodable {
        var text: String, user: String?, place: String?
    }

    private let originals: [Line]
    private var random = SplitMix64(seed: 20_261_121)

    /// - Parameter path: a JSON object a line, with `text`.
    init(path: String, atMost limit: Int) throws {
        let decoder = JSONDecoder(), data = try Data(contentsOf: URL(filePath: path))
        originals = try data.split(separator: UInt8(ascii: "\n")).prefix(limit).map { bytes in
            var line = try decoder.decode(Line.self, from: Data(bytes))
            // The peer's patterns know nothing of accents, small capitals and signs without width: texts with such letters are folded, so
            // that both are asked the same.
            if !line.text.utf8.allSatisfy({ $0 < 0x80 }) {
                let folded = Folding.fold(line.text).unicodeScalars.filter { ScalarKind.of($0.value) != .ignorable }
                line.text = String(String.UnicodeScalarView(folded))
            }
            return line
        }
    }

    /// Posts said and kept within an hour, in the order of their times.
    mutating func hour(_ hour: Int64, count: Int, firstSequence: UInt64) -> [KeptPost] {
        let start = Timestamp(hour: hour)
        return (0..<count).map { place in
            let sequence = firstSequence + UInt64(place)
            let original = originals[Int((sequence - 1) % UInt64(originals.count))], isCopy = sequence > UInt64(originals.count)
            let milliseconds = Int64(Double(place) / Double(count) * 3_600_000)
            let said = Timestamp(microseconds: start.microseconds + milliseconds * 1000)
            let post = Post(
                id: "\(700_000_000_000_000_000 + sequence * 4099)", source: "stream", createdAt: said, language: "en",
                user: isCopy ? "user\(String(random.next() >> 32, radix: 16))" : original.user, text: isCopy ? changed(original.text) : original.text,
                place: original.place)
            return KeptPost(post: post, arrivedAt: said, sequence: sequence, mood: Mood(level: UInt8(random.next() >> 56)))
        }
    }

    private mutating func changed(_ text: String) -> String {
        var pieces = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        for place in pieces.indices where random.next() % 5 == 0 {
            let other = originals[random.place(below: originals.count)].text.utf8
            let words = other.split(separator: UInt8(ascii: " "))
            if !words.isEmpty { pieces[place] = words[random.place(below: words.count)] }
        }
        return pieces.map { Substring($0) }.map { $0.utf8.first == UInt8(ascii: "#") ? $0 + String(random.next() % 50) : String($0) }
            .joined(separator: " ")
    }
}
