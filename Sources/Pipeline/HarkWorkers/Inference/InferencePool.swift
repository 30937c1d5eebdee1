public import HarkCore
public import HarkModels
import HarkScaling
public import Logging
public import ServiceLifecycle

/// The processes that compute features of texts: one to three by how long texts wait, none before the first text comes. A process that
/// ends over a text is followed by another, and its texts are tried once more; what it holds is its models, the texts at hand and
/// nothing else. Everything it starts ends with `run`.
public actor InferencePool: Service, TextFeatureSource {
    let settings: InferenceSettings
    let program: WorkerExecutable
    let models: [TextTask: EncoderFiles]
    let clock: any WallClock
    let logger: Logger
    let instruments = InferenceInstruments()
    /// What `/readyz` asks.
    let state: InferenceState

    var queue = InferenceQueue()
    var requests: [Int: InferenceRequest] = [:]
    var controller: ScalingController
    /// Processes by the number of their place, those that start included.
    var places: [Int: InferencePlace] = [:]
    /// Texts that came and were answered since the last look.
    var arrivals = 0, completions = 0
    var isDraining = false
    private var nextRequest = 0, nextPlace = 1
    private var isRunning = false, isAwake = false

    /// What `run` is to take up as its own parts, and `run` itself while there is nothing.
    private var parts: [@Sendable () async -> Void] = []
    private var partsWaiter: CheckedContinuation<Void, Never>?
    private var hasDrained = false

    /// - Parameters:
    ///   - models: the encoders that there are; of those that are not there `state` says why.
    ///   - program: what is started as an inference process; it is told its models by `EncodeTexts.orderVariable`.
    public init(
        models: [EncoderFiles], settings: InferenceSettings, program: WorkerExecutable, state: InferenceState, clock: any WallClock, logger: Logger
    ) {
        self.models = Dictionary(models.map { ($0.task, $0) }) { first, _ in first }
        self.settings = settings
        self.program = program
        self.state = state
        self.clock = clock
        self.logger = logger
        controller = ScalingController(policy: settings.policy)
    }

    public func run() async throws {
        isRunning = true
        await withDiscardingTaskGroup { group in
            group.addTask { await self.checkFiles() }
            group.addTask { await self.evaluateRegularly() }
            group.addTask { await self.drainWhenTold() }
            while let part = await self.nextPart() { group.addTask(operation: part) }
            group.cancelAll()
        }
    }

    /// Runs `body` as a part of `run`.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        parts.append(body)
        partsWaiter?.resume()
        partsWaiter = nil
    }

    /// nil once the pool has drained and nothing is left to do.
    private func nextPart() async -> (@Sendable () async -> Void)? {
        while parts.isEmpty, !hasDrained { await withCheckedContinuation { partsWaiter = $0 } }
        return parts.isEmpty ? nil : parts.removeFirst()
    }

    // MARK: Requests

    public nonisolated func encoderSHA256(for task: TextTask) -> String? { models[task]?.sha256 }

    public func features(of texts: [String], for task: TextTask) async throws -> [[Float]] { try await read(texts, task, isQuick: false) }

    public func quickFeatures(of texts: [String], for task: TextTask) async throws -> [[Float]] {
        if let files = models[task], files.quick == nil { throw EncoderDown("it has no quick step") }
        return try await read(texts, task, isQuick: true)
    }

    private func read(_ texts: [String], _ task: TextTask, isQuick: Bool) async throws -> [[Float]] {
        let bytes = texts.map { Array($0.utf8.prefix(Self.longestText)) }, isSmall = texts.count <= InferenceQueue.smallTexts
        var features: [[Float]] = []
        features.reserveCapacity(texts.count)
        for start in stride(from: 0, to: bytes.count, by: Self.windowTexts) {
            let window = Array(bytes[start..<min(start + Self.windowTexts, bytes.count)])
            try await admit(window.count, for: task, canWait: !isSmall)
            features += try await answer(window, for: task, isQuick, isSmall: isSmall)
        }
        return features
    }

    /// An encoder reads some hundred tokens; what comes after this many bytes it would never see.
    private static let longestText = 1 << 16
    /// So many texts of one request wait at a time: a large request leaves room to others.
    private static let windowTexts = 256

    /// Returns where texts may be lined up. A batch waits for room, a person's text is refused where there is none.
    private func admit(_ count: Int, for task: TextTask, canWait: Bool) async throws {
        let patience = clock.now.advanced(bySeconds: 60)
        while true {
            guard models[task] != nil else { throw EncoderDown(state.trouble(with: task) ?? "there is no encoder for \(task.rawValue)") }
            guard isRunning, !isDraining else { throw EncoderDown("its processes are not running") }
            if let trouble = state.trouble(with: task) { throw EncoderDown(trouble) }
            if queue.isEmpty || queue.textCount + count <= settings.queueLimit { return }
            if canWait, clock.now < patience, await sleeps(0.02) { continue }
            instruments.refused()
            throw HarkError(.overloaded, "The accurate model has too much waiting. Try again in a moment, or ask for the tier fast.").retry(after: 1)
        }
    }

    private func answer(_ texts: [[UInt8]], for task: TextTask, _ isQuick: Bool, isSmall: Bool) async throws -> [[Float]] {
        wake()
        let number = nextRequest
        nextRequest += 1
        return try await withCheckedThrowingContinuation { continuation in
            requests[number] = InferenceRequest(count: texts.count, continuation: continuation)
            line(up: texts, request: number, task, isQuick, isSmall: isSmall)
            dispatch()
        }
    }

    /// In pieces of nearly equally long texts.
    private func line(up texts: [[UInt8]], request: Int, _ task: TextTask, _ isQuick: Bool, isSmall: Bool) {
        let order = texts.indices.sorted { (texts[$0].count, $0) < (texts[$1].count, $1) }
        for start in stride(from: 0, to: order.count, by: InferenceQueue.batchTexts) {
            let places = Array(order[start..<min(start + InferenceQueue.batchTexts, order.count)])
            queue.add(
                InferencePiece(request: request, task: task, isQuick: isQuick, texts: places.map { texts[$0] }, places: places, since: clock.uptime),
                isSmall: isSmall)
        }
        arrivals += texts.count
        instruments.waits(queue.textCount)
    }

    /// The first text starts the first process.
    private func wake() {
        guard !isAwake else { return }
        isAwake = true
        reachSize("the first text has come")
    }

    // MARK: Size

    private func evaluateRegularly() async {
        while await sleeps(settings.evaluateSeconds) {
            guard isAwake, !isDraining else { continue }
            evaluate()
        }
    }

    package func evaluate() {
        let running = readyCount
        let oldest = queue.oldest.map { Double(clock.uptime - $0) / 1_000_000 }
        let decision = controller.decide(
            ScalingMeasurement(
                at: clock.now, visible: queue.textCount, inFlight: textsInHand, oldestSeconds: oldest, arrivals: arrivals,
                completions: completions, running: running, starting: places.count - running))
        (arrivals, completions) = (0, 0)
        reachSize(decision.reason)
    }

    /// Starts processes until there are as many as there should be; one too many leaves when it is idle.
    private func reachSize(_ reason: String) {
        let staying = places.values.filter { !$0.isLeaving }
        for _ in 0..<max(0, controller.state.desired - staying.count) {
            let number = nextPlace
            nextPlace += 1
            places[number] = InferencePlace()
            logger.info("inference process starts", metadata: ["process": "\(number)", "reason": "\(reason)"])
            spawn { await self.keepPlace(number) }
        }
        for number in places.filter({ !$0.value.isLeaving }).keys.sorted().prefix(max(0, staying.count - controller.state.desired)) {
            logger.info("inference process stops", metadata: ["process": "\(number)", "reason": "\(reason)"])
            leave(number)
        }
    }

    package var isReadyForTexts: Bool { isRunning && !isDraining }
    var readyCount: Int { places.values.count { $0.isReady } }
    package var textsWaiting: Int { queue.textCount }
    package var textsInHand: Int { places.values.reduce(0) { $0 + $1.texts } }
    /// How many processes there should be.
    package var size: Int { controller.state.desired }
    /// Of those that work or start.
    package var processNumbers: [Int32] { places.values.compactMap { $0.lane?.process.processNumber } }

    private func leave(_ number: Int) {
        places[number]?.isLeaving = true
        if places[number]?.isIdle ?? false { places[number]?.lane?.process.close() }
    }

    // MARK: The end

    private func drainWhenTold() async {
        // Also when the task is cancelled: then nobody waits for the processes.
        var seconds = settings.drainSeconds
        do { try await gracefulShutdown() } catch { seconds = 0 }
        isDraining = true
        let deadline = clock.now.advanced(bySeconds: seconds)
        while !requests.isEmpty, clock.now < deadline, await sleeps(0.02) {}
        for piece in queue.empty() { settle(piece.request, .failure(EncoderDown("the house is stopping"))) }
        for number in places.keys {
            leave(number)
            if !(places[number]?.isIdle ?? true) { places[number]?.lane?.process.kill() }
        }
        hasDrained = true
        partsWaiter?.resume()
        partsWaiter = nil
    }

    /// False where the task was cancelled.
    func sleeps(_ seconds: Double) async -> Bool {
        do {
            try await clock.sleep(for: seconds)
            return true
        } catch {
            return false
        }
    }
}
