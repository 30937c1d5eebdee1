import HarkCore
public import Logging

extension DiskObjectStore {
    /// What the last full pass found, at an earlier start too; nil before the first one is through.
    public var lastScrub: ScrubReport? { scrubs.last }

    /// Reads every content from the disk against its hash, one after the other and no faster than told, and keeps the report.
    /// A cancelled pass leaves the last report as it was.
    @discardableResult
    public func scrub(bytesPerSecond: Int, logger: Logger) async throws -> ScrubReport {
        let report = try await ScrubPass(self, bytesPerSecond: bytesPerSecond, logger).run()
        try await SerialLane("objects.scrub").run { [scrubs] in try scrubs.keep(report) }
        return report
    }
}
