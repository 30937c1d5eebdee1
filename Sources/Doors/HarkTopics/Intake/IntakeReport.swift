import HarkCore
import HarkLake

/// What became of what was sent.
public struct IntakeReport: Sendable, Codable, Equatable {
    public struct LineProblem: Sendable, Codable, Equatable {
        public let line: Int
        /// What is wrong with it.
        public let detail: String
    }

    /// So many problems are told; the rest is only counted.
    static let mostProblems = 1_000

    public private(set) var received = 0, stored = 0, duplicate = 0, rejected = 0, late = 0
    /// Posts that were here and were taken back by lines among these.
    public private(set) var withdrawn = 0
    public private(set) var problems: [LineProblem] = []

    public init() {}

    mutating func add(_ receipt: BatchReceipt) {
        received += receipt.counts.received
        stored += receipt.counts.stored
        duplicate += receipt.counts.duplicate
        rejected += receipt.counts.rejected
        late += receipt.counts.late
        withdrawn += receipt.withdrawn
        for refused in receipt.refused.prefix(Self.mostProblems - problems.count) {
            problems.append(LineProblem(line: refused.line, detail: refused.detail))
        }
    }

    public static func += (sum: inout IntakeReport, other: IntakeReport) {
        sum.received += other.received
        sum.stored += other.stored
        sum.duplicate += other.duplicate
        sum.rejected += other.rejected
        sum.late += other.late
        sum.withdrawn += other.withdrawn
        sum.problems += other.problems.prefix(mostProblems - sum.problems.count)
    }

    /// As `POST /api/v1/posts` answers.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("received")
        json.integer(received)
        json.name("stored")
        json.integer(stored)
        json.name("duplicate")
        json.integer(duplicate)
        json.name("rejected")
        json.integer(rejected)
        json.name("late")
        json.integer(late)
        json.name("withdrawn")
        json.integer(withdrawn)
        json.name("errors")
        json.beginArray()
        for problem in problems {
            json.beginObject()
            json.name("line")
            json.integer(problem.line)
            json.name("detail")
            json.string(problem.detail)
            json.endObject()
        }
        json.endArray()
        json.name("errors_left_out")
        json.integer(rejected - problems.count)
        json.endObject()
    }
}
