import HarkText

/// What a scalar is to the reader of words, in one number, from a table of two levels.
struct ScalarEntry {
    private static let lowerBits: UInt32 = 0x1F_FFFF
    private static let classShift: UInt32 = 21
    private static let wordBit: UInt32 = 1 << 29, unsureBit: UInt32 = 1 << 30, severalBit: UInt32 = 1 << 31

    let bits: UInt32

    /// Letter, mark or digit.
    @inline(__always) var isWord: Bool { bits & Self.wordBit != 0 }
    /// May change in NFC, by itself or by what stands before it (NFC_Quick_Check is not Yes).
    @inline(__always) var isUnsure: Bool { bits & Self.unsureBit != 0 }
    /// Canonical combining class; 0 for what starts anew.
    @inline(__always) var combiningClass: UInt32 { bits >> Self.classShift & 0xFF }
    /// Neither combines nor changes: normalisation may begin or end before it.
    @inline(__always) var isBoundary: Bool { bits & (Self.unsureBit | 0xFF << Self.classShift) == 0 }
    /// Lower-cased; `nil` where that gives several scalars.
    @inline(__always) var lowercased: UInt32? { bits & Self.severalBit == 0 ? bits & Self.lowerBits : nil }

    @inline(__always)
    init(bits: UInt32) { self.bits = bits }

    /// Cost: some hundred nanoseconds; the table asks once a scalar.
    init(of value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            bits = value
            return
        }
        let properties = scalar.properties
        let markClass = NFC.combiningClass(of: scalar)
        var bits = markClass << Self.classShift
        if Self.isPartOfWords(properties.generalCategory) { bits |= Self.wordBit }
        if properties.isFullCompositionExclusion || CompositionSeconds.contains(value) { bits |= Self.unsureBit }
        let lower = properties.lowercaseMapping.unicodeScalars
        bits |= lower.count == 1 ? lower.first!.value : Self.severalBit
        self.bits = bits
    }

    private static func isPartOfWords(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: true
        default: false
        }
    }
}

/// The scalars that can melt into the one before them (NFC_Quick_Check=Maybe), of Unicode 15; no later version adds to them but in the
/// blocks named last, which are taken whole.
private enum CompositionSeconds {
    private static let ranges: [ClosedRange<UInt32>] = [
        0x300...0x304, 0x306...0x30C, 0x30F...0x30F, 0x311...0x311, 0x313...0x314, 0x31B...0x31B, 0x323...0x328, 0x32D...0x32E,
        0x330...0x331, 0x338...0x338, 0x342...0x342, 0x345...0x345, 0x653...0x655, 0x93C...0x93C, 0x9BE...0x9BE, 0x9D7...0x9D7,
        0xB3E...0xB3E, 0xB56...0xB57, 0xBBE...0xBBE, 0xBD7...0xBD7, 0xC56...0xC56, 0xCC2...0xCC2, 0xCD5...0xCD6, 0xD3E...0xD3E,
        0xD57...0xD57, 0xDCA...0xDCA, 0xDCF...0xDCF, 0xDDF...0xDDF, 0x102E...0x102E, 0x1161...0x1175, 0x11A8...0x11C2,
        0x1B35...0x1B35, 0x3099...0x309A, 0x110BA...0x110BA, 0x11127...0x11127, 0x1133E...0x1133E, 0x11357...0x11357,
        0x114B0...0x114B0, 0x114BA...0x114BA, 0x114BD...0x114BD, 0x115AF...0x115AF, 0x11930...0x11930,
        0x11380...0x113FF, 0x16100...0x1613F, 0x16D40...0x16D7F,
    ]

    static func contains(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } }
}

/// The entries of all scalars, filled page by page as they are met. It owns its memory.
struct ScalarTable: ~Copyable {
    private static let earlyCount = 0x3100
    /// Up to Kana: what most texts need, made once for all counters.
    private static let early: [UInt32] = (0..<UInt32(earlyCount)).map { ScalarEntry(of: $0).bits }

    /// For the scalars of two bytes: the two bytes of their lower case, the first lowest; 0 for those that part words, combine, or are
    /// lower-cased to something else than two bytes.
    private static let earlyPairs: [UInt16] = (0..<0x800).map { value in
        let entry = ScalarEntry(bits: early[value])
        guard value >= 0x80, entry.isWord, entry.isBoundary, let lower = entry.lowercased, 0x80..<0x800 ~= lower else { return 0 }
        return UInt16(truncatingIfNeeded: 0xC0 | lower >> 6 | (0x80 | lower & 0x3F) << 8).littleEndian
    }

    private let entries: UnsafeMutablePointer<UInt32>
    private let pairs: UnsafeMutablePointer<UInt16>
    private let pages: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>

    init() {
        entries = .allocate(capacity: Self.earlyCount)
        pages = .allocate(capacity: 0x1100)
        pages.initialize(repeating: nil, count: 0x1100)
        pairs = .allocate(capacity: 0x800)
        Self.earlyPairs.withUnsafeBufferPointer { pairs.initialize(from: $0.baseAddress!, count: 0x800) }
        Self.early.withUnsafeBufferPointer { entries.initialize(from: $0.baseAddress!, count: Self.earlyCount) }
    }

    deinit {
        for page in 0..<0x1100 { pages[page]?.deallocate() }
        pages.deallocate()
        pairs.deallocate()
        entries.deallocate()
    }

    /// - Precondition: `scalar` is at most U+10FFFF.
    @inline(__always)
    func entry(_ scalar: UInt32) -> ScalarEntry {
        if scalar < Self.earlyCount { return ScalarEntry(bits: entries[Int(scalar)]) }
        if let page = pages[Int(scalar >> 8)] { return ScalarEntry(bits: page[Int(scalar & 0xFF)]) }
        return late(scalar)
    }

    /// The lower case of a letter of two bytes whose lower case has two bytes, in memory's order; `nil` for all else.
    @inline(__always)
    func loweredPair(_ first: UInt8, _ second: UInt8) -> UInt16? {
        guard first & 0xE0 == 0xC0, second & 0xC0 == 0x80 else { return nil }
        let pair = pairs[Int(first & 0x1F) << 6 | Int(second & 0x3F)]
        return pair == 0 ? nil : pair
    }

    /// Han and Hangul syllables are alike, page for page; the others are looked up.
    @inline(never)
    private func late(_ scalar: UInt32) -> ScalarEntry {
        let first = scalar & ~0xFF, page = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
        let alike = 0x4E00...0x9EFF ~= first || 0xAC00...0xD6FF ~= first
        let pattern = ScalarEntry(of: first).bits &- first
        for place in 0..<UInt32(256) {
            (page + Int(place)).initialize(to: alike ? pattern &+ first &+ place : ScalarEntry(of: first + place).bits)
        }
        pages[Int(scalar >> 8)] = page
        return ScalarEntry(bits: page[Int(scalar & 0xFF)])
    }
}
