public import Configuration

/// A setting that cannot be used. It names the key, what was given and what is allowed, and stops the start.
public struct SettingsError: Error, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}

extension ConfigReader {
    /// An integer within `range`, or `fallback` where the key is not set.
    public func int(_ key: String, in range: ClosedRange<Int>, default fallback: Int) throws -> Int {
        let text = string(forKey: ConfigKey(key), default: String(fallback))
        guard let value = Int(text), range ~= value else {
            throw SettingsError("\(key) must be a whole number from \(range.lowerBound) to \(range.upperBound), got \"\(text)\".")
        }
        return value
    }

    /// A switch: `on`, `true`, `yes`, `1` or `off`, `false`, `no`, `0`, in any case.
    public func flag(_ key: String, default fallback: Bool) throws -> Bool {
        let text = string(forKey: ConfigKey(key), default: fallback ? "on" : "off").lowercased()
        if ["on", "true", "yes", "1"].contains(text) { return true }
        if ["off", "false", "no", "0"].contains(text) { return false }
        throw SettingsError("\(key) must be on or off, got \"\(text)\".")
    }
}
