import Configuration
import Foundation
import HarkCore
import Synchronization

/// Where settings come from, strongest first: flags, `HARK_*` in the environment, the file.
enum SettingsSources {
    /// - Parameters:
    ///   - flags: key → value as typed, for those flags that were given.
    ///   - file: a YAML file; nil for none.
    /// - Throws: `SettingsError` when the file cannot be read.
    static func reader(flags: [String: String], file: String?, record: SettingsRecord? = nil) async throws -> ConfigReader {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flag",
                values: Dictionary(uniqueKeysWithValues: flags.map { (AbsoluteConfigKey(ConfigKey($0)), ConfigValue(.string($1), isSecret: false)) })),
            InMemoryProvider(name: "environment", values: shortNames()),
            EnvironmentVariablesProvider().prefixKeys(with: "hark"),
        ]
        if let file { providers.append(try await provider(of: file)) }
        return ConfigReader(providers: providers, accessReporter: record)
    }

    /// `HARK_PORT` and the like: shorter names of settings that are often set.
    private static func shortNames() -> [AbsoluteConfigKey: ConfigValue] {
        let names = ["HARK_HOST": "http.host", "HARK_PORT": "http.port", "HARK_RATE_LIMIT": "http.rate_limit"]
        let environment = ProcessInfo.processInfo.environment
        return names.reduce(into: [:]) { values, name in
            if let value = environment[name.key] {
                values[AbsoluteConfigKey(ConfigKey(name.value))] = ConfigValue(.string(value), isSecret: false)
            }
        }
    }

    private static func provider(of file: String) async throws -> FileProvider<YAMLSnapshot> {
        // The path goes in as a setting, since the provider's own path type belongs to a package that Hark does not need.
        let path = InMemoryProvider(values: ["filePath": ConfigValue(.string(file), isSecret: false)])
        do { return try await FileProvider<YAMLSnapshot>(config: ConfigReader(provider: path)) } catch {
            throw SettingsError("The settings file \(file) cannot be read: \(error).")
        }
    }
}

/// Every setting that was asked for, with its value and where it came from: what `hark serve --print-config` shows.
final class SettingsRecord: AccessReporter {
    struct Entry: Encodable, Sendable {
        let value: String?
        let source: String
    }

    private let entries = Mutex<[String: Entry]>([:])

    var all: [String: Entry] { entries.withLock { $0 } }

    func report(_ event: AccessEvent) {
        let source = event.providerResults.first { (try? $0.result.get())?.value != nil }?.providerName
        let value = try? event.result.get()
        let text: String? = value.map { value in
            if value.isSecret { return "(secret)" }
            if case .string(let text) = value.content { return text }
            return "\(value.content)"
        }
        entries.withLock { $0["\(event.metadata.key)"] = Entry(value: text, source: Self.name(source)) }
    }

    private static func name(_ provider: String?) -> String {
        guard let provider else { return "default" }
        if provider.lowercased().contains("environment") { return "environment" }
        return provider.contains("InMemory") ? "flag" : "file"
    }
}
