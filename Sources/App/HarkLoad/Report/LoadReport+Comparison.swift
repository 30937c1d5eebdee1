import Foundation

extension LoadReport {
    /// This run beside the documents' run, figure by figure. The machines differ, so no figure passes or fails.
    public var besideDocumentedRun: String {
        let rows = zip(Self.comparisonRows(self), Self.comparisonRows(.documented)).map { ours, theirs in
            Self.line(ours.name, ours.value, theirs.value)
        }
        return ([Self.line("", "this run", "documented*")] + rows + ["* a reference: ApacheBench against four containers behind a balancer, other machines, ended by hand"])
            .joined(separator: "\n")
    }

    private static func comparisonRows(_ report: LoadReport) -> [(name: String, value: String)] {
        let percentiles = zip(percentPoints, report.percentiles).map { ("\($0)% within (ms)", String(format: "%.1f", $1)) }
        return [
            ("Concurrency Level", "\(report.concurrency)"),
            ("Document Length (bytes)", "\(report.documentLength)"),
            ("Time taken (s)", String(format: "%.3f", report.seconds)),
            ("Complete requests", "\(report.complete)"),
            ("Failed requests", "\(report.failures.all)"),
            ("Requests per second", String(format: "%.2f", report.requestsPerSecond)),
            ("Time per request (ms)", String(format: "%.3f", report.timePerRequest)),
            ("Transfer rate (KB/s)", String(format: "%.2f", report.transferRate)),
        ] + percentiles
    }

    private static func line(_ name: String, _ ours: String, _ theirs: String) -> String {
        func right(_ text: String) -> String { String(repeating: " ", count: max(1, 15 - text.count)) + text }
        return name.padding(toLength: 26, withPad: " ", startingAt: 0) + right(ours) + right(theirs)
    }
}
