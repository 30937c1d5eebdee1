import Foundation

/// The pieces that words are made of, as a tree over bytes: the longest piece that a word begins or goes on with is found in one walk.
struct WordPieceVocabulary: Sendable {
    let filling: Int64, unknown: Int64, start: Int64, end: Int64
    let count: Int

    /// Where walks begin: at a word's first byte, or within a word (pieces written with `##`).
    static let wordStart: UInt32 = 0, withinWord: UInt32 = 1

    /// The piece that ends at a node, -1 for none.
    private var pieces: [Int32] = [-1, -1]
    /// From (node, byte) to the next node, by open addressing; a key of 0 is a free place.
    private var keys: [UInt64]
    private var nodes: [UInt32]
    private var edgeCount = 0

    /// Reads a file of one piece a line; a piece's number is that of its line, from 0. Throws `ModelFileError`.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw ModelFileError(path, "cannot be read") }
        try self.init(Array(data), path: path)
    }

    init(_ bytes: [UInt8], path: String) throws {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        func number(of name: String) throws -> Int64 {
            guard let place = lines.firstIndex(where: { $0.elementsEqual(name.utf8) }) else {
                throw ModelFileError(path, "is no vocabulary: \(name) is missing")
            }
            return Int64(place)
        }
        (filling, unknown, start, end) = try (number(of: "[PAD]"), number(of: "[UNK]"), number(of: "[CLS]"), number(of: "[SEP]"))
        count = lines.count
        keys = [UInt64](repeating: 0, count: 1 << 16)
        nodes = [UInt32](repeating: 0, count: 1 << 16)
        for (place, line) in lines.enumerated() { add(line.last == 0x0D ? line.dropLast() : line, Int32(place)) }
    }

    @inline(__always)
    func next(_ node: UInt32, _ byte: UInt8) -> UInt32? {
        let key = Self.key(node, byte), mask = keys.count - 1
        var place = Self.place(key) & mask
        while keys[place] != key {
            if keys[place] == 0 { return nil }
            place = (place + 1) & mask
        }
        return nodes[place]
    }

    @inline(__always)
    func piece(at node: UInt32) -> Int32 { pieces[Int(node)] }

    private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int32) {
        let goesOn = line.count > 2 && line.starts(with: [0x23, 0x23])
        var node = goesOn ? Self.withinWord : Self.wordStart
        for byte in goesOn ? line.dropFirst(2) : line { node = next(node, byte) ?? grow(node, byte) }
        // Of a line that stands twice the first one counts.
        if pieces[Int(node)] < 0 { pieces[Int(node)] = number }
    }

    private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
        if edgeCount * 3 > keys.count * 2 { widen() }
        let new = UInt32(pieces.count)
        pieces.append(-1)
        put(Self.key(node, byte), new)
        edgeCount += 1
        return new
    }

    private mutating func widen() {
        let old = (keys, nodes)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        nodes = [UInt32](repeating: 0, count: old.0.count * 2)
        for place in old.0.indices where old.0[place] != 0 { put(old.0[place], old.1[place]) }
    }

    private mutating func put(_ key: UInt64, _ node: UInt32) {
        let mask = keys.count - 1
        var place = Self.place(key) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = key
        nodes[place] = node
    }

    /// Never 0.
    @inline(__always)
    private static func key(_ node: UInt32, _ byte: UInt8) -> UInt64 { UInt64(node + 1) << 8 | UInt64(byte) }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
