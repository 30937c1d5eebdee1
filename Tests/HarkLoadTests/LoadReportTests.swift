import Foundation
import HarkCore
import HarkLoad
import Testing

@Suite("Load report")
struct LoadReportTests {
    private let documented = LoadReport.documented

    @Test("The arithmetic gives the figures of the documents' run")
    func arithmetic() {
        #expect(abs(documented.requestsPerSecond - 1109.79) < 0.005)
        // 90.928 s are rounded to a millisecond, which is 0.05 ms of this mean.
        #expect(abs(documented.timePerRequest - 9010.732) < 0.05)
        #expect(abs(documented.timePerRequestAcross - 0.901) < 0.0005)
        #expect(abs(documented.transferRate - 6786.50) < 0.05)
        #expect(abs(10_000 / 1109.79 - documented.timePerRequest / 1000) < 0.0001)
        #expect(documented.failures.all == 163 && !documented.isClean)
    }

    @Test("The lines are ApacheBench's, in its order")
    func lines() {
        let text = documented.text
        let names = [
            "Server Software:", "Server Hostname:", "Server Port:            80", "Document Path:          /",
            "Document Length:        5924 bytes", "Concurrency Level:      10000", "Time taken for tests:   90.928 seconds",
            "Complete requests:      100911", "Failed requests:        163",
            "   (Connect: 0, Receive: 0, Length: 163, Exceptions: 0)", "Non-2xx responses:", "Total transferred:      631894012 bytes",
            "HTML transferred:       600371686 bytes", "Requests per second:    1109.79 [#/sec] (mean)", "Time per request:",
            "Time per request:       0.901 [ms] (mean, across all concurrent requests)", "Transfer rate:", "Connection Times (ms)",
            "              min     mean [+/-sd]    median    max", "Connect:", "Processing:", "Waiting:", "Total:",
            "Percentage of the requests served within a certain time (ms)", "  50%", "  66%", "  75%", "  80%", "  90%", "  95%", "  98%",
            "  99%", " 100%   90566.0 (longest request)",
        ]
        var rest = text[...]
        for name in names {
            let found = rest.range(of: name)
            #expect(found != nil, "\(name) is missing or out of order")
            if let found { rest = rest[found.upperBound...] }
        }
    }

    @Test("The columns of the table of times stand under their titles")
    func columns() throws {
        let lines = documented.text.split(separator: "\n").map(String.init)
        let row = try #require(lines.first { $0.hasPrefix("Total:") })
        #expect(row.split(separator: " ") == ["Total:", "274.0", "4884.0", "7608.3", "2637.0", "90566.0"])
    }

    @Test("JSON holds the same facts")
    func json() throws {
        let data = try HarkJSON.encode(documented)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["complete_requests"] as? Int == 100_911)
        #expect((object["failures"] as? [String: Int]) == ["connect": 0, "receive": 0, "length": 163, "exceptions": 0])
        #expect((object["percentiles_ms"] as? [String: Double])?["99"] == 40_747)
        #expect(((object["connection_times_ms"] as? [String: Any])?["total"] as? [String: Double])?["median"] == 2637)
        #expect(object["non_2xx_responses"] as? Int == 0)
    }

    @Test("Runs are kept one a line, with date, machine and the documented run beside them")
    func records() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hark-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("runs.jsonl")
        for name in ["comments", "get"] {
            let record = LoadRecord(name: name, run: documented, measuredAt: Timestamp(microseconds: 1_700_000_000_000_000))
            try record.append(to: file.path)
        }
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
        #expect(object["name"] as? String == "get")
        #expect((object["measured_at"] as? String)?.hasPrefix("2023-11-14T22:13:20") == true)
        #expect(((object["machine"] as? [String: Any])?["cores"] as? Int ?? 0) > 0)
        for run in ["run", "documented"] { #expect((object[run] as? [String: Any])?["complete_requests"] as? Int == 100_911) }
    }

    @Test("The comparison names the reference for what it is")
    func comparison() {
        let text = documented.besideDocumentedRun
        #expect(text.contains("documented*") && text.contains("* a reference"))
        #expect(text.contains("40747.0"))
    }
}
