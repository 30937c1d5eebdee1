/// Makes letters that a reader takes for the same the same: case, accents, widths and typographic variants go
/// ("Ünïcode ＡＢＣ ﬁ" folds as "unicode abc fi"), voicing and vowel marks of Kana and Indic scripts stay.
public enum Folding {
    /// The folded form of one scalar, handed to `emit` scalar by scalar: mostly one, none for an accent, several for a ligature.
    /// Cost: two loads from a table of about 100 kB that is built at the first use.
    @inline(__always)
    public static func fold(_ scalar: UInt32, _ emit: (UInt32) -> Void) {
        let folded = table.entry(scalar)
        if folded & FoldTable.several == 0 { return emit(folded) }
        for target in table.sequence(folded) { emit(target) }
    }

    /// `text` folded, as UTF-8. Broken bytes are left out. Cost: about 1 ns a byte for ASCII.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var folded: [UInt8] = []
            folded.reserveCapacity(bytes.count + bytes.count / 8)
            fold(UnsafeRawBufferPointer(bytes)) { UTF8Encoding.append($0, to: &folded) }
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// Folds bytes and hands each folded scalar to `emit`. Hangul written in single jamo is put together.
    @inline(__always)
    static func fold(_ text: UnsafeRawBufferPointer, _ emit: (UInt32) -> Void) {
        var offset = 0
        var hangul = HangulComposer()
        while offset < text.count {
            let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
            offset += length
            guard let scalar else { continue }
            fold(scalar) { folded in hangul.feed(folded, emit) }
        }
        hangul.finish(emit)
    }

    static let table = FoldTable(foldingRuns)
}

/// Two-level table from a scalar to what it folds to.
struct FoldTable: Sendable {
    /// Marks an entry that stands for a number of scalars other than one: bits 0–19 place, bits 20–27 count.
    static let several: UInt32 = 1 << 31

    private var pageOf = [UInt16](repeating: 0, count: 0x300)
    private var pages = [UInt32](repeating: 0, count: 0)
    private var sequences: [UInt32] = []

    @inline(__always)
    func entry(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        guard scalar < 0x30000 else { return scalar }
        let page = pageOf[Int(scalar >> 8)]
        return page == 0 ? scalar : pages[Int(page - 1) << 8 | Int(scalar & 0xFF)]
    }

    @inline(__always)
    func sequence(_ entry: UInt32) -> ArraySlice<UInt32> {
        let place = Int(entry & 0xFFFFF), count = Int(entry >> 20 & 0xFF)
        return sequences[place..<place + count]
    }

    init(_ runs: StaticString) {
        let text = UnsafeBufferPointer(start: runs.utf8Start, count: runs.utf8CodeUnitCount)
        for run in text.split(separator: UInt8(ascii: ";")) { add(run) }
    }

    private mutating func add(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        let sides = run.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        let step: UInt32 = sides[0].contains(UInt8(ascii: "/")) ? 2 : 1
        let head = sides[0].split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.map(Self.hexadecimal)
        let targets = sides[1].split(separator: UInt8(ascii: "+")).map(Self.hexadecimal)
        guard targets.count == 1 else {
            set(head[0], Self.several | UInt32(targets.count) << 20 | UInt32(sequences.count))
            return sequences.append(contentsOf: targets)
        }
        for place in 0..<(head.count > 1 ? head[1] : 1) { set(head[0] + place * step, targets[0] + place * step) }
    }

    private mutating func set(_ scalar: UInt32, _ entry: UInt32) {
        if pageOf[Int(scalar >> 8)] == 0 {
            pages.append(contentsOf: (scalar & ~0xFF)...(scalar | 0xFF))
            pageOf[Int(scalar >> 8)] = UInt16(pages.count >> 8)
        }
        pages[Int(pageOf[Int(scalar >> 8)] - 1) << 8 | Int(scalar & 0xFF)] = entry
    }

    private static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32($1 < 0x41 ? $1 - 0x30 : $1 - 0x37) }
    }
}
