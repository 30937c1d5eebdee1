import Foundation
import HarkCore
import HarkModels
import Logging
import NIOCore

/// Keeping processes, and giving them work.
extension InferencePool {
    /// Keeps one place filled until it is to be left: a process that ends is followed by another.
    func keepPlace(_ number: Int) async {
        var failures = 0
        while let place = places[number], !place.isLeaving, !isDraining {
            let end = await listen(at: number)
            let wasReady = places[number]?.isReady ?? false
            places[number]?.forgetProcess()
            instruments.runs(readyCount)
            guard !isDraining, !(places[number]?.isLeaving ?? true) else { break }
            instruments.restarted()
            failures = wasReady ? 0 : failures + 1
            logger.warning("an inference process has ended", metadata: ["process": "\(number)", "reason": "\(end.sentence)", "failures": "\(failures)"])
            if failures >= 2 { giveUpWaiting(because: end.sentence) }
            // One that cannot even start is not tried again and again without a pause.
            if failures > 0 { _ = await sleeps(min(60, pow(2, Double(failures)))) }
        }
        places[number] = nil
    }

    /// Hears a process to its end.
    private func listen(at number: Int) async -> WorkerEnd {
        let lane = WorkerLane(worker: number, launch), began = clock.uptime
        places[number]?.lane = lane
        let limit = Task { [clock, settings] in
            try await clock.sleep(for: settings.startSeconds)
            if lane.jail == nil { lane.process.kill() }
        }
        defer { limit.cancel() }
        // It may have been told to leave while it had none.
        if places[number]?.isLeaving ?? true { lane.process.close() }
        return await lane.listen {
            limit.cancel()
            await self.isReady(number, after: self.clock.uptime - began)
        }
    }

    private var launch: WorkerLaunch {
        var environment = program.environment
        let order = models.values.sorted { $0.task.rawValue < $1.task.rawValue }
        // Paths and numbers: what they are made of can always be written.
        environment[EncodeTexts.orderVariable] = (try? HarkJSON.string(order)) ?? "[]"
        return WorkerLaunch(
            executable: program.path, arguments: program.arguments, environment: environment,
            limits: WorkerLimits(memoryBytes: settings.memoryMegabytes << 20))
    }

    private func isReady(_ number: Int, after microseconds: Int64) {
        places[number]?.isReady = true
        instruments.started(microseconds)
        logger.info("inference process is ready", metadata: ["process": "\(number)", "milliseconds": "\(microseconds / 1000)"])
        state.processesWork()
        instruments.runs(readyCount)
        isFree(number)
    }

    private func isFree(_ number: Int) {
        guard let place = places[number], place.isReady else { return }
        if place.isLeaving { return place.lane?.process.close() ?? () }
        places[number]?.isIdle = true
        dispatch()
    }

    /// Nothing can be computed for now: who waits hears of it at once and not when some process starts after all.
    private func giveUpWaiting(because reason: String) {
        guard !places.values.contains(where: \.isReady) else { return }
        state.processesFail(reason)
        for piece in queue.empty() { settle(piece.request, .failure(EncoderDown(reason))) }
        instruments.waits(0)
    }

    // MARK: Work

    /// Gives what waits to the processes that are free.
    func dispatch() {
        for number in places.keys.sorted() where places[number]?.isIdle ?? false {
            guard !queue.isEmpty, let lane = places[number]?.lane else { break }
            let batch = queue.next()
            places[number]?.isIdle = false
            places[number]?.texts = batch.reduce(0) { $0 + $1.texts.count }
            instruments.waits(queue.textCount)
            instruments.sends(batch.reduce(0) { $0 + $1.texts.count })
            spawn { await self.perform(batch, on: lane, at: number) }
        }
    }

    private func perform(_ batch: [InferencePiece], on lane: WorkerLane, at number: Int) async {
        let limit = Task { [clock, settings] in
            try await clock.sleep(for: settings.batchSeconds)
            lane.process.kill()
        }
        let verdict = await ask(lane, for: batch)
        limit.cancel()
        take(verdict, of: batch)
        // Unless another process has this place by now.
        guard places[number]?.lane === lane, !lane.hasEnded else { return }
        places[number]?.texts = 0
        isFree(number)
    }

    private func ask(_ lane: WorkerLane, for batch: [InferencePiece]) async -> WorkerLane.Verdict {
        guard let first = batch.first, let files = models[first.task] else { return .failed("there is no such encoder") }
        let bytes = EncodeOrder.bytes(of: batch.flatMap(\.texts))
        let (stream, continuation) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
        continuation.yield(ByteBuffer(bytes: bytes))
        continuation.finish()
        do {
            let parameters = Array(try HarkJSON.encode(EncodeOrder(task: first.task, maxTokens: files.maxTokens, isQuick: first.isQuick)))
            return try await lane.perform(JobOrder(task: EncodeTexts.name, byteCount: bytes.count, parameters: parameters), stream)
        } catch {
            // It waits for the rest of its job: there is nothing more to be had from it.
            lane.process.kill()
            return .failed("\(error)")
        }
    }

    private func take(_ verdict: WorkerLane.Verdict, of batch: [InferencePiece]) {
        let count = batch.reduce(0) { $0 + $1.texts.count }
        switch verdict {
        case .result(let bytes):
            completions += count
            guard let rows = EncodeOrder.rows(in: bytes, count: count) else { return fail(batch, "its answer has the wrong size") }
            var next = 0
            for piece in batch {
                instruments.answered(clock.uptime - piece.since)
                fulfil(piece, rows[next..<next + piece.texts.count])
                next += piece.texts.count
            }
        case .refused(let reason):
            if let task = batch.first?.task { state.encoderFails(task, reason) }
            fail(batch, reason)
        case .failed(let reason): fail(batch, reason)
        case .ended(let end): retry(batch, end)
        }
    }

    /// What a process has ended over is tried once more, each piece alone, so that one text brings down no other.
    private func retry(_ batch: [InferencePiece], _ end: WorkerEnd) {
        for piece in batch {
            if piece.isSecondTry || isDraining { fail([piece], end.sentence) } else { queue.retry(piece) }
        }
        dispatch()
    }

    private func fail(_ batch: [InferencePiece], _ reason: String) {
        logger.warning("texts were not encoded", metadata: ["texts": "\(batch.reduce(0) { $0 + $1.texts.count })", "reason": "\(reason)"])
        for piece in batch { settle(piece.request, .failure(EncoderDown(reason))) }
    }

    // MARK: Answers

    private func fulfil(_ piece: InferencePiece, _ rows: ArraySlice<[Float]>) {
        guard var request = requests[piece.request] else { return }
        for (place, row) in zip(piece.places, rows) { request.rows[place] = row }
        request.missing -= piece.places.count
        requests[piece.request] = request
        if request.missing == 0 { settle(piece.request, .success(request.rows)) }
    }

    /// The first word on a request counts.
    func settle(_ number: Int, _ result: Result<[[Float]], any Error>) {
        requests.removeValue(forKey: number)?.continuation.resume(with: result)
    }

    // MARK: Files

    /// Whether the models are those that their heads were made for, so that `/readyz` tells before somebody asks.
    func checkFiles() async {
        let lane = SerialLane("inference.files")
        for files in models.values {
            do { try await lane.run { try files.check() } } catch {
                logger.error("an encoder cannot be used", metadata: ["task": "\(files.task.rawValue)", "error": "\(error)"])
                state.encoderFails(files.task, "\(error)")
            }
        }
    }
}
