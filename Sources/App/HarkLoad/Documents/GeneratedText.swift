import HarkCore
public import NIOCore

/// Texts that read like a language to whoever counts words: of 20,000 words the one of rank r has a share of 1/r (Zipf's law), the
/// first of them the most frequent of English. The same number and seed give the same bytes.
public struct GeneratedText: Sendable {
    public static let wordCount = 20_000

    /// The most frequent first.
    public let words: [String]
    private let spelled: [[UInt8]]
    /// The alias method (Walker 1977, Vose 1991): a place and its other word, each place as probable as any.
    private let own: [Double], other: [Int]

    public init() {
        words = Self.frequent + (0..<Self.wordCount - Self.frequent.count).map(Self.made)
        spelled = words.map { Array($0.utf8) }
        (own, other) = Self.aliases((1...Self.wordCount).map { 1 / Double($0) })
    }

    /// The share of all words that the word at `index` of `words` has.
    public func share(of index: Int) -> Double { 1 / Double(index + 1) / (1...Self.wordCount).reduce(0) { $0 + 1 / Double($1) } }

    /// - Parameters:
    ///   - firstLine: tells the text from every other.
    ///   - size: bytes, line ends included.
    /// - Cost: O(size).
    public func text(firstLine: String, size: Int, number: Int, seed: UInt64) -> ByteBuffer {
        var random = SplitMix64(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
        var text = Array("\(firstLine)\n".utf8)
        text.reserveCapacity(size)
        while true {
            let bits = random.next(), place = Int((bits >> 32) % UInt64(Self.wordCount))
            let word = spelled[Double(bits & 0xFFFF_FFFF) / 4_294_967_296 < own[place] ? place : other[place]]
            guard text.count + word.count + 2 <= size else { break }
            text += word
            text += random.next().isMultiple(of: 12) ? Self.sentenceEnd : Self.space
        }
        text += repeatElement(UInt8(ascii: "\n"), count: max(0, size - text.count))
        return ByteBuffer(bytes: text)
    }

    private static let space = Array(" ".utf8), sentenceEnd = Array(".\n".utf8)
    private static let frequent = """
        the of and to a in is it that was he for on are with as his they at be this from have or by one had not but what all were when we \
        there can an your which their
        """.split(separator: " ").map(String.init)
    private static let syllables = ["ma", "re", "lo", "ti", "va", "ne", "su", "ko", "da", "pi", "fa", "go", "le", "mi", "no", "ra"]

    /// Two syllables at least; no two numbers make the same word.
    private static func made(_ number: Int) -> String {
        var rest = number + syllables.count, word = ""
        while rest > 0 {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        }
        return word
    }

    private static func aliases(_ weights: [Double]) -> ([Double], [Int]) {
        let mean = weights.reduce(0, +) / Double(weights.count)
        var own = weights.map { $0 / mean }, other = Array(weights.indices)
        var small = own.indices.filter { own[$0] < 1 }, large = own.indices.filter { own[$0] >= 1 }
        while let less = small.popLast(), let more = large.popLast() {
            other[less] = more
            own[more] -= 1 - own[less]
            if own[more] < 1 { small.append(more) } else { large.append(more) }
        }
        // What is left over is off by rounding alone: its other word is itself.
        return (own, other)
    }
}
