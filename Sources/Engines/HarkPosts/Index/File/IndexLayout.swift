import HarkText

/// What stands where in an index file: a head of fixed size, then the sections, each with its checksum in the head.
///
///     0   magic "HarkPost"      8  version, rows, ones, twos, terms: 8 bytes each, little-endian
///     48  times: first, last    64 for each section: offset, bytes, checksum
///     end of the head: checksum of all before it
struct IndexLayout: Sendable {
    enum Section: Int, CaseIterable {
        case created, sequence, flags, mood, body, language, source, place
        /// Names of languages, sources and places.
        case names
        /// Posts of each hour of event time.
        case hours
        /// The terms of each row, and where every eighth row begins.
        case rowTerms, rowStarts
        case dictionary, dictionaryStarts
        /// Lists of rows of the terms that several rows hold.
        case postings
        /// Terms that were written otherwise than folded, and their bases.
        case spelled, spelledBases
    }

    static let magic: UInt64 = UInt64(littleEndian: 0x74_73_6F_50_6B_72_61_48)
    /// Another one where the form or the cutting of words changes: older files are made anew. 2: signs of scripts and ™ part words.
    static let version: UInt64 = 2
    static let headBytes = 64 + Section.allCases.count * 24 + 8
    /// Rows whose terms are found by one start.
    static let rowsPerStart = 8

    var rows: Int
    var tiers: TermTiers
    var times: ClosedRange<Int64>
    private(set) var sections: [Range<Int>]
    private(set) var checksums: [UInt64]

    /// Puts the sections behind one another and returns the whole file.
    static func file(rows: Int, tiers: TermTiers, times: ClosedRange<Int64>, sections: [[UInt8]]) -> [UInt8] {
        var head = [magic, version, UInt64(rows), UInt64(tiers.ones), UInt64(tiers.twos), UInt64(tiers.count)]
        head += [UInt64(bitPattern: times.lowerBound), UInt64(bitPattern: times.upperBound)]
        var offset = headBytes
        for section in sections {
            let checksum = section.withUnsafeBytes { $0.isEmpty ? 0 : TextHash.bytes($0.baseAddress!, count: $0.count) }
            head += [UInt64(offset), UInt64(section.count), checksum]
            offset += section.count
        }
        var file: [UInt8] = []
        file.reserveCapacity(offset)
        for number in head { withUnsafeBytes(of: number.littleEndian) { file.append(contentsOf: $0) } }
        let checksum = file.withUnsafeBytes { TextHash.bytes($0.baseAddress!, count: $0.count) }
        withUnsafeBytes(of: checksum.littleEndian) { file.append(contentsOf: $0) }
        for section in sections { file += section }
        return file
    }

    /// Reads the head and makes sure that all sections lie within the file.
    init(reading bytes: IndexBytes) throws(IndexDamage) {
        guard bytes.all.count >= Self.headBytes else { throw IndexDamage("is too short") }
        func number(_ place: Int) -> UInt64 { UInt64(littleEndian: bytes.all.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)) }
        guard number(0) == Self.magic else { throw IndexDamage("is no index of posts") }
        guard number(1) == Self.version else { throw IndexDamage("is of another version") }
        guard bytes.checksum(0..<Self.headBytes - 8) == number(Self.headBytes / 8 - 1) else { throw IndexDamage("has a damaged head") }
        let first = Int64(bitPattern: number(6)), last = Int64(bitPattern: number(7))
        guard number(2) < 1 << 32, number(5) < 1 << 32, number(3) <= 256, number(4) <= 256, first <= last else { throw IndexDamage("has a damaged head") }
        rows = Int(number(2))
        tiers = TermTiers(ones: Int(number(3)), twos: Int(number(4)), count: Int(number(5)))
        times = first...last
        (sections, checksums) = ([], [])
        for section in Section.allCases.indices {
            let offset = number(8 + section * 3), count = number(9 + section * 3)
            guard offset <= UInt64(bytes.all.count), count <= UInt64(bytes.all.count) - offset else { throw IndexDamage("is cut off") }
            sections.append(Int(offset)..<Int(offset + count))
            checksums.append(number(10 + section * 3))
        }
        guard tiers.isSound else { throw IndexDamage("has a damaged head") }
    }

    func range(_ section: Section) -> Range<Int> { sections[section.rawValue] }
}
