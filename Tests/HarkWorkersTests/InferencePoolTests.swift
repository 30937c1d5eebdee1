import Foundation
import HarkCore
import HarkCrypto
import HarkModels
import HarkScaling
import HarkWorkers
import Logging
import Testing

/// Inference processes as the house sees them: real processes in their jail, most of them with a pretended encoder.
@Suite struct InferencePoolTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let model = root.appending(path: "Tests/HarkModelsTests/Encoder/tiny-fp32.onnx")
    private static let hash = Data(SHA256.hash(Array((try? Data(contentsOf: model)) ?? Data()))).map { String(format: "%02x", $0) }.joined()

    private static func files(_ task: TextTask = .emotion, sha256: String = hash) -> EncoderFiles {
        EncoderFiles(
            task: task, path: model.path, sha256: sha256, maxTokens: 64, vocabulary: vocabulary,
            library: (try? OnnxLibrary.path()) ?? "")
    }

    /// An encoder with a quick step.
    private static func quickFiles() throws -> EncoderFiles {
        let path = root.appending(path: "Tests/HarkModelsTests/Encoder/tiny-quick.onnx")
        let hash = Data(SHA256.hash(Array(try Data(contentsOf: path)))).map { String(format: "%02x", $0) }.joined()
        return EncoderFiles(
            task: .emotion, path: path.path, sha256: hash, maxTokens: 64, vocabulary: vocabulary, library: try OnnxLibrary.path(),
            quick: QuickReading(dropped: [101, 102], maxTokens: 12))
    }

    /// The first 2,200 words of the vocabulary, which are all that the tests' encoder knows.
    private static let vocabulary: String = {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-words-\(UUID().uuidString).txt")
        do {
            let words = try String(contentsOf: root.appending(path: "Models/wordpiece/vocab.txt"), encoding: .utf8).split(separator: "\n").prefix(2200)
            try words.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
        } catch { Issue.record("no vocabulary: \(error)") }
        return path.path
    }()

    /// Runs `body` beside a pool of `kind` of Sources/App/HarkTestWorker.
    private func withPool(
        _ kind: String, _ models: [EncoderFiles] = [files()], missing: [TextTask: String] = [:],
        clock: any WallClock & Sendable = SystemClock(), _ adjust: (inout InferenceSettings) -> Void = { _ in }, _ body: @Sendable @escaping (InferencePool, InferenceState) async throws -> Void
    ) async throws {
        var settings = InferenceSettings()
        // No machine is so slow.
        (settings.memoryMegabytes, settings.startSeconds, settings.batchSeconds) = (256, 600, 600)
        adjust(&settings)
        let state = InferenceState(missing: missing)
        let pool = InferencePool(
            models: models, settings: settings, program: TestWorker.program(kind), state: state, clock: clock, logger: .silent)
        try await whileRunning(pool) {
            try await Self.until { await pool.isReadyForTexts }
            try await body(pool, state)
        }
        #expect(await pool.processNumbers.isEmpty)
    }

    /// Starts the pool's process and stops it, so that what is asked next lasts until it goes on.
    private static func stopped(_ pool: InferencePool) async throws -> Int32 {
        _ = try await pool.features(of: ["first"], for: .emotion)
        let process = try #require(await pool.processNumbers.first)
        kill(process, SIGSTOP)
        return process
    }

    /// Looks again and again, for five minutes at most.
    private static func until(_ isSo: () async -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(300)
        while await !isSo() {
            try #require(ContinuousClock.now < end, "waited in vain")
            try await Task.sleep(for: .milliseconds(1))
        }
    }

    private static func answer(_ text: String) -> [Float] { [Float(text.utf8.count), Float(text.utf8.first ?? 0)] }

    @Test("Every text gets its own row, in order, however many there are")
    func order() async throws {
        try await withPool("fake-encoder") { pool, _ in
            #expect(await pool.processNumbers.isEmpty, "none starts before the first text")
            let texts = (0..<1500).map { String(repeating: "abcdefg"[String.Index(utf16Offset: $0 % 7, in: "abcdefg")], count: 1 + ($0 * 31) % 90) }
            let rows = try await pool.features(of: texts, for: .emotion)
            #expect(rows == texts.map(Self.answer))
            let none = try await pool.features(of: [], for: .emotion), odd = try await pool.features(of: ["", "\u{0}"], for: .emotion)
            #expect(none.isEmpty && odd == [[0, 0], [1, 0]])
            #expect(await pool.processNumbers.count == 1)
        }
    }

    @Test("Requests at once all get their own answers")
    func manyAtOnce() async throws {
        try await withPool("fake-encoder") { pool, _ in
            try await withThrowingTaskGroup { group in
                for number in 0..<200 {
                    group.addTask {
                        let text = String(repeating: "x", count: number)
                        let rows = try await pool.features(of: [text], for: .emotion)
                        #expect(rows == [Self.answer(text)])
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("A process killed over a request is followed by another, and the request is tried once more")
    func killed() async throws {
        try await withPool("fake-encoder") { pool, state in
            let victim = try await Self.stopped(pool)
            async let answer = pool.features(of: ["one", "beside"], for: .emotion)
            try await Self.until { await pool.textsInHand == 2 }
            kill(victim, SIGKILL)
            #expect(try await answer == [Self.answer("one"), Self.answer("beside")])
            let next = try #require(await pool.processNumbers.first)
            #expect(next != victim)
            #expect(state.trouble(with: .emotion) == nil)
        }
    }

    @Test("A text that no process survives is given up after its second try; the texts beside it are answered")
    func poison() async throws {
        try await withPool("fake-encoder") { pool, state in
            let process = try await Self.stopped(pool)
            async let others: [[Float]] = pool.features(of: ["others"], for: .emotion)
            try await Self.until { await pool.textsInHand == 1 }
            // Both wait while the process is busy, and so go to it together.
            let crash = Task { try await pool.features(of: ["crash"], for: .emotion) }
            async let beside: [[Float]] = pool.features(of: ["beside"], for: .emotion)
            try await Self.until { await pool.textsWaiting == 2 }
            kill(process, SIGCONT)
            #expect(try await others == [Self.answer("others")])
            #expect(try await beside == [Self.answer("beside")])
            await #expect(throws: EncoderDown.self) { try await crash.value }
            #expect(try await pool.features(of: ["after"], for: .emotion) == [Self.answer("after")])
            #expect(state.trouble(with: .emotion) == nil)
        }
    }

    @Test("A process that does not answer in time is ended")
    func hangs() async throws {
        let clock = ManualClock()
        try await withPool("fake-encoder", clock: clock, { ($0.startSeconds, $0.batchSeconds) = (1e9, 10) }) { pool, _ in
            // Both processes that try it: whether their time is counted already cannot be seen, so that it passes again and again.
            let passing = Task {
                while !Task.isCancelled {
                    clock.advance(bySeconds: 10)
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            await #expect(throws: EncoderDown.self) { try await pool.features(of: ["hold"], for: .emotion) }
            passing.cancel()
            _ = await passing.result
            let after = try await pool.features(of: ["after"], for: .emotion)
            #expect(after == [Self.answer("after")])
        }
    }

    @Test("When too much waits, a person's text is refused with 503 and when to come again")
    func full() async throws {
        try await withPool("fake-encoder", [Self.files()], { $0.queueLimit = 3 }) { pool, _ in
            let process = try await Self.stopped(pool)
            async let first = pool.features(of: ["one"], for: .emotion)
            try await Self.until { await pool.textsInHand == 1 }
            async let waiting = pool.features(of: ["a", "b", "c"], for: .emotion)
            try await Self.until { await pool.textsWaiting == 3 }
            let error = await #expect(throws: HarkError.self) { try await pool.features(of: ["one more"], for: .emotion) }
            #expect(error?.code.status == 503 && error?.retryAfter == 1)
            kill(process, SIGCONT)
            #expect(try await first.count == 1)
            #expect(try await waiting.count == 3)
            #expect(try await pool.features(of: ["one more"], for: .emotion).count == 1)
        }
    }

    @Test("Processes that cannot start are told of, and nobody waits for them")
    func broken() async throws {
        try await withPool("broken") { pool, state in
            await #expect(throws: EncoderDown.self) { try await pool.features(of: ["a"], for: .emotion) }
            #expect(state.trouble(with: .emotion)?.contains("status 3") ?? false)
            await #expect(throws: EncoderDown.self) { try await pool.features(of: ["a"], for: .emotion) }
        }
    }

    @Test("A model that is not the one its head was made for is told of before anybody asks")
    func damaged() async throws {
        try await withPool("fake-encoder", [Self.files(sha256: "another")]) { _, state in
            try await Self.until { state.trouble(with: .emotion) != nil }
            #expect(state.trouble(with: .emotion)?.contains("damaged") ?? false)
        }
    }

    @Test("An encoder that is missing or refused is down; the other one answers")
    func oneDown() async throws {
        try await withPool("fake-encoder", missing: [.sentiment: "it is not installed"]) { pool, state in
            let error = await #expect(throws: EncoderDown.self) { try await pool.features(of: ["a"], for: .sentiment) }
            #expect(error?.reason == "it is not installed")
            await #expect(throws: EncoderDown.self) { try await pool.features(of: ["refuse"], for: .emotion) }
            #expect(state.trouble(with: .emotion)?.contains("broken") ?? false)
        }
    }

    @Test("A text that waits longer than ten seconds on average brings a second process")
    func scaling() async throws {
        var settings = InferenceSettings()
        #expect(settings.policy.min == 1 && settings.policy.start == 1 && settings.policy.max == 3)
        settings.memoryMegabytes = 256
        // Under this clock nobody could keep up with them.
        (settings.startSeconds, settings.batchSeconds, settings.drainSeconds) = (1e6, 1e6, 0)
        let clock = ManualClock()
        let pool = InferencePool(
            models: [Self.files()], settings: settings, program: TestWorker.program("fake-encoder"), state: InferenceState(),
            clock: clock, logger: .silent)
        let held = Task {
            try await Self.until { await pool.isReadyForTexts }
            return try await pool.features(of: ["hold"], for: .emotion)
        }
        try await whileRunning(pool) {
            try await Self.until { await pool.textsInHand == 1 }
            #expect(await pool.size == 1)
            let second = Task { try await pool.features(of: ["waits"], for: .emotion) }
            for _ in 0..<60 where await pool.size == 1 {
                clock.advance(bySeconds: 5)
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(await pool.size == 2)
            #expect(try await second.value == [Self.answer("waits")])
        }
        await #expect(throws: EncoderDown.self) { try await held.value }
    }

    @Test("A real encoder in its jail answers as it does outside")
    func realEncoder() async throws {
        guard let library = try? OnnxLibrary.path() else { return print("skipped: ONNX Runtime is not here; make deps") }
        let texts = ["I was so happy that day", "", "中文 and café", String(repeating: "a long text ", count: 500)]
        let files = Self.files()
        #expect(files.library == library)
        let broken = Self.files(.sentiment, sha256: "another")
        try await withPool("encoder", [files, broken]) { pool, state in
            let expected = try files.open().features(of: texts.map { Array($0.utf8) }, maxTokens: 64)
            #expect(try await pool.features(of: texts, for: .emotion).flatMap { $0 } == expected)
            await #expect(throws: EncoderDown.self) { try await pool.features(of: ["a"], for: .sentiment) }
            #expect(state.trouble(with: .sentiment)?.contains("damaged") ?? false)
            #expect(state.trouble(with: .emotion) == nil)
            // The fences of the jail hold the thread that lays them down: there must be no other.
            let process = try #require(await pool.processNumbers.first)
            let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            #expect(status.contains("Threads:\t1\n"))
        }
    }

    @Test("An encoder's quick step is asked in the jail too, and only where there is one")
    func quickStep() async throws {
        guard (try? OnnxLibrary.path()) != nil else { return print("skipped: ONNX Runtime is not here; make deps") }
        let texts = ["I was so happy that day", "", "the one and the other"], files = try Self.quickFiles()
        try await withPool("encoder", [files, Self.files(.sentiment)]) { pool, state in
            let encoder = try files.open(), bytes = texts.map { Array($0.utf8) }
            let quick = try encoder.quickFeatures(of: bytes, maxTokens: 64), whole = try encoder.features(of: bytes, maxTokens: 64)
            #expect(try await pool.quickFeatures(of: texts, for: .emotion).flatMap { $0 } == quick)
            #expect(try await pool.features(of: texts, for: .emotion).flatMap { $0 } == whole && quick != whole)
            await #expect(throws: EncoderDown.self) { try await pool.quickFeatures(of: texts, for: .sentiment) }
            #expect(state.trouble(with: .sentiment) == nil)
        }
    }
}
