public import HarkCore
import HarkCrypto

/// Which reviews are trained on and which only ever measure: four in five and one in five, for ever, by the hash of what they
/// are about. All judgements of an item fall on the same side, so no text is on both.
public enum ReviewSplit: String, Sendable, Codable {
    case train, gate

    /// The side of an item, whatever else there is and whenever it is asked.
    public static func side(of itemID: Identifier) -> ReviewSplit {
        let hash = SHA256.hash(Array("hark review \(itemID)".utf8))
        return hash.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 5 == 0 ? .gate : .train
    }
}
