public import CoreMetrics
import Synchronization

/// Hark's metrics: a backend of swift-metrics that keeps counters, gauges and histograms by name and labels, shows them to
/// Prometheus (`prometheusText`) and hands them to `MonitoringService` each minute.
///
/// App makes one and bootstraps swift-metrics with it; tests make their own and hand it to what they test. The same name and
/// labels give the same instrument. Recording takes no lock and no allocation.
public final class MetricsRegistry: MetricsFactory {
    enum Instrument: Sendable {
        case counter(Counter), gauge(Gauge), histogram(Histogram), timer(Histogram)
    }

    private struct State {
        var instruments: [SeriesKey: Instrument] = [:]
        var help: [String: String] = [:]
        var refused = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: how many series may be made; later ones record into nothing and are counted in
    ///   `hark_series_refused`, so that a label with endless values cannot eat the memory.
    public init(limit: Int = 10_000) { self.limit = limit }

    /// Gives a metric the sentence that Prometheus shows beside it.
    public func describe(_ name: String, _ help: String) { state.withLock { $0.help[name] = help } }

    var help: [String: String] { state.withLock { $0.help } }
    var refused: Int { state.withLock { $0.refused } }

    /// All instruments, sorted by name and labels.
    var instruments: [(key: SeriesKey, value: Instrument)] {
        state.withLock { $0.instruments }.sorted { $0.key < $1.key }
    }

    /// What happened since the previous call, by series; those without samples are left out. Only one collector may call it.
    func drain() -> [SeriesKey: SampleSummary] {
        state.withLock { $0.instruments }.compactMapValues { instrument in
            switch instrument {
            case .counter(let counter): counter.drain()
            case .gauge(let gauge): gauge.drain()
            case .histogram(let histogram): histogram.drain()
            // Nanoseconds while they are recorded, seconds wherever they are kept or shown.
            case .timer(let histogram): histogram.drain()?.scaled(by: 1e-9)
            }
        }
    }

    /// The value that `fraction` of what the histogram or timer `name` has recorded since the start does not exceed, timers in
    /// seconds; nil without values.
    /// - Accuracy: within 1/16 of the exact value.
    public func quantile(_ fraction: Double, of name: String, labels: [(String, String)] = []) -> Double? {
        let (timer, histogram) = state.withLock { state in
            (state.instruments[SeriesKey(.timer, name, labels)], state.instruments[SeriesKey(.histogram, name, labels)])
        }
        switch timer ?? histogram {
        case .timer(let histogram): return histogram.snapshot().quantile(fraction).map { $0 * 1e-9 }
        case .histogram(let histogram): return histogram.snapshot().quantile(fraction)
        default: return nil
        }
    }

    private func instrument(_ kind: SeriesKey.Kind, _ name: String, _ labels: [(String, String)], _ make: () -> Instrument) -> Instrument {
        let key = SeriesKey(kind, name, labels)
        return state.withLock { state in
            if let known = state.instruments[key] { return known }
            let new = make()
            if state.instruments.count < limit { state.instruments[key] = new } else { state.refused += 1 }
            return new
        }
    }

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        guard case .counter(let counter) = instrument(.counter, label, dimensions, { .counter(Counter()) }) else { return Counter() }
        return counter
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler { gauge(label, dimensions) }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return gauge(label, dimensions) }
        let made = instrument(.histogram, label, dimensions) { .histogram(Histogram(.values)) }
        guard case .histogram(let histogram) = made else { return Histogram(.values) }
        return histogram
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let made = instrument(.timer, label, dimensions) { .timer(Histogram(.nanoseconds)) }
        guard case .timer(let histogram) = made else { return Histogram(.nanoseconds) }
        return histogram
    }

    private func gauge(_ label: String, _ dimensions: [(String, String)]) -> Gauge {
        guard case .gauge(let gauge) = instrument(.gauge, label, dimensions, { .gauge(Gauge()) }) else { return Gauge() }
        return gauge
    }

    // Series live as long as the process: what was counted stays shown after the one who counted has gone.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}
}
