/// What became of posts, counted as the ledger counts: received = stored + duplicate + rejected + late.
public struct BatchCounts: Sendable, Equatable {
    /// Posts that were refused for one reason.
    public struct Rejection: Sendable, Equatable {
        /// A short word for programs, such as `malformed` or `language`.
        public let code: String
        /// The sentence that the last of them was told.
        public var detail: String
        public var count: Int

        public init(code: String, detail: String, count: Int) {
            self.code = code
            self.detail = detail
            self.count = count
        }
    }

    public var stored = 0, duplicate = 0, late = 0
    /// One for each code, in the order of their first.
    public var rejections: [Rejection] = []

    public init() {}

    public var rejected: Int { rejections.reduce(0) { $0 + $1.count } }
    public var received: Int { stored + duplicate + rejected + late }

    public mutating func reject(_ code: String, _ detail: String, count: Int = 1) {
        if let index = rejections.firstIndex(where: { $0.code == code }) {
            rejections[index].count += count
            rejections[index].detail = detail
        } else {
            rejections.append(Rejection(code: code, detail: detail, count: count))
        }
    }

    public static func += (sum: inout BatchCounts, other: BatchCounts) {
        sum.stored += other.stored
        sum.duplicate += other.duplicate
        sum.late += other.late
        for rejection in other.rejections { sum.reject(rejection.code, rejection.detail, count: rejection.count) }
    }
}
