/// What a run showed, with ApacheBench's arithmetic.
public struct LoadReport: Sendable, Equatable {
    public let server: String
    public let hostname: String
    public let port: Int
    public let path: String
    /// Bytes of the body of the first answer.
    public let documentLength: Int
    public let concurrency: Int
    public let seconds: Double
    public let complete: Int
    public let failures: Failures
    public let non2xx: Int
    /// Bytes of all answers, heads too.
    public let transferred: Int
    /// Bytes of the bodies.
    public let bodies: Int
    public let times: Times
    /// The percentiles of `total`, in the order of `percentPoints`, in milliseconds.
    public let percentiles: [Double]
    /// Answers that showed what they had to; nil where the workload demands nothing.
    public let shown: Int?
    /// Seconds in which the connections were opened before the clock started.
    public let openingSeconds: Double
    public let causes: [String]
    /// Of each second by itself; empty unless the plan asks for it.
    public var bySecond: [LoadSeries.Point] = []

    public static let percentPoints = [50, 66, 75, 80, 90, 95, 98, 99, 100]

    public struct Failures: Sendable, Equatable, Encodable {
        public let connect: Int, receive: Int, length: Int, exceptions: Int
        public var all: Int { connect + receive + length + exceptions }

        public init(connect: Int, receive: Int, length: Int, exceptions: Int) {
            self.connect = connect
            self.receive = receive
            self.length = length
            self.exceptions = exceptions
        }
    }

    /// One line of the table of times, in milliseconds.
    public struct Row: Sendable, Equatable, Encodable {
        public let min: Double, mean: Double, deviation: Double, median: Double, max: Double

        public init(min: Double, mean: Double, deviation: Double, median: Double, max: Double) {
            self.min = min
            self.mean = mean
            self.deviation = deviation
            self.median = median
            self.max = max
        }

        init(_ times: LatencyHistogram) {
            self.init(
                min: Double(times.least) / 1000, mean: times.mean / 1000, deviation: times.deviation / 1000,
                median: Double(times.median) / 1000, max: Double(times.greatest) / 1000)
        }
    }

    public struct Times: Sendable, Equatable, Encodable {
        public let connect: Row, processing: Row, waiting: Row, total: Row
    }

    public var requestsPerSecond: Double { seconds > 0 ? Double(complete) / seconds : 0 }

    /// Mean milliseconds that one of the concurrent askers waited: concurrency · seconds · 1000 / complete.
    public var timePerRequest: Double { complete > 0 ? Double(concurrency) * seconds * 1000 / Double(complete) : 0 }

    /// Milliseconds of the run per request: seconds · 1000 / complete.
    public var timePerRequestAcross: Double { complete > 0 ? seconds * 1000 / Double(complete) : 0 }

    /// Kilobytes (of 1024 bytes) received a second.
    public var transferRate: Double { seconds > 0 ? Double(transferred) / 1024 / seconds : 0 }

    /// Nothing failed, every answer was a 2xx, and there was one at least.
    public var isClean: Bool { complete > 0 && failures.all == 0 && non2xx == 0 }
}

extension LoadReport {
    init(target: LoadTarget, path: String, plan: LoadPlan, totals: LoadTotals, seconds: Double, openingSeconds: Double) {
        self.init(
            server: totals.server ?? "", hostname: target.host, port: target.port, path: path,
            documentLength: totals.documentLength ?? 0, concurrency: plan.connections, seconds: seconds, complete: totals.complete,
            failures: Failures(totals), non2xx: totals.non2xx, transferred: totals.transferred, bodies: totals.bodies,
            times: Times(
                connect: Row(totals.connect), processing: Row(totals.processing), waiting: Row(totals.waiting), total: Row(totals.total)),
            percentiles: Self.percentPoints.map { Double(totals.total.percentile(Double($0))) / 1000 },
            shown: totals.shown > 0 ? totals.shown : nil, openingSeconds: openingSeconds, causes: totals.causes)
        bySecond = totals.series.points
    }
}

extension LoadReport.Failures {
    init(_ totals: LoadTotals) {
        self.init(
            connect: totals.failures[.connect] ?? 0, receive: totals.failures[.receive] ?? 0,
            length: totals.failures[.length] ?? 0, exceptions: totals.failures[.exception] ?? 0)
    }
}
