import HarkCore
package import HarkDatabase
package import HarkPosts
import Synchronization

/// What a delivery wrote.
public struct LakeDelivery: Sendable, Equatable {
    public let files: Int, rows: Int
    /// Of the Parquet files.
    public let bytes: Int
    public let seconds: Double
}

extension Lake {
    /// Puts posts into files of their hours of arrival, and the files into the catalogue: when this returns, all of it is on disk; when it throws,
    /// nothing of it is part of the lake. One delivery at a time.
    ///
    /// Cost: some 5 µs a post, on two lanes, a file on each, and the index of each beside it.
    /// - Parameters:
    ///   - posts: a live segment's.
    ///   - work: is part of the transaction that names the files.
    /// - Throws: `HarkError` `.outOfSpace`, `.overloaded` where there is no DuckDB, `.internal`.
    @discardableResult
    package func deliver(_ posts: LiveTerms, and work: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }) async throws -> LakeDelivery {
        let start = clock.uptime
        do {
            let files = posts.count == 0 ? [] : try await filesMade(of: posts)
            try await enter(files, through: posts.count == 0 ? 0 : posts.sequence(of: posts.count - 1), work)
            engine.note(nil)
            return LakeDelivery(
                files: files.count, rows: posts.count, bytes: files.reduce(0) { $0 + $1.bytes }, seconds: Double(clock.uptime - start) / 1_000_000)
        } catch {
            // Who cancels says nothing of the lake.
            if !(error is CancellationError) { engine.note("\(error)") }
            throw error
        }
    }

    /// The same of posts that are in no segment.
    /// - Parameter posts: in the order of their sequences.
    @discardableResult
    package func deliver(_ posts: [KeptPost], and work: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }) async throws -> LakeDelivery {
        try await deliver(try await filesLane.run { LivePosts.terms(of: posts) }, and: work)
    }

    /// All of them, or none.
    private func filesMade(of posts: LiveTerms) async throws -> [LakeFile] {
        let (parts, byteCount) = try await filesLane.run { [sweeper, settings] in
            try sweeper.sweep()
            return DeliveryPart.parts(of: posts, settings)
        }
        // Both lanes share DuckDB's memory: only what would have room in one file is written to two at once.
        let areSmall = byteCount <= settings.fileBytes
        return try await withThrowingTaskGroup(of: (place: Int, file: Result<LakeFile, any Error>).self) { group in
            for (place, part) in parts.enumerated() { group.addTask { (place, await self.fileMade(of: part, posts, lane: areSmall ? place : 0)) } }
            var made: [(place: Int, file: LakeFile)] = [], failure: (any Error)?
            for try await (place, result) in group {
                switch result {
                case .success(let file): made.append((place, file))
                case .failure(let error): failure = failure ?? error
                }
            }
            if let failure {
                for (_, file) in made { file.hold.condemn() }
                throw failure
            }
            return made.sorted { $0.place < $1.place }.map(\.file)
        }
    }

    private func fileMade(of part: DeliveryPart, _ posts: LiveTerms, lane: Int) async -> Result<LakeFile, any Error> {
        do {
            return .success(
                try await engine.delivery(lane).run { [maker] session in try maker.file(of: part.rows, posts, hour: part.hour, over: session) })
        } catch {
            return .failure(error)
        }
    }

    private func enter(
        _ files: [LakeFile], through sequence: UInt64, _ work: @escaping @Sendable (any SQLWriter) throws -> Void
    ) async throws {
        do {
            try await database.write { writer in
                for file in files { try LakeCatalogue.add(file, in: writer) }
                try LakeCatalogue.raise(.deliveredThrough, to: sequence, in: writer)
                try work(writer)
            }
        } catch {
            for file in files { file.hold.condemn() }
            throw error
        }
        state.withLock {
            $0.add(files)
            $0.deliveredThrough = max($0.deliveredThrough, sequence)
        }
    }
}

/// Rows of a live segment that come into one file, in their order.
struct DeliveryPart: Equatable, Sendable {
    let hour: Int64
    let rows: [Range<Int>]

    /// Rows by their hours of arrival, in pieces that are no larger than a file may be; within an hour the order stays. And how many bytes all are.
    static func parts(of posts: LiveTerms, _ settings: LakeSettings) -> (parts: [DeliveryPart], byteCount: Int) {
        var hours: [(hour: Int64, runs: [Range<Int>])] = [], rows = PackedRows(posts), total = 0
        for (hour, run) in posts.hours {
            if let place = hours.firstIndex(where: { $0.hour == hour }) { hours[place].runs.append(run) } else { hours.append((hour, [run])) }
        }
        let parts = hours.flatMap { hour, runs in
            pieces(of: runs, settings) { row in
                let count = rows.byteCount(of: row)
                total += count
                return count
            }.map { DeliveryPart(hour: hour, rows: $0) }
        }
        return (parts, total)
    }

    /// As many posts in each as in the others, so that lanes side by side end together; fewer where they are long.
    private static func pieces(of runs: [Range<Int>], _ settings: LakeSettings, _ byteCount: (Int) -> Int) -> [[Range<Int>]] {
        let all = runs.reduce(0) { $0 + $1.count }, count = (all + settings.filePosts - 1) / settings.filePosts, most = (all + count - 1) / count
        var pieces: [[Range<Int>]] = [], piece: [Range<Int>] = [], rows = 0, bytes = 0
        for run in runs {
            var start = run.lowerBound
            for row in run {
                let more = byteCount(row)
                if rows == most || (rows > 0 && bytes + more > settings.fileBytes) {
                    pieces.append(start < row ? piece + [start..<row] : piece)
                    (piece, start, rows, bytes) = ([], row, 0, 0)
                }
                (rows, bytes) = (rows + 1, bytes + more)
            }
            piece.append(start..<run.upperBound)
        }
        return pieces + [piece]
    }
}
