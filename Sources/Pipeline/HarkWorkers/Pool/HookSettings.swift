import Configuration
import HarkCore
public import HarkScaling

/// The commands that bind real machines to a pool (D-42), and how long one may take.
public struct HookSettings: Sendable {
    public var commands = ScalingHooks()
    /// Key `hook_seconds`: 1 to 3600, default 60; a command that takes longer is ended.
    public var seconds = 60.0

    public init() {}

    init(_ config: ConfigReader) throws {
        commands.start = Self.words(config.string(forKey: "hook_start", default: ""))
        commands.stop = Self.words(config.string(forKey: "hook_stop", default: ""))
        seconds = Double(try config.int("hook_seconds", in: 1...3600, default: 60))
    }

    private static func words(_ command: String) -> [String] { command.split(separator: " ").map(String.init) }
}
