import Foundation

extension LoadReport {
    /// The report in ApacheBench's form: the same lines in the same order, times with a tenth of a millisecond; what
    /// ApacheBench does not know follows at the end.
    public var text: String {
        ([summary, timeTable, percentileTable] + [notes, secondsTable].filter { !$0.isEmpty }).joined(separator: "\n\n")
    }

    private var summary: String {
        """
        Server Software:        \(server)
        Server Hostname:        \(hostname)
        Server Port:            \(port)

        Document Path:          \(path)
        Document Length:        \(documentLength) bytes

        Concurrency Level:      \(concurrency)
        Time taken for tests:   \(fixed(seconds, 3)) seconds
        Complete requests:      \(complete)
        Failed requests:        \(failures.all)
           (Connect: \(failures.connect), Receive: \(failures.receive), Length: \(failures.length), Exceptions: \(failures.exceptions))
        Non-2xx responses:      \(non2xx)
        Total transferred:      \(transferred) bytes
        HTML transferred:       \(bodies) bytes
        Requests per second:    \(fixed(requestsPerSecond, 2)) [#/sec] (mean)
        Time per request:       \(fixed(timePerRequest, 3)) [ms] (mean)
        Time per request:       \(fixed(timePerRequestAcross, 3)) [ms] (mean, across all concurrent requests)
        Transfer rate:          \(fixed(transferRate, 2)) [Kbytes/sec] received
        """
    }

    private var timeTable: String {
        let rows = [("Connect:", times.connect), ("Processing:", times.processing), ("Waiting:", times.waiting), ("Total:", times.total)]
        return (["Connection Times (ms)", "              min     mean [+/-sd]    median    max"] + rows.map(line)).joined(separator: "\n")
    }

    private func line(_ name: String, _ row: Row) -> String {
        let columns = [(row.min, 6), (row.mean, 8), (row.deviation, 8), (row.median, 9), (row.max, 9)]
        return name.padding(toLength: 11, withPad: " ", startingAt: 0)
            + columns.map { String(format: "%\($0.1).1f", $0.0) }.joined(separator: " ")
    }

    private var percentileTable: String {
        let lines = zip(Self.percentPoints, percentiles).map { point, time in
            String(format: "%4d%%  %8.1f", point, time) + (point == 100 ? " (longest request)" : "")
        }
        return (["Percentage of the requests served within a certain time (ms)"] + lines).joined(separator: "\n")
    }

    private var secondsTable: String {
        guard !bySecond.isEmpty else { return "" }
        let lines = bySecond.map { String(format: "%8d %9d %10.1f %9.1f %9.1f", $0.second + 1, $0.requests, $0.median, $0.p95, $0.max) }
        return (["Answers by second (ms)", "  second   answers     median       95%       max"] + lines).joined(separator: "\n")
    }

    private var notes: String {
        var lines: [String] = []
        if openingSeconds > 0 { lines.append("Connections opened in:  \(fixed(openingSeconds, 3)) seconds, before the clock started") }
        if let shown { lines.append("Own writes shown:       \(shown)") }
        if !causes.isEmpty { lines.append("What went wrong:        " + causes.joined(separator: "; ")) }
        return lines.joined(separator: "\n")
    }

    private func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
}
