package import HarkCore
package import HarkLake
package import HarkPosts
package import NIOCore

/// The way of many posts into the buffer: bytes are cut into lines, lines are read on several lanes at once, and kept in the order in which they
/// came.
package struct PostIntake: Sendable {
    /// Chunks of one request that are in memory: read, flushed or indexed at the same time.
    private static let depth = 8
    /// How long somebody in the midst of sending waits for room, before what is left is refused.
    private static let patience = 30.0

    package let buffer: PostBuffer
    private let reader: PostReader
    private let clock: any WallClock

    /// Where lines are kept that are no posts, and which source these had.
    private let letters: DeadLetters?, source: String

    package init(buffer: PostBuffer, settings: PostReaderSettings, letters: DeadLetters? = nil, clock: any WallClock) {
        self.buffer = buffer
        (self.letters, source) = (letters, settings.defaultSource)
        self.clock = clock
        reader = PostReader(settings)
    }

    /// Keeps the posts in `bytes`, a line each. When this returns, all that it counts is on disk and found.
    /// - Parameters:
    ///   - isPatient: waits for room as long as it takes, instead of refusing.
    ///   - progress: called with what became of the lines so far.
    /// - Throws: `.overloaded` or `.outOfSpace`; what was kept before stays, and is a duplicate when it is sent again.
    package func take<Bytes: AsyncSequence & Sendable>(
        lines bytes: Bytes, isPatient: Bool = false, progress: (@Sendable (IntakeReport) -> Void)? = nil
    ) async throws -> IntakeReport where Bytes.Element == ByteBuffer {
        try await withThrowingTaskGroup { group in
            var work = Work(intake: self, isPatient: isPatient, progress: progress), cutter = LineCutter(lineBytes: reader.lineBytes), byteCount = 0
            for try await piece in bytes {
                byteCount += piece.readableBytes
                var full: [LineChunk] = []
                piece.withUnsafeReadableBytes { cutter.add($0) { full.append($0) } }
                for chunk in full { try await work.add(chunk, &group) }
            }
            if let chunk = cutter.finish() { try await work.add(chunk, &group) }
            return try await work.finish(&group, byteCount: byteCount)
        }
    }

    /// Keeps the posts of a JSON document: an object, or a list of them.
    package func take(document: [UInt8]) async throws -> IntakeReport {
        try await withThrowingTaskGroup { group in
            var work = Work(intake: self, isPatient: false, progress: nil)
            for chunk in JSONDocuments.chunks(of: document) { try await work.add(chunk, &group) }
            return try await work.finish(&group, byteCount: document.count)
        }
    }

    /// What a chunk has come to.
    private enum Step: Sendable {
        case prepared(SiftedPosts)
        case kept(BatchReceipt)
    }

    private struct Progress: Sendable {
        let number: Int, step: Step
    }

    /// The chunks of one request on their way: read side by side, entered in their order, and told of in their order. While one is flushed, the
    /// next ones are read, and wait for the same flush.
    private struct Work {
        let intake: PostIntake
        let isPatient: Bool
        let progress: (@Sendable (IntakeReport) -> Void)?
        private var report = IntakeReport()
        /// How many chunks there are, how many of them wait for the disk, and how many are told of.
        private var added = 0, entered = 0, told = 0
        private var ready: [Int: SiftedPosts] = [:], receipts: [Int: BatchReceipt] = [:]

        init(intake: PostIntake, isPatient: Bool, progress: (@Sendable (IntakeReport) -> Void)?) {
            self.intake = intake
            self.isPatient = isPatient
            self.progress = progress
        }

        mutating func add(_ chunk: LineChunk, _ group: inout ThrowingTaskGroup<Progress, any Error>) async throws {
            let number = added, intake = self.intake
            added += 1
            group.addTask { Progress(number: number, step: .prepared(try await intake.buffer.prepare(chunk, by: intake.reader))) }
            try await goOn(&group, untilLeft: PostIntake.depth)
        }

        mutating func finish(_ group: inout ThrowingTaskGroup<Progress, any Error>, byteCount: Int) async throws -> IntakeReport {
            try await goOn(&group, untilLeft: 0)
            intake.buffer.noteArrival(bytes: byteCount)
            return report
        }

        /// Goes on until at most `rest` chunks are not told of.
        private mutating func goOn(_ group: inout ThrowingTaskGroup<Progress, any Error>, untilLeft rest: Int) async throws {
            while added - told > rest, let next = try await group.next() {
                switch next.step {
                case .prepared(let sifted): ready[next.number] = sifted
                case .kept(let receipt): receipts[next.number] = receipt
                }
                while let sifted = ready.removeValue(forKey: entered) {
                    let number = entered, buffer = intake.buffer, posts = try await enter(sifted)
                    group.addTask { Progress(number: number, step: .kept(try await buffer.finish(posts))) }
                    entered += 1
                }
                await tell()
            }
        }

        private mutating func tell() async {
            while let receipt = receipts.removeValue(forKey: told) {
                report.add(receipt)
                if !receipt.refused.isEmpty { await intake.letters?.keep(receipt.refused, source: intake.source) }
                told += 1
                progress?(report)
            }
        }

        /// Whoever has not been kept at all yet is told at once that there is no room; whoever is in the midst waits a while.
        private func enter(_ sifted: SiftedPosts) async throws -> EnteredPosts {
            let deadline = intake.clock.now.advanced(bySeconds: entered > 0 ? PostIntake.patience : 0)
            while true {
                let rings = intake.buffer.roomRings
                do { return try intake.buffer.enter(sifted) } catch let error as HarkError where error.code == .overloaded {
                    guard isPatient || intake.clock.now < deadline else { throw error }
                    await intake.buffer.waitForRoom(after: rings, seconds: 1)
                    try Task.checkCancellation()
                }
            }
        }
    }
}
