import ArgumentParser
import Configuration
import Foundation
import HarkCore

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the house's doors over HTTP until interrupted.",
        discussion: """
            Settings come from flags, then HARK_* in the environment, then the file. `hark serve --print-config` shows each with its
            value and where it came from. SIGTERM or Ctrl-C finish what is being answered and stop within 10 seconds.
            """)

    @Option(help: "The address to listen on (default 127.0.0.1).") var host: String?
    @Option(help: "The port to listen on (default 8080); 0 takes a free one.") var port: Int?
    @Option(help: "The data folder (default ./data).") var data: String?
    @Option(help: "Seconds that a document's job lasts at least, such as 10s, to watch the workers (default 0).") var pace: String?
    @Option(help: "A settings file in YAML.") var config: String?
    @Flag(help: "Show the settings in force, secrets left out, and stop.") var printConfig = false
    @Flag(help: "With --print-config: as JSON.") var json = false

    func run() async throws {
        Heap.giveBackSoon()
        let record = SettingsRecord()
        let file = config ?? ProcessInfo.processInfo.environment["HARK_CONFIG"]
        let reader = try await SettingsSources.reader(flags: flags, file: file, record: record)
        let settings = try ServeSettings(reader)
        if printConfig { return try show(record) }
        try await HarkServer(settings: settings).run()
    }

    private var flags: [String: String] {
        let given: [(String, String?)] = [("http.host", host), ("http.port", port.map { String($0) }), ("data", data), ("documents.pace", seconds)]
        return given.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    /// `10s` and `10` are the same.
    private var seconds: String? { pace.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 } }

    private func show(_ record: SettingsRecord) throws {
        if json { return print(try HarkJSON.string(record.all)) }
        for (key, entry) in record.all.sorted(by: { $0.key < $1.key }) {
            print("\(key): \(entry.value ?? "(none)")  # \(entry.source)")
        }
    }
}
