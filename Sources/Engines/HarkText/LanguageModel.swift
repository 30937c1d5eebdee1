/// Tells languages apart by the letters of a text's words: logistic regression over their 1- to 5-grams, hashed into a small table of signed
/// bytes. `Training/language.py` makes it and reads texts in the same way; decision 0035 says why it is as it is.
public struct LanguageModel: Sendable {
    /// Rows of the table, and bytes of one: so many languages at most.
    public static let rows = 1 << 13, width = 32
    /// So many n-grams of a text are looked at, about a hundred letters. The sums of their weights fit into 16 bits.
    static let most = 256

    /// ISO 639-1 codes; `und` stands for all languages that are not told.
    public let languages: [String]
    /// Two languages a lane, the first in the lower byte; 128 is added to each weight, so that none is below zero.
    private let table: [SIMD16<UInt16>]
    /// How far a language must lead the second, for a text of one n-gram.
    private let leadOfEnglish: Float, leadOfOthers: Float
    private let english: Int?

    /// - Parameters:
    ///   - scale: what one step of a weight is worth.
    ///   - leadOfEnglish: the least lead of English, in the unit of scores over the root of the number of n-grams; `leadOfOthers` of any other.
    ///   - weights: a signed byte for each row and language, row after row.
    /// - Precondition: `weights` has `rows * width` bytes, and there are at most `width` languages.
    public init(languages: [String], scale: Float, leadOfEnglish: Float, leadOfOthers: Float, weights: UnsafeRawBufferPointer) {
        precondition(weights.count == Self.rows * Self.width && languages.count <= Self.width && scale > 0)
        self.languages = languages
        self.leadOfEnglish = leadOfEnglish / scale
        self.leadOfOthers = leadOfOthers / scale
        english = languages.firstIndex(of: "en")
        table = (0..<Self.rows).map { row in
            // The highest bit turned is 128 added.
            weights.loadUnaligned(fromByteOffset: row * Self.width, as: SIMD16<UInt16>.self) ^ SIMD16(repeating: 0x8080)
        }
    }

    /// The language of a text, `und` where none leads far enough; nil where most of its letters are of scripts that it does not know.
    /// Links, tags, names and tickers are stepped over: they are the same in every language. Cost: about 1 µs, however long the text is.
    public func language(of text: UnsafeRawBufferPointer) -> String? {
        var reader = LanguageReader(text), even = SIMD16<UInt16>(), odd = SIMD16<UInt16>()
        table.withUnsafeBufferPointer { table in
            reader.read { row in
                let weights = table[row]
                even &+= weights & 0xFF
                odd &+= weights &>> 8
            }
        }
        guard reader.foreign <= reader.known else { return nil }
        guard reader.count > 0 else { return "und" }
        let bias = SIMD16(repeating: UInt16(128 * reader.count))
        return best(even &- bias, odd &- bias, count: reader.count)
    }

    private func best(_ even: SIMD16<UInt16>, _ odd: SIMD16<UInt16>, count: Int) -> String {
        var best = 0, most = Int16.min, second = Int16.min
        for place in languages.indices {
            let score = Int16(bitPattern: place & 1 == 0 ? even[place >> 1] : odd[place >> 1])
            if score > most {
                (best, second, most) = (place, most, score)
            } else if score > second {
                second = score
            }
        }
        let lead = Float(Int(most) - Int(second)), enough = best == english ? leadOfEnglish : leadOfOthers
        return lead < enough * Float(count).squareRoot() ? "und" : languages[best]
    }
}
