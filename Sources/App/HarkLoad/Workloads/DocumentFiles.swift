public import NIOCore

/// Files of the sizes that the documents show (004b-36), 0.45 to 1.6 MB, each handed in as a document. From one seed come the same
/// files, byte for byte.
public struct DocumentFiles: Workload {
    public let documentPath = "/api/v1/documents"
    private let form: RequestForm
    private let run: String
    private let seed: UInt64

    /// The sizes of the documents' list, in KB by number; the others lie between the smallest and the largest.
    private static let sizes: [Int: Double] = [
        1: 958.3, 10: 894.4, 100: 1300, 101: 452.3, 102: 885.5, 103: 1300, 104: 855.3, 105: 452.3, 106: 865.3, 107: 848.7, 108: 894.4, 109: 1600,
    ]

    /// - Parameters:
    ///   - run: begins each name, so that another run's files are others.
    ///   - authorization: the value of the header that lets it in.
    public init(form: RequestForm, run: String, seed: UInt64 = 2010, authorization: String) {
        self.form = form
        self.run = run
        self.seed = seed
        self.authorization = authorization
    }

    private let authorization: String

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        let number = 1 + connection + iteration * Self.stride
        let path = "\(documentPath)?name=\(run)-\(number).txt"
        return LoadRequest(form.post(path, Self.text(number, seed: seed), contentType: "text/plain", headers: "Authorization: \(authorization)\r\n"))
    }

    /// More than any run's connections: no two of them make the same file.
    private static let stride = 1000

    /// Words that fall off as those of languages do (Zipf), so that counting them is like counting a book's.
    public static func text(_ number: Int, seed: UInt64) -> ByteBuffer {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03
        func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
        let kilobytes = sizes[number] ?? 450 + Double(next() % 1_150_000) / 1000
        let size = Int(kilobytes * 1000)
        var text = ByteBufferAllocator().buffer(capacity: size + 32)
        while text.readableBytes < size {
            // The rank of a word: the share of each falls with its rank.
            let rank = Int(pow2(next())) % 20_000
            writeWord(rank, to: &text)
            text.writeString(next() % 12 == 0 ? ".\n" : " ")
        }
        text.moveWriterIndex(to: text.readerIndex + size)
        return text
    }

    /// A number whose logarithm is even: 1 to 2^15.
    private static func pow2(_ random: UInt64) -> UInt64 { (random >> 48 | 1 << 15) >> (random & 15) }

    private static let syllables = ["ma", "re", "lo", "ti", "va", "ne", "su", "ko", "da", "pi", "fa", "go", "le", "mi", "no", "ra"]

    private static func writeWord(_ rank: Int, to text: inout ByteBuffer) {
        var rest = rank
        repeat {
            text.writeString(syllables[rest % syllables.count])
            rest /= syllables.count
        } while rest > 0
    }
}
