/// Chooses the items that a second person judges as well, so that agreement can be measured: by a hash of the id, for ever. Whoever
/// knows the rule can tell an item's fate; nobody can change it by asking again.
public enum SecondOpinion {
    /// Share of items, in thousandths.
    public static let perThousand: UInt64 = 50

    /// - Complexity: O(bytes of the id).
    public static func isAsked(for id: String) -> Bool { hash("second opinion " + id) % 1000 < perThousand }

    /// FNV-1a (64 bits), and a last mixing, since its low bits alone follow the last byte.
    private static func hash(_ text: String) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return state ^ (state >> 33)
    }
}
