import Foundation
public import HarkCore
import HarkCrypto
public import HarkModels

/// A challenger that was made and judged: its files are on disk, nothing answers by it yet.
public struct Challenge: Sendable {
    public enum Model: Sendable {
        case fast(FastTextModel)
        case accurate(AccurateHead)

        var name: String {
            switch self {
            case .fast(let model): model.model
            case .accurate(let head): head.model
            }
        }
    }

    public let model: Model
    public let record: GateRecord
    public let figures: ModelFigures
    public let words: [WordShift]
    public let fingerprint: String
    public let sha256: String
}

/// Makes challengers for both tiers of a task from one training set, and lets each meet its champion.
///
/// The heavy work is done on a lane of its own, one training after the other; features are asked for where texts are understood,
/// so that what people ask in the meantime has its turn.
public struct ChallengerMaker: Sendable {
    let task: TextTask
    let reviewed: TrainingSet
    let rehearsal: Rehearsal
    let shelf: ModelShelf
    let features: (any TextFeatureSource)?
    let files: ModelFiles
    let lane: SerialLane

    public init(
        _ reviewed: TrainingSet, rehearsal: Rehearsal, shelf: ModelShelf, features: (any TextFeatureSource)?, files: ModelFiles, lane: SerialLane
    ) {
        task = reviewed.task
        (self.reviewed, self.rehearsal, self.shelf, self.features, self.files, self.lane) = (reviewed, rehearsal, shelf, features, files, lane)
    }

    public var fingerprint: String { reviewed.fingerprint(rehearsal: rehearsal.sha256) }

    /// Challenges both tiers, the fast one first: the accurate one leans on it.
    /// - Parameter progress: told the share that is done, 0…1; what it throws ends the training.
    /// - Returns: one challenge for each tier that is there.
    public func challenges(progress: @escaping @Sendable (Double) throws -> Void) async throws -> [Challenge] {
        guard let champion = shelf.fast(task) else {
            throw HarkError(.overloaded, "No fast model is installed for this task, so there is nothing to go on from.").logged(task.rawValue)
        }
        let rows = TrainingRows(reviewed, rehearsal)
        let head = learningHead, share = head == nil ? 1 : 0.4
        let fast = try await lane.run { try challengeFast(champion, rows) { try progress($0 * share) } }
        guard let head, let features else { return [fast] }
        var answering = champion
        if fast.record.verdict == .promoted, case .fast(let model) = fast.model { answering = model }
        guard let read = try await frozen(rows.allTexts, by: features, progress: { try progress(share + 0.4 * $0) }) else { return [fast] }
        let accurate = try await lane.run { [answering] in
            try challengeHead(head, rows, read, beside: answering) { try progress(0.8 + 0.2 * $0) }
        }
        return [fast, accurate]
    }

    private static let textsAtOnce = 32

    /// The head that answers, where the encoder that it reads is at hand.
    private var learningHead: AccurateHead? {
        guard let head = shelf.head(task), let features else { return nil }
        return (features.encoderSHA256(for: task) ?? head.encoderSHA256) == head.encoderSHA256 ? head : nil
    }

    /// The encoder's features of all texts; nil where it is down or has too much to do: then its head learns another time.
    private func frozen(
        _ texts: [String], by source: any TextFeatureSource, progress: @Sendable (Double) throws -> Void
    ) async throws -> [[Float]]? {
        var read: [[Float]] = []
        do {
            for start in stride(from: 0, to: texts.count, by: Self.textsAtOnce) {
                read += try await source.features(of: Array(texts[start..<min(start + Self.textsAtOnce, texts.count)]), for: task)
                try progress(Double(read.count) / Double(texts.count))
            }
        } catch is EncoderDown { return nil } catch let error as HarkError where error.code == .overloaded { return nil }
        return read
    }

