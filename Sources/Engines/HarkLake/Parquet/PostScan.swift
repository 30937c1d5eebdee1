/// The posts of a file that a filter lets through, in the order of the file, some at a time: what is in memory does not grow with the file.
/// Each step is read on a lane when it is asked for; a cancelled task ends it.
public struct PostScan: AsyncSequence, Sendable {
    public typealias Element = [PlacedPost]
    let file: LakeFile
    let filter: PostFilter
    let lane: DuckDBLane

    /// Rows that are looked at in a step. A filter lets few through, so that more can be looked at.
    private var step: Int { filter == PostFilter() ? Self.wholeStep : 8 * Self.wholeStep }
    static let wholeStep = 16_384

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let scan: PostScan
        private var place = 0

        fileprivate init(scan: PostScan) { self.scan = scan }

        /// - Throws: `HarkError`; `CancellationError` when the task is cancelled.
        public mutating func next() async throws -> [PlacedPost]? {
            while place < scan.file.rows {
                let range = place..<Swift.min(place + scan.step, scan.file.rows)
                place = range.upperBound
                let posts = try await scan.lane.run { [scan] in
                    try PostFile(path: scan.file.path).posts(in: range, scan.filter, over: $0)
                }
                if !posts.isEmpty { return posts }
            }
            return nil
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(scan: self) }
}
