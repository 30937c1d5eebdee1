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
    /// Cost: some 5 µs a post, on two lanes, a file on each; DuckDB's share of memory grows with `settings.filePosts`, not with the posts.
    /// - Parameters:
    ///   - posts: in the order of their sequences.
    ///   - terms: what a live segment knows of them, so that their texts are not read again.
    ///   - work: is part of the transaction that names the files.
    /// - Throws: `HarkError` `.outOfSpace`, `.overloaded` where there is no DuckDB, `.internal`.
    @discardableResult
    package func deliver(
        _ posts: [KeptPost], _ terms: LiveTerms? = nil, and work: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws -> LakeDelivery {
        let start = clock.uptime
        do {
            let files = posts.isEmpty ? [] : try await filesMade(of: posts, terms)
            try await enter(files, through: posts.last?.sequence ?? 0, work)
            engine.note(nil)
            return LakeDelivery(
                files: files.count, rows: posts.count, bytes: files.reduce(0) { $0 + $1.bytes }, seconds: Double(clock.uptime - start) / 1_000_000)
        } catch {
            // Who cancels says nothing of the lake.
            if !(error is CancellationError) { engine.note("\(error)") }
            throw error
        }
    }

    /// All of them, or none.
    private func filesMade(of posts: [KeptPost], _ terms: LiveTerms?) async throws -> [LakeFile] {
        let parts = DeliveryPart.parts(of: posts, settings)
        // Both lanes share DuckDB's memory: only what would have room in one file is written to two at once.
        let areSmall = posts.reduce(0) { $0 + $1.post.text.utf8.count } <= settings.fileTextBytes
        try await filesLane.run { [sweeper] in try sweeper.sweep() }
        return try await withThrowingTaskGroup(of: (place: Int, file: Result<LakeFile, any Error>).self) { group in
            for (place, part) in parts.enumerated() { group.addTask { (place, await self.fileMade(of: part, terms, lane: areSmall ? place : 0)) } }
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

    private func fileMade(of part: DeliveryPart, _ terms: LiveTerms?, lane: Int) async -> Result<LakeFile, any Error> {
        do {
            return .success(
                try await engine.delivery(lane).run { [maker] session in try maker.file(of: part.posts, terms, hour: part.hour, over: session) })
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

/// Posts that come into one file.
struct DeliveryPart: Equatable {
    let hour: Int64
    let posts: ArraySlice<KeptPost>

    /// Posts by their hours of arrival, in pieces that are no larger than a file may be; within an hour the order stays.
    static func parts(of posts: [KeptPost], _ settings: LakeSettings) -> [DeliveryPart] {
        var hours: [(hour: Int64, posts: ArraySlice<KeptPost>)] = []
        // Posts of an hour mostly stand together: then nothing is copied.
        for run in posts.indices.chunked(by: { posts[$0].arrivedAt.hour == posts[$1].arrivedAt.hour }) {
            let hour = posts[run.lowerBound].arrivedAt.hour
            if let place = hours.firstIndex(where: { $0.hour == hour }) {
                hours[place].posts += posts[run]
            } else {
                hours.append((hour, posts[run]))
            }
        }
        return hours.flatMap { hour, posts in pieces(of: posts, settings).map { DeliveryPart(hour: hour, posts: posts[$0]) } }
    }

    /// As many posts in each as in the others, so that lanes side by side end together; fewer where texts are long.
    private static func pieces(of posts: ArraySlice<KeptPost>, _ settings: LakeSettings) -> [Range<Int>] {
        let count = (posts.count + settings.filePosts - 1) / settings.filePosts, most = (posts.count + count - 1) / count
        var pieces: [Range<Int>] = [], start = posts.startIndex, bytes = 0
        for place in posts.indices {
            let more = posts[place].post.text.utf8.count
            if place - start == most || (place > start && bytes + more > settings.fileTextBytes) {
                pieces.append(start..<place)
                (start, bytes) = (place, 0)
            }
            bytes += more
        }
        return pieces + [start..<posts.endIndex]
    }
}

extension Range<Int> {
    /// Runs of neighbours that belong together.
    fileprivate func chunked(by belong: (Int, Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = [], start = lowerBound
        for place in self where place > lowerBound && !belong(place - 1, place) {
            runs.append(start..<place)
            start = place
        }
        if start < upperBound { runs.append(start..<upperBound) }
        return runs
    }
}
