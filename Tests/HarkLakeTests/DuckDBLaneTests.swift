import HarkCore
import HarkLake
import Testing

/// A lane does one thing after the other, and lets go of what nobody waits for.
@Suite(.needsDuckDB) struct DuckDBLaneTests {
    private static let endless = "SELECT count(*) FROM range(1000000000000) WHERE hash(range) = 1"

    private func lane(_ name: String = "test") throws -> DuckDBLane {
        DuckDBLane(name, DuckDBDatabase(try #require(duckDB), memoryMegabytes: 64))
    }

    @Test func aCancelledCallerInterruptsItsStatementAndNoOther() async throws {
        let lane = try lane(), (begun, begin) = AsyncStream<Void>.makeStream()
        let cancelled = Task {
            try await lane.run { session in
                begin.finish()
                try session.execute(Self.endless)
            }
        }
        for await _ in begun {}
        async let next: Void = lane.run { try $0.execute("SELECT 1") }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        try await next
    }

    @Test func aCallerThatIsCancelledBeforeItsTurnRunsNothing() async throws {
        let lane = try lane()
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await lane.run { _ in _ = Issue.record("It ran") }
        }
        await #expect(throws: CancellationError.self) { try await late.value }
    }

    @Test func whatIsWrongIsToldInTheLogOnly() async throws {
        let lane = try lane()
        let error = await #expect(throws: HarkError.self) { try await lane.run { try $0.execute("SELECT * FROM read_parquet('/nowhere.parquet')") } }
        #expect(error?.code == .internal && error?.detail.contains("nowhere") == false && error?.logDetail.contains("nowhere") == true)
        let memory = await #expect(throws: HarkError.self) {
            try await lane.run { try $0.execute("CREATE TEMP TABLE t AS SELECT range, hash(range) FROM range(100000000)") }
        }
        #expect(memory?.logDetail.contains("Out of Memory") == true)
        try await lane.run { try $0.execute("SELECT 1") }
    }

    /// Nothing is fetched and no file is made beside those that are asked for.
    @Test func noExtensionIsFetched() async throws {
        await #expect(throws: HarkError.self) { try await lane().run { try $0.execute("SELECT * FROM st_read('x')") } }
    }
}
