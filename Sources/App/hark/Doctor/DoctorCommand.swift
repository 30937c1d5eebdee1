import ArgumentParser
import Foundation
import HarkCore

/// `hark doctor`: what is present, what is missing, and the command that mends it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Tell what is present, what is missing, and the command that mends it.",
        discussion: """
            Looks and changes nothing. Exits 0 when all that Hark needs to serve is there, 1 when something is not; what only the
            tests or benchmarks use is told, but no reason to fail.

            hark doctor
            hark doctor --config /etc/hark/hark.yaml --data /var/lib/hark --json
            """)

    @Option(help: "The data folder to look at.") var data: String?
    @Option(help: "The settings file that hark serve is given.") var config: String?
    @Flag(help: "Print the findings as JSON.") var json = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let file = config ?? environment["HARK_CONFIG"], flags = data.map { ["data": $0] } ?? [:]
        let findings: [Finding]
        do {
            let settings = try ServeSettings(try await SettingsSources.reader(flags: flags, file: file))
            findings = await Checkup(settings: settings, environment: environment).findings()
        } catch {
            findings = [.wrong("settings", "\(error)", mend: "correct what the sentence names")]
        }
        print(json ? try HarkJSON.string(Report(healthy: findings.isHealthy, findings: findings)) : findings.text)
        guard findings.isHealthy else { throw ExitCode.failure }
    }

    private struct Report: Encodable {
        let healthy: Bool
        let findings: [Finding]
    }
}
