import Foundation
import HarkWorkers
import Testing

@Suite struct WorkerProcessTests {
    @Test func aWorkerDoesOneJobAfterTheOther() async throws {
        let worker = await TestedWorker()
        let piece = [UInt8](repeating: 1, count: 100_000)
        #expect(try await worker.does("echo", "first", [piece, piece, piece]) == .result(Array("first 300000 of 300000, sum 300000".utf8)))
        #expect(try await worker.does("echo", "second") == .result(Array("second 0 of 0, sum 0".utf8)))
    }

    @Test func whatATaskSaysOfItsJobIsHandedOn() async throws {
        let worker = await TestedWorker()
        #expect(try await worker.does("refuse", "", [[1, 2, 3]]) == .refused("This is no text."))
        #expect(try await worker.does("fail") == .failed("It did not work out."))
        #expect(try await worker.does("silent") == .failed("The task ended without a result."))
        #expect(try await worker.does("unheard-of") == .failed("This worker knows no task unheard-of."))
        #expect(try await worker.does("echo", "still there") == .result(Array("still there 0 of 0, sum 0".utf8)))
    }

    @Test func manyBytesWaitForAWorkerThatReadsThem() async throws {
        let worker = await TestedWorker()
        let piece = [UInt8](repeating: 2, count: 256 << 10)
        let answer = try await worker.does("echo", "many", Array(repeating: piece, count: 128))
        #expect(answer == .result(Array("many 33554432 of 33554432, sum 67108864".utf8)))
    }

    @Test func anIdleWorkerAnswersAPing() async {
        let worker = await TestedWorker()
        await worker.process.send(Frame(.ping))
        #expect(await worker.next() == .pong)
    }

    @Test func aWorkerWhoseInputIsClosedLeaves() async {
        let worker = await TestedWorker()
        worker.process.close()
        guard case .ended(let end)? = await worker.next() else { Issue.record("no end"); return }
        #expect(end.cause == .exited(0))
        #expect(worker.process.processNumber == nil)
    }

    @Test func aWorkerEndsWithItsKeeperHoweverThatEnds() async throws {
        let keeper = Process(), words = Pipe()
        keeper.executableURL = URL(filePath: TestWorker.path)
        keeper.arguments = ["keep", TestWorker.path]
        keeper.standardOutput = words
        try keeper.run()
        let line = words.fileHandleForReading.availableData
        let number = try #require(Int32(String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)))
        #expect(isAlive(number))
        kill(keeper.processIdentifier, SIGKILL)
        keeper.waitUntilExit()
        while isAlive(number) { await Task.yield() }
    }

    /// False also for one that is dead and that nobody has waited for.
    private func isAlive(_ process: Int32) -> Bool {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ") Z"
        return !text.split(separator: ")").last!.hasPrefix(" Z")
    }

    @Test func aProgramThatIsNotThereIsAnEndToo() async {
        let process = WorkerProcess(TestWorker.launch(executable: "/nowhere/hark"))
        var events = process.events.makeAsyncIterator()
        guard case .ended(let end)? = await events.next(), case .notStarted(let reason) = end.cause else { Issue.record("no end"); return }
        #expect(reason == "/nowhere/hark: No such file or directory")
    }

    @Test func anotherProgramIsEndedAtItsFirstWord() async {
        let process = WorkerProcess(TestWorker.launch(executable: "/bin/cat"))
        var events = process.events.makeAsyncIterator()
        guard case .ended(let end)? = await events.next() else { Issue.record("no end"); return }
        #expect(end.cause == .brokeOff("a frame of the unknown kind 1"))
    }
}
