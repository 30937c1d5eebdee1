/// The encodings in which a text is read.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Windows-1252, which agrees with Latin-1 (ISO 8859-1) in all printable characters.
    case windows1252 = "Windows-1252"
}
