import CoreMetrics
import HarkMonitoring
import Testing

/// What Prometheus reads.
@Suite struct PrometheusTests {
    @Test func everyKindIsShownAsPrometheusExpectsIt() throws {
        let metrics = MetricsRegistry()
        metrics.describe("hark_comments_stored", "Comments kept.")
        let stored = Counter(label: "hark_comments_stored", dimensions: [("label", "Positive")], factory: metrics)
        stored.increment()
        stored.increment(by: 41)
        Meter(label: "hark_queue_waiting", dimensions: [], factory: metrics).set(7.5)
        Gauge(label: "hark_events_listeners", dimensions: [], factory: metrics).record(3)
        Recorder(label: "hark_body_bytes", dimensions: [], aggregate: true, factory: metrics).record(1000)
        let timer = Timer(label: "hark_http_request", dimensions: [("route", "/comments"), ("method", "GET")], factory: metrics)
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(4_000_000_000)
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.types == [
            "hark_comments_stored_total": "counter", "hark_queue_waiting": "gauge", "hark_events_listeners": "gauge",
            "hark_body_bytes": "histogram", "hark_http_request_seconds": "histogram", "hark_series_refused_total": "counter",
        ])
        #expect(text.help == ["hark_comments_stored_total": "Comments kept."])
        #expect(text.value("hark_comments_stored_total", ["label": "Positive"]) == 42)
        #expect(text.value("hark_queue_waiting") == 7.5)
        #expect(text.value("hark_events_listeners") == 3)
        let route = ["route": "/comments", "method": "GET"]
        #expect(text.value("hark_http_request_seconds_count", route) == 2)
        let sum = try #require(text.value("hark_http_request_seconds_sum", route))
        #expect(abs(sum - 4.002) < 1e-9)
        let below = text.samples.filter { $0.name == "hark_http_request_seconds_bucket" && (Double($0.labels["le"] ?? "") ?? 0) > 0.002 }
        #expect(below.allSatisfy { $0.value >= 1 })
    }

    @Test func anyNameAndLabelIsShownReadably() throws {
        var random = SystemRandomNumberGenerator()
        let pieces = ["a", "Z", "9", "_", ":", "\"", "\\", "\n", "{", "}", ",", "=", " ", "é", "漢", "👩‍👩‍👧", "\u{0}", "#", "\r"]
        for _ in 0..<300 {
            let metrics = MetricsRegistry()
            let word = { (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() }
            let (name, value, help) = (word(), word(), word())
            metrics.describe(name, help)
            Counter(label: name, dimensions: [("path", value)], factory: metrics).increment(by: 3)
            let text = try PrometheusParser(metrics.prometheusText)
            let shown = text.samples.filter { $0.labels.count == 1 }
            #expect(shown.map(\.value) == [3])
            // By scalars: "\r\n" is one Character to Swift and two to Prometheus.
            #expect(shown.first?.labels["path"].map { Array($0.unicodeScalars) } == Array(value.unicodeScalars))
            #expect(text.help.values.first.map { Array($0.unicodeScalars) } == Array(help.unicodeScalars))
        }
    }

    @Test func aNameOfTwoKindsDoesNotSpoilTheText() throws {
        let metrics = MetricsRegistry()
        Counter(label: "hark_x", dimensions: [], factory: metrics).increment()
        Meter(label: "hark_x_total", dimensions: [], factory: metrics).set(9)
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.value("hark_x_total") == 1)
    }

    @Test func endlessLabelsAreRefusedAndCounted() throws {
        let metrics = MetricsRegistry(limit: 10)
        for number in 0..<25 { Counter(label: "hark_x", dimensions: [("id", "\(number)")], factory: metrics).increment() }
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.samples.filter { $0.name == "hark_x_total" }.count == 10)
        #expect(text.value("hark_series_refused_total") == 15)
    }
}