    private func challengeFast(_ champion: FastTextModel, _ rows: TrainingRows, _ progress: (Double) throws -> Void) throws -> Challenge {
        let folder = try files.emptyWorkshop(task, .fast), path = "\(folder)/\(ModelFiles.name(.fast))"
        let challenger = try ContinuedTraining(from: champion).train(
            on: rows.trained, weights: rows.weights, isNew: rows.isReview, writingTo: path, progress: progress)
        let before = rows.measured.map { answer(champion.predict($0.text)) }
        let after = timed { rows.measured.map { answer(challenger.predict($0.text)) } }
        let words = WordShift.between(champion, challenger, in: reviewed.items(on: .train).map(\.text))
        let challenge = try judged(.fast(challenger), champion.model, rows, before, after, words, sha256: ModelFiles.sha256(of: path))
        try finish(challenge, .fast, folder)
        return challenge
    }

    private func challengeHead(
        _ champion: AccurateHead, _ rows: TrainingRows, _ features: [[Float]], beside fast: FastTextModel, _ progress: (Double) throws -> Void
    ) throws -> Challenge {
        let folder = try files.emptyWorkshop(task, .accurate), path = "\(folder)/\(ModelFiles.name(.accurate))"
        let count = rows.trained.count
        let challenger = try HeadTraining(from: champion).train(
            features: Array(features[..<count]), labels: (0..<count).map { rows.trained.label(at: $0) }, weights: rows.weights, isNew: rows.isReview, progress: progress)
        try DurableFile.write(try challenger.encoded(), to: path)
        let measured = zip(rows.measured, features[count...])
        let before = measured.map { answer(champion.predict(features: $1, fast: fast.predict($0.text).scores)) }
        let after = timed { measured.map { answer(challenger.predict(features: $1, fast: fast.predict($0.text).scores)) } }
        let challenge = try judged(.accurate(challenger), champion.model, rows, before, after, [], sha256: ModelFiles.sha256(of: path))
        try finish(challenge, .accurate, folder)
        return challenge
    }

    private func answer(_ prediction: Prediction) -> GateAnswer {
        (task.labels.firstIndex(of: prediction.label) ?? 0, prediction.confidence)
    }

    private func timed(_ body: () -> [GateAnswer]) -> (answers: [GateAnswer], seconds: Double) {
        var answers: [GateAnswer] = []
        let elapsed = ContinuousClock().measure { answers = body() }
        return (answers, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    }

    private func judged(
        _ model: Challenge.Model, _ champion: String, _ rows: TrainingRows, _ before: [GateAnswer], _ after: (answers: [GateAnswer], seconds: Double),
        _ words: [WordShift], sha256: String
    ) throws -> Challenge {
        let truth = rows.measured.map(\.label)
        let tier: Tier = if case .fast = model { .fast } else { .accurate }
        let gate = Gate(
            task: task, tier: tier, champion: champion, challenger: model.name, reviews: rows.reviewCount, rehearsed: rows.trained.count - rows.reviewCount,
            gateRows: rows.gateCount, heldOutRows: rows.measured.count - rows.gateCount)
        let figures = ModelFigures(zip(truth, after.answers).map { ($0, $1.label, $1.confidence) }, labels: task.labels)
        return Challenge(
            model: model, record: gate.judge(truth: truth, before: before, after: after.answers, seconds: after.seconds), figures: figures, words: words, fingerprint: fingerprint,
            sha256: sha256)
    }

    /// Lays rows, record and figures beside the model and gives the folder its name.
    private func finish(_ challenge: Challenge, _ tier: Tier, _ folder: String) throws {
        try DurableFile.write(reviewed.rowsFile(rehearsal: rehearsal.sha256), to: "\(folder)/rows.tsv")
        try DurableFile.write(try HarkJSON.encode(challenge.record), to: "\(folder)/record.json")
        try DurableFile.write(try HarkJSON.encode(challenge.figures), to: "\(folder)/figures.json")
        try files.finish(task, tier, challenge.model.name)
    }
}
