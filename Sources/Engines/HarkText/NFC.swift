import Foundation

/// Unicode Normalization Form C (UAX #15): letters and their accents as one scalar where there is one.
public enum NFC {
    /// `text` in form C. Text whose scalars all lie below U+0300 is in it already and is returned as it is.
    /// Cost: O(bytes); Foundation's normalisation for the rest.
    public static func normalized(_ text: String) -> String {
        // In UTF-8, U+0300 begins with 0xCC; whatever begins lower is composed and has no combining mark after it.
        text.utf8.allSatisfy { $0 < 0xCC } ? text : text.precomposedStringWithCanonicalMapping
    }
}
