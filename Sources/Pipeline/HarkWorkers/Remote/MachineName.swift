/// What a machine elsewhere may be called: such as a host's name, 1 to 63 characters.
public enum MachineName {
    /// As a regular expression, for the description of the interface.
    public static let pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"

    public static func isGood(_ name: String) -> Bool {
        (1...63).contains(name.utf8.count) && name.utf8.first.map(isLetterOrDigit) == true && name.utf8.allSatisfy(isGood)
    }

    /// A good name out of any, such as the one that a system has for itself.
    public static func from(_ text: String) -> String {
        let name = String(decoding: text.utf8.map { isGood($0) ? $0 : 0x2D }.drop { !isLetterOrDigit($0) }.prefix(63), as: UTF8.self)
        return name.isEmpty ? "worker" : name
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
    private static func isGood(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D }
}
