import HarkWorkers
import Testing

/// What a worker cannot do, and that one that goes wrong takes nobody along.
@Suite struct JailTests {
    @Test(.enabled(if: JailReport.ofThisMachine().hasSeccomp))
    func nothingOutsideCanBeReached() async throws {
        let worker = await TestedWorker()
        #expect(worker.jail == JailReport.ofThisMachine())
        #expect(try await worker.does("escape") == .result([]))
    }

    @Test(.enabled(if: JailReport.ofThisMachine().hasSeccomp))
    func filesWithoutANameOpenNoWayOut() async throws {
        let worker = await TestedWorker(TestWorker.launch(scratchMegabytes: 1))
        #expect(try await worker.does("escape") == .result([]))
    }

    @Test func filesWithoutANameAreLimitedAndEmptiedBetweenJobs() async throws {
        let worker = await TestedWorker(TestWorker.launch(scratchMegabytes: 1)), answer = Array("3 files, 0 with something, 3145728 bytes".utf8)
        #expect(try await worker.does("scribble") == .result(answer))
        #expect(try await worker.does("scribble") == .result(answer))
        #expect(try await TestedWorker().does("scribble") == .result(Array("0 files, 0 with something, 0 bytes".utf8)))
    }

    @Test func aWorkerWhoseFilesCannotBeMadeIsNotStarted() async {
        var launch = TestWorker.launch(scratchMegabytes: 1)
        launch.scratchFolder = "/nowhere/at/all"
        var events = WorkerProcess(launch).events.makeAsyncIterator()
        guard case .ended(let end)? = await events.next() else { Issue.record("no end"); return }
        #expect(end.cause == .notStarted("/nowhere/at/all: No such file or directory"))
    }

    @Test func takingMemoryWithoutEndEndsTheWorkerAlone() async throws {
        let worker = await TestedWorker(TestWorker.launch(megabytes: 64)), neighbour = await TestedWorker()
        guard case .ended(let end)? = try await worker.does("allocate") else { Issue.record("no end"); return }
        guard case .signalled = end.cause else { Issue.record("\(end)"); return }
        #expect(end.peakBytes < 160 << 20, "\(end)")
        #expect(try await neighbour.does("echo", "alive") == .result(Array("alive 0 of 0, sum 0".utf8)))
    }

    @Test func computingWithoutEndEndsTheWorker() async throws {
        let worker = await TestedWorker()
        worker.process.grantProcessorTime(seconds: 1)
        guard case .ended(let end)? = try await worker.does("loop") else { Issue.record("no end"); return }
        #expect(end.cause == .signalled(24))
        #expect(end.sentence.hasPrefix("The worker used more processor time than a job may"))
    }

    @Test func aCrashIsToldWithItsLastWords() async throws {
        let worker = await TestedWorker()
        guard case .ended(let end)? = try await worker.does("crash") else { Issue.record("no end"); return }
        #expect(end.sentence.contains("a mistake of the program"))
        let other = await TestedWorker()
        guard case .ended(let exit)? = try await other.does("leave") else { Issue.record("no end"); return }
        #expect(exit.cause == .exited(7))
        #expect(exit.lastWords == "I have had enough")
    }

    @Test func noiseIsNoAnswer() async throws {
        let worker = await TestedWorker()
        guard case .ended(let end)? = try await worker.does("garbage") else { Issue.record("no end"); return }
        guard case .brokeOff = end.cause else { Issue.record("\(end)"); return }
    }

    @Test func aKilledWorkerIsSeenToEnd() async throws {
        let worker = await TestedWorker()
        try await worker.gives("hold")
        #expect(await worker.next() == .progress(0.5))
        worker.process.kill()
        guard case .ended(let end)? = await worker.next() else { Issue.record("no end"); return }
        #expect(end.cause == .signalled(9))
    }
}
