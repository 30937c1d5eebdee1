/// Finds the rows of a text's n-grams in the table of a `LanguageModel`: those of each word in lower case, with a space on both sides.
struct LanguageReader {
    /// Letters of a word that are read.
    private static let longest = 24

    private let text: UnsafeRawBufferPointer
    private var offset = 0
    /// N-grams handed out.
    private(set) var count = 0
    /// Letters of the Latin and the Cyrillic script, and those of others; one that is a word by itself says as much as three.
    private(set) var known = 0, foreign = 0

    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    @inline(__always)
    mutating func read(_ body: (Int) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.longest + 2) { letters in
            letters[0] = 0x20
            while offset < text.count, count < LanguageModel.most {
                let length = nextWord(letters)
                guard length > 0 else { continue }
                letters[length + 1] = 0x20
                handGrams(of: letters, last: length + 1, body)
            }
        }
    }

    @inline(__always)
    private mutating func handGrams(of letters: UnsafeMutableBufferPointer<UInt32>, last: Int, _ body: (Int) -> Void) {
        for start in 0..<last {
            var hash = letters[start]
            if hash >= 0x80 { hand(hash, body) }
            // Five letters are told from the beginning of a word only.
            for end in (start &+ 1)..<min(last &+ 1, start &+ (start == 0 ? 5 : 4)) {
                hash = hash &* 0x0100_0193 &+ letters[end]
                hand(hash, body)
            }
        }
    }

    @inline(__always)
    private mutating func hand(_ hash: UInt32, _ body: (Int) -> Void) {
        guard count < LanguageModel.most else { return }
        count &+= 1
        body(Int((hash &* 0x9E37_79B1) >> 19))
    }

    /// Reads up to the end of a word, or over something that is none.
    /// - Returns: how many letters stand in `letters`, from its second place on; 0 for what tells nothing.
    private mutating func nextWord(_ letters: UnsafeMutableBufferPointer<UInt32>) -> Int {
        var length = 0, isPlain = true
        let start = offset
        while offset < text.count {
            guard let letter = nextLetter() else { break }
            if 0x30...0x39 ~= letter || letter == 0x5F { isPlain = false }
            guard length < Self.longest else { continue }
            length &+= 1
            letters[length] = Self.lower(letter)
        }
        guard length > 0 else {
            skipMarked()
            return 0
        }
        // "https://", "www.".
        if isLink(letters, length) {
            skipToSpace()
            return 0
        }
        let isBehindDot = start > 0 && text[start &- 1] == UInt8(ascii: ".")
        let isRetweet = length == 2 && letters[1] == 0x72 && letters[2] == 0x74
        return isPlain && !isBehindDot && !isRetweet ? length : 0
    }

    /// A letter or digit, and stands behind it; nil for anything else, and stays.
    @inline(__always)
    private mutating func nextLetter() -> UInt32? {
        let byte = text[offset]
        if byte < 0x80 {
            let isLetter = (byte | 0x20) &- 0x61 < 26
            guard isLetter || byte &- 0x30 < 10 || byte == 0x5F else { return nil }
            known &+= isLetter ? 1 : 0
            offset &+= 1
            return UInt32(byte)
        }
        let (scalar, bytes) = UTF8Decoding.scalar(text, at: offset)
        guard let scalar else { return nil }
        let kind = ScalarKind.of(scalar)
        guard kind == .word else {
            if kind == .alone { foreign &+= 3 }
            return nil
        }
        if scalar < 0x370 || 0x400...0x52F ~= scalar || 0x1E00...0x1EFF ~= scalar { known &+= 1 } else { foreign &+= 1 }
        offset &+= bytes
        return scalar
    }

    /// Steps over a sign; over all up to the next space where it marks a tag, a name or a ticker.
    private mutating func skipMarked() {
        let byte = text[offset]
        let isMark = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "$")
        if isMark { skipToSpace() } else { offset &+= byte < 0x80 ? 1 : UTF8Decoding.scalar(text, at: offset).length }
    }

    private mutating func skipToSpace() {
        while offset < text.count, text[offset] > 0x20 { offset &+= 1 }
    }

    private func isLink(_ letters: UnsafeMutableBufferPointer<UInt32>, _ length: Int) -> Bool {
        guard offset &+ 1 < text.count else { return false }
        if text[offset] == UInt8(ascii: ":"), text[offset &+ 1] == UInt8(ascii: "/") { return true }
        return length == 3 && text[offset] == UInt8(ascii: ".") && letters[1] == 0x77 && letters[2] == 0x77 && letters[3] == 0x77
    }

    /// A letter in lower case, by simple rules for Latin and Cyrillic that are the same wherever the model is made and used.
    @inline(__always)
    private static func lower(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        default: scalar
        }
    }
}
