import HarkText

/// Tells from a text's first bytes in which encoding it is, or that it is none.
enum EncodingGuess {
    /// How many bytes are looked at.
    static let sampleBytes = 8 << 10

    /// What the first bytes of a text tell; `nil` for a text of one byte a letter or UTF-8, which only bytes beyond ASCII can tell.
    /// - Throws: ``WordsError`` for what is no text.
    static func opening(_ sample: [UInt8]) throws -> TextEncoding? {
        if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if sample.starts(with: [0xFF, 0xFE, 0, 0]) || sample.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw WordsError(.unknownEncoding, "The text is in UTF-32, which is not read here. Save it as UTF-8.")
        }
        if sample.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if sample.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if let name = FileSignature.name(of: sample) { throw WordsError(.binary, "This is \(name), not a text.") }
        if sample.contains(0) {
            if let encoding = unmarkedUTF16(sample) { return encoding }
            throw WordsError(.binary, "This is no text: it holds zero bytes.")
        }
        try refuseControls(sample)
        return nil
    }

    /// UTF-8, unless nearly all that is not ASCII is broken UTF-8 and looks like letters of Windows-1252.
    static func singleByteOrUTF8(_ sample: [UInt8], behind before: UInt8) -> TextEncoding {
        var valid = 0, likely = 0, unlikely = 0, place = 0
        sample.withUnsafeBytes { bytes in
            while place < bytes.count {
                let (scalar, length) = UTF8Decoding.scalar(bytes, at: place)
                if length > 1 {
                    valid += 1
                } else if scalar == nil, place + 4 <= bytes.count || place < 4 {
                    let last = place > 0 ? bytes[place - 1] : before, next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
                    if isLikely(bytes[place], behind: last, before: next) { likely += 1 } else { unlikely += 1 }
                }
                place += length
            }
        }
        return likely > 4 * valid && likely > unlikely ? .windows1252 : .utf8
    }

    /// Zeros at one half of the places only, and text in the other.
    private static func unmarkedUTF16(_ sample: [UInt8]) -> TextEncoding? {
        let zeros = sample.indices.reduce(into: (even: 0, odd: 0)) { zeros, place in
            if sample[place] == 0 { if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 } }
        }
        let most = max(zeros.even, zeros.odd), least = min(zeros.even, zeros.odd)
        guard most * 50 > sample.count, least * 20 <= most, sample.count >= 4 else { return nil }
        let bigEndian = zeros.even > zeros.odd
        return isText(sample, bigEndian) ? (bigEndian ? .utf16BigEndian : .utf16LittleEndian) : nil
    }

    private static func isText(_ sample: [UInt8], _ bigEndian: Bool) -> Bool {
        var units = 0, odd = 0
        for place in stride(from: 0, to: sample.count - 1, by: 2) {
            let (high, low) = bigEndian ? (sample[place], sample[place + 1]) : (sample[place + 1], sample[place])
            units += 1
            if high == 0 ? isControl(low) : isStrange(UInt32(high) << 8 | UInt32(low)) { odd += 1 }
        }
        return odd * 50 <= units
    }

    /// Neither a surrogate nor assigned.
    private static func isStrange(_ unit: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(unit) else { return false }
        return scalar.properties.generalCategory == .unassigned || scalar.properties.generalCategory == .privateUse
    }

    private static func refuseControls(_ sample: [UInt8]) throws {
        let controls = sample.reduce(0) { isControl($1) ? $0 + 1 : $0 }
        guard controls * 32 > sample.count else { return }
        throw WordsError(.binary, "This is no text: one in \(sample.count / controls) of its bytes is a control character.")
    }

    /// Control characters other than those that texts hold: backspace, tab, line ends, form feed, end of file, escape.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 ? !(0x08...0x0D ~= byte || byte == 0x1A || byte == 0x1B) : byte == 0x7F
    }

    /// Whether a byte that is no UTF-8 is a letter of Windows-1252 at a letter, one of the letters that are words, or a usual sign.
    private static func isLikely(_ byte: UInt8, behind before: UInt8, before after: UInt8) -> Bool {
        switch byte {
        case 0xC0...0xFD where byte != 0xD7 && byte != 0xF7, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F:
            let standsAlone = before <= 0x20 && (after <= 0x20 || after == 0x2C || after == 0x2E)
            return isLetter(before) || isLetter(after) || (standsAlone && [0xC0, 0xC8, 0xC9, 0xD3, 0xE0, 0xE8, 0xE9, 0xF2, 0xF3].contains(byte))
        case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB4, 0xB7, 0xBB...0xBF, 0xD7: return true
        default: return false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC0 }
}
