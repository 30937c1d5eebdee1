/// Turns the pieces of a text in any of the known encodings into UTF-8 for a stream of words.
///
/// Bytes are held back until they tell what they are: the first `EncodingGuess.sampleBytes`, and as many again from the first byte that is
/// not ASCII. What is told does not depend on the pieces' borders.
struct TextDecoder {
    private enum State {
        /// The first bytes are held.
        case opening
        /// No byte beyond ASCII yet.
        case ascii
        /// The bytes from the first beyond ASCII on are held.
        case undecided
        case utf8, converting
    }

    private var state = State.opening
    private var held: [UInt8] = []
    /// The last byte before those that are held.
    private var before = UInt8(ascii: " ")
    private var conversion: TextConversion?
    private(set) var encoding: TextEncoding?

    init(encoding: TextEncoding?) {
        if let encoding { settle(encoding) }
    }

    mutating func decode(_ piece: UnsafeRawBufferPointer, into words: inout WordStream) throws {
        var rest = piece
        while !rest.isEmpty {
            let count: Int
            switch state {
            case .opening, .undecided: count = try hold(rest, into: &words)
            case .ascii: count = try passASCII(rest, into: &words)
            case .utf8:
                try words.append(rest)
                return
            case .converting:
                try conversion?.convert(rest) { try words.append($0) }
                return
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Ends the text.
    mutating func finish(into words: inout WordStream) throws {
        while state == .opening || state == .undecided, !held.isEmpty { try decide(into: &words) }
        try conversion?.finish { try words.append($0) }
        encoding = encoding ?? .utf8
    }

    /// Holds bytes until there are enough to decide by; how many were taken.
    private mutating func hold(_ bytes: UnsafeRawBufferPointer, into words: inout WordStream) throws -> Int {
        let count = min(bytes.count, EncodingGuess.sampleBytes - held.count)
        held.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        if held.count == EncodingGuess.sampleBytes { try decide(into: &words) }
        return count
    }

    private mutating func passASCII(_ bytes: UnsafeRawBufferPointer, into words: inout WordStream) throws -> Int {
        let count = ASCIIKind.prefixLength(bytes)
        try words.append(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        if count > 0 { before = bytes[count - 1] }
        if count < bytes.count { state = .undecided }
        return count
    }

    private mutating func decide(into words: inout WordStream) throws {
        let sample = held
        held = []
        if state == .undecided {
            settle(EncodingGuess.singleByteOrUTF8(sample, behind: before))
        } else if let known = try EncodingGuess.opening(sample) {
            settle(known)
        } else {
            state = .ascii
        }
        try sample.withUnsafeBytes { try decode($0, into: &words) }
    }

    private mutating func settle(_ known: TextEncoding) {
        encoding = known
        conversion = TextConversion(known)
        state = conversion == nil ? .utf8 : .converting
    }
}
