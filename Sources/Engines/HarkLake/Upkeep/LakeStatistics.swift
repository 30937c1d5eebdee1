import HarkCore
import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the lake holds, in numbers.
public struct LakeStatistics: Sendable, Codable, Equatable {
    /// Of one day of arrival, in UTC.
    public struct Day: Sendable, Codable, Equatable {
        /// Such as `2026-11-21`.
        public let day: String
        public let files: Int, rows: Int, bytes: Int, hours: Int

        public init(day: String, files: Int, rows: Int, bytes: Int, hours: Int) {
            self.day = day
            self.files = files
            self.rows = rows
            self.bytes = bytes
            self.hours = hours
        }
    }

    public let files: Int, rows: Int
    /// Of the Parquet files alone.
    public let bytes: Int
    public let indexBytes: Int
    /// Of the Parquet files; 0 where there are no posts.
    public let bytesPerPost: Double
    /// How many different hours of arrival there are.
    public let hours: Int
    /// Posts that are in no answer any more, and in a file still.
    public let withdrawn: Int
    public let days: [Day]
}

extension Lake {
    /// Costs a look at each index.
    public func statistics() async throws -> LakeStatistics {
        let snapshot = snapshot()
        let indexBytes = try await filesLane.run {
            try snapshot.files.reduce(0) { try $0 + (File($1.indexPath, O_RDONLY)?.byteCount ?? 0) }
        }
        let days = Dictionary(grouping: snapshot.files) { Timestamp(hour: $0.hour).day }.sorted { $0.key < $1.key }
        let rows = snapshot.files.reduce(0) { $0 + $1.rows }, bytes = snapshot.files.reduce(0) { $0 + $1.bytes }
        return LakeStatistics(
            files: snapshot.files.count, rows: rows, bytes: bytes, indexBytes: indexBytes, bytesPerPost: rows == 0 ? 0 : (Double(bytes) / Double(rows) * 100).rounded() / 100,
            hours: Set(snapshot.files.map(\.hour)).count, withdrawn: snapshot.withdrawn.count,
            days: days.map { day, files in
                LakeStatistics.Day(
                    day: String(Timestamp(day: day).description.prefix(10)), files: files.count, rows: files.reduce(0) { $0 + $1.rows },
                    bytes: files.reduce(0) { $0 + $1.bytes }, hours: Set(files.map(\.hour)).count)
            })
    }
}
