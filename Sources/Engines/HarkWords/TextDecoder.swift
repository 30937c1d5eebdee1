/// Turns the pieces of a text in any of the known encodings into UTF-8 for a stream of words.
///
/// The first bytes are held until they tell what they are: `EncodingGuess.sampleBytes` of them, and as many again from the first byte
/// that is not ASCII. What is told does not depend on the pieces' borders.
struct TextDecoder {
    private enum State {
        /// Bytes held back.
        case opening([UInt8])
        /// No byte beyond ASCII yet.
        case ascii
        /// Bytes held back from the first beyond ASCII on.
        case undecided([UInt8])
        case utf8
        case converting(TextConversion)
    }

    private var state: State
    private(set) var encoding: TextEncoding?

    init(encoding: TextEncoding?) {
        state = .opening([])
        self.encoding = encoding
        if let encoding { state = Self.state(for: encoding) }
    }

    mutating func decode(_ piece: UnsafeRawBufferPointer, into words: inout WordStream) throws {
        switch state {
        case .opening(var held):
            state = .ascii
            held.append(contentsOf: piece)
            if held.count < EncodingGuess.sampleBytes { state = .opening(held) } else { try open(held, into: &words) }
        case .ascii:
            let high = piece.firstIndex { $0 >= 0x80 } ?? piece.count
            try words.append(UnsafeRawBufferPointer(rebasing: piece[..<high]))
            if high < piece.count {
                state = .undecided([])
                try decode(UnsafeRawBufferPointer(rebasing: piece[high...]), into: &words)
            }
        case .undecided(var held):
            state = .ascii
            held.append(contentsOf: piece)
            if held.count < EncodingGuess.sampleBytes { state = .undecided(held) } else { try decide(held, into: &words) }
        case .utf8:
            try words.append(piece)
        case .converting(var conversion):
            state = .ascii
            try conversion.convert(piece) { try words.append($0) }
            state = .converting(conversion)
        }
    }

    /// Ends the text.
    mutating func finish(into words: inout WordStream) throws {
        if case .opening(let held) = state { try open(held, into: &words) }
        if case .undecided(let held) = state { try decide(held, into: &words) }
        if case .converting(var conversion) = state { try conversion.finish { try words.append($0) } }
        encoding = encoding ?? .utf8
    }

    private mutating func open(_ held: [UInt8], into words: inout WordStream) throws {
        switch try EncodingGuess.opening(held) {
        case .some(let known): try settle(known, held, into: &words)
        case .none:
            state = .ascii
            try held.withUnsafeBytes { try decode($0, into: &words) }
        }
    }

    private mutating func decide(_ held: [UInt8], into words: inout WordStream) throws {
        try settle(EncodingGuess.singleByteOrUTF8(held), held, into: &words)
    }

    private mutating func settle(_ known: TextEncoding, _ held: [UInt8], into words: inout WordStream) throws {
        encoding = known
        state = Self.state(for: known)
        try held.withUnsafeBytes { try decode($0, into: &words) }
    }

    private static func state(for encoding: TextEncoding) -> State {
        switch encoding {
        case .utf8: .utf8
        case .utf16LittleEndian: .converting(TextConversion(.utf16(bigEndian: false)))
        case .utf16BigEndian: .converting(TextConversion(.utf16(bigEndian: true)))
        case .windows1252: .converting(TextConversion(.windows1252))
        }
    }
}
