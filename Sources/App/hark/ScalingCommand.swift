public import ArgumentParser
import Foundation
import HarkCore
public import HarkScaling

extension ArrivalShape: ExpressibleByArgument {}

/// `hark scaling`: what a policy would do, before it does it.
struct ScalingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scaling", abstract: "Try policies that choose how many workers there are.",
        subcommands: [SimulateCommand.self, TableCommand.self, PolicyCommand.self])

    /// `hark scaling simulate`: replays arrivals against a policy.
    struct SimulateCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "simulate",
            abstract: "Replay arrivals against a policy: how long jobs wait, and what it costs.",
            discussion: """
                A policy is a JSON file, or the name of one that `hark scaling policy` lists. Arrivals are a CSV file with the header
                seconds,service_seconds, or seconds alone; or a day by its name: \(ArrivalShape.allCases.map(\.rawValue).joined(separator: ", ")).

                hark scaling simulate --policy standard --shape burst120
                hark scaling simulate --policy mine.json --arrivals day.csv --json
                """)

        @Option(help: "A policy's file or name.") var policy: String
        @Option(help: "Arrivals in a CSV file.", completion: .file()) var arrivals: String?
        @Option(help: "Arrivals by name.") var shape: ArrivalShape?
        @Option(help: "Where a shape's chance starts from.") var seed: UInt64 = 1
        @Option(help: "Seconds of work of a job, where the CSV does not say.") var service = 10.0
        @Option(help: "Seconds from asking for a worker to its first job.") var start = 60.0
        @Option(help: "Seconds from one measurement to the next.") var every = 5.0
        @Option(help: "Seconds that the simulation lasts at least; a day for a shape, else until all is done.") var span: Double?
        @Flag(help: "Print JSON.") var json = false

        func validate() throws {
            guard (arrivals == nil) != (shape == nil) else { throw ValidationError("Give --arrivals FILE.csv or --shape NAME, one of them.") }
            guard service > 0, 0...86_400 ~= start, 0.1...3600 ~= every, span.map({ 1...1e8 ~= $0 }) ?? true else {
                throw ValidationError("--service must be above 0, --start 0 to 86400, --every 0.1 to 3600, --span 1 to 100000000.")
            }
        }

        func run() async throws {
            let chosen = try ScalingCommand.policy(policy), jobs = try jobs()
            let usualSpan = shape == nil ? max(every, jobs.map(\.seconds).max() ?? 0) : ArrivalShape.daySeconds
            let settings = SimulationSettings(workerStartSeconds: start, measureEverySeconds: every, spanSeconds: span ?? usualSpan)
            let report = SimulationPrint(policy: chosen, settings: settings, run: Simulation.run(chosen, on: jobs, settings: settings))
            print(json ? try HarkJSON.string(report) : report.text)
        }

        private func jobs() throws -> [Arrival] {
            if let shape { return shape.arrivals(seed: seed) }
            return try Arrival.list(csv: ScalingCommand.text(of: arrivals ?? ""), serviceSeconds: service)
        }
    }

    /// `hark scaling table`: the comparison that Documentation/scaling.md shows.
    struct TableCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "table", abstract: "Compare the policies on all arrival shapes, as a table in Markdown.")

        @Option(help: "Where the shapes' chance starts from.") var seed: UInt64 = 1
        @Flag(help: "Print JSON.") var json = false

        func run() async throws {
            let comparison = ScalingComparison(seed: seed)
            print(json ? try HarkJSON.string(comparison.rows) : comparison.markdown)
        }
    }

    /// `hark scaling policy`: policies by name, in the form that files and the interface have.
    struct PolicyCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "policy", abstract: "Print a policy by its name, or check one in a file; without either, the names.")

        @Argument(help: "A policy's file or name.") var policy: String?

        func run() async throws {
            guard let policy else { return print(ScalingPolicy.presets.keys.sorted().joined(separator: "\n")) }
            print(try HarkJSON.string(ScalingCommand.policy(policy)))
        }
    }

    fileprivate static func policy(_ name: String) throws -> ScalingPolicy {
        if let preset = ScalingPolicy.presets[name.replacing("-", with: "_")] { return preset }
        return try ScalingPolicy(json: Data(text(of: name).utf8))
    }

    fileprivate static func text(of file: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw ValidationError("There is no file \(file). `hark scaling policy` lists the policies that have a name.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
