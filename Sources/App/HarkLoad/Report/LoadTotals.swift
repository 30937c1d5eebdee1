/// What one run has counted; each event loop fills its own, and they are added up at the end.
public struct LoadTotals: Sendable, Equatable {
    /// Why a request failed, in ApacheBench's four words: no connection; connection lost before the whole answer;
    /// another length than the first answer's; anything else (not HTTP, no answer in time, an expectation not met).
    public enum Failure: Sendable, CaseIterable { case connect, receive, length, exception }

    public internal(set) var connect = LatencyHistogram()
    public internal(set) var processing = LatencyHistogram()
    public internal(set) var waiting = LatencyHistogram()
    public internal(set) var total = LatencyHistogram()
    public internal(set) var complete = 0
    public internal(set) var failures: [Failure: Int] = [:]
    public internal(set) var non2xx = 0
    public internal(set) var transferred = 0
    public internal(set) var bodies = 0
    /// Answers that showed what the request expected them to contain.
    public internal(set) var shown = 0
    /// Empty unless the plan asks for it.
    public internal(set) var series = LoadSeries()
    public internal(set) var server: String?
    public internal(set) var documentLength: Int?
    /// The first few causes in words, for the person who must mend them.
    public internal(set) var causes: [String] = []

    public init() {}

    public var failed: Int { failures.values.reduce(0, +) }

    mutating func fail(_ failure: Failure, _ cause: @autoclosure () -> String) {
        failures[failure, default: 0] += 1
        note(cause())
    }

    mutating func note(_ cause: @autoclosure () -> String) {
        guard causes.count < 5 else { return }
        let text = cause()
        if !causes.contains(text) { causes.append(text) }
    }

    mutating func merge(_ other: LoadTotals) {
        connect.merge(other.connect)
        processing.merge(other.processing)
        waiting.merge(other.waiting)
        total.merge(other.total)
        complete += other.complete
        failures.merge(other.failures, uniquingKeysWith: +)
        non2xx += other.non2xx
        transferred += other.transferred
        bodies += other.bodies
        shown += other.shown
        series.merge(other.series)
        server = server ?? other.server
        documentLength = documentLength ?? other.documentLength
        for cause in other.causes { note(cause) }
    }
}
