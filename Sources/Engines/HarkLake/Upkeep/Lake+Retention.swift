import HarkCore
public import HarkDatabase
import Synchronization

/// What has expired.
public struct LakeExpiry: Sendable, Equatable {
    /// Hours of arrival of which nothing is left, in hours since 1970.
    public let hours: [Int64]
    public let files: Int, rows: Int

    public init(hours: [Int64], files: Int, rows: Int) {
        self.hours = hours
        self.files = files
        self.rows = rows
    }
}

extension Lake {
    /// Lets go of all hours of arrival that ended `settings.retentionDays` ago, whole as they are. Their posts are in no answer from then on;
    /// the files are removed after the last reader.
    /// - Parameter work: is part of the transaction that takes the files out of the lake; gets the hours.
    @discardableResult
    public func expire(
        and work: @escaping @Sendable (any SQLWriter, [Int64]) throws -> Void = { _, _ in }
    ) async throws -> LakeExpiry {
        let snapshot = snapshot()
        guard let days = settings.retentionDays else { return LakeExpiry(hours: [], files: 0, rows: 0) }
        let oldest = clock.now.hour - Int64(days) * 24
        let gone = (snapshot.files + snapshot.missing).filter { $0.hour < oldest }, hours = Set(gone.map(\.hour)).sorted()
        guard !gone.isEmpty else { return LakeExpiry(hours: [], files: 0, rows: 0) }
        let forgotten = Self.withdrawn(onlyIn: gone, of: snapshot)
        try await database.write { writer in
            for file in gone where !(try LakeCatalogue.remove(file, in: writer)) {
                throw HarkError(.conflict, "The lake of posts changed meanwhile. Please try again.").logged(file.path)
            }
            try LakeCatalogue.add(gone.reduce(0) { $0 + $1.rows }, to: .expired, in: writer)
            try LakeCatalogue.forget(forgotten, in: writer)
            try work(writer, hours)
        }
        state.withLock { state in
            state.add([], removing: gone)
            state.forget(forgotten)
        }
        for file in gone { file.hold.condemn() }
        return LakeExpiry(hours: hours, files: gone.count, rows: gone.reduce(0) { $0 + $1.rows })
    }

    /// Withdrawn posts that can be nowhere but in these files. One that may lie in another file too stays noted, which harms nobody.
    private static func withdrawn(onlyIn gone: [LakeFile], of snapshot: LakeSnapshot) -> [UInt64] {
        let goneIDs = Set(gone), kept = snapshot.files.filter { !goneIDs.contains($0) }
        return gone.flatMap { snapshot.withdrawn(in: $0.sequences) }.filter { sequence in !kept.contains { $0.sequences.contains(sequence) } }
    }
}
