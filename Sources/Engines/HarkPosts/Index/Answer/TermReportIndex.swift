import HarkText

/// Where in a report forms stand, so that some of them are found without going through all.
struct TermReportIndex: Sendable {
    /// Places counted from one, 0 for none, at or behind where the hash of their key is (linear probing).
    private var slots: [UInt32]

    /// - Parameter key: by what of a form it is looked for.
    init(of report: TermReport, by key: (UnsafeRawBufferPointer) -> UnsafeRawBufferPointer = { $0 }) {
        var size = 16
        while size * 3 < report.count * 4 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        var place: UInt32 = 0
        report.forEach { form, _, _ in
            var slot = Self.hash(key(form)) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            place += 1
            slots[slot] = place
        }
    }

    /// The places of all forms with this key, and of others with a similar hash.
    func forEachPlace(of key: [UInt8], _ body: (Int) -> Void) {
        var slot = key.withUnsafeBytes { Self.hash($0) } & (slots.count - 1)
        while slots[slot] != 0 {
            body(Int(slots[slot]) - 1)
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
        // An empty buffer may have no address.
        key.baseAddress.map { Int(truncatingIfNeeded: TextHash.bytes($0, count: key.count)) } ?? 0
    }
}
