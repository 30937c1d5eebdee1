import HarkCore
import HarkModels
import Synchronization
import Testing

/// Which tier answers which text, and what happens when the accurate one does not.
@Suite struct TieredUnderstandingTests {
    /// Features of the width that AccurateHeadTests' head reads; notes what it was asked.
    private final class Source: TextFeatureSource {
        let asked = Mutex<[[String]]>([])
        let trouble: (any Error)?
        let width: Int
        let sha256: String?

        init(trouble: (any Error)? = nil, width: Int = 3, sha256: String? = nil) {
            self.trouble = trouble
            self.width = width
            self.sha256 = sha256
        }

        func encoderSHA256(for task: TextTask) -> String? { sha256 }

        func features(of texts: [String], for task: TextTask) async throws -> [[Float]] {
            asked.withLock { $0.append(texts) }
            if let trouble { throw trouble }
            return texts.map { text in [Float](repeating: Float(text.utf8.count), count: width) }
        }
    }

    /// The same with a quick step, whose features are half of those.
    private final class QuickSource: TextFeatureSource {
        let whole = Source(), askedQuickly = Mutex<[[String]]>([])
        let trouble: (any Error)?

        init(trouble: (any Error)? = nil) { self.trouble = trouble }

        func features(of texts: [String], for task: TextTask) async throws -> [[Float]] { try await whole.features(of: texts, for: task) }

        func quickFeatures(of texts: [String], for task: TextTask) async throws -> [[Float]] {
            askedQuickly.withLock { $0.append(texts) }
            if let trouble { throw trouble }
            return texts.map(Self.quick)
        }

        static func quick(_ text: String) -> [Float] { [Float](repeating: Float(text.utf8.count) / 2, count: 3) }
    }

    private func quickUnderstanding(_ source: any TextFeatureSource) throws -> (TieredUnderstanding, FastTextModel, AccurateHead, QuickHead) {
        let fast = try Checkout.shippedModel(), quick = try AccurateHeadTests.quick(), head = try AccurateHeadTests.head(fastWeight: 0.3, quick: quick)
        return (TieredUnderstanding(.sentiment, shelf: ModelShelf(fast: [.sentiment: fast], heads: [.sentiment: head]), source: source), fast, head, quick)
    }

    private static let texts = ["I love this so much, it is wonderful", "hm", "I hate this, it is awful", ""]

    private func understanding(_ source: Source?, isFastThere: Bool = true) throws -> (TieredUnderstanding, FastTextModel, AccurateHead) {
        let fast = try Checkout.shippedModel(), head = try AccurateHeadTests.head(fastWeight: 0.3)
        let shelf = ModelShelf(fast: isFastThere ? [.sentiment: fast] : [:], heads: [.sentiment: head])
        return (TieredUnderstanding(.sentiment, shelf: shelf, source: source), fast, head)
    }

    @Test("Fast asks no encoder")
    func fast() async throws {
        let source = Source(), (understanding, model, _) = try understanding(source)
        #expect(try await understanding.predict(Self.texts, tier: .fast) == Self.texts.map { model.predict($0) })
        #expect(source.asked.withLock { $0.isEmpty })
    }

    @Test("Accurate is the head's word on the encoder's features and the fast tier's scores")
    func accurate() async throws {
        let source = Source(), (understanding, model, head) = try understanding(source)
        let answers = try await understanding.predict(Self.texts, tier: .accurate)
        let expected = Self.texts.map { head.predict(features: [Float](repeating: Float($0.utf8.count), count: 3), fast: model.predict($0).scores) }
        #expect(answers == expected && answers.allSatisfy { $0.tier == .accurate && $0.model == head.model })
        #expect(source.asked.withLock { $0 } == [Self.texts])
    }

    @Test("Auto encodes only what the fast tier is less sure of than the threshold, and keeps the order")
    func auto() async throws {
        let source = Source(), (understanding, model, head) = try understanding(source)
        let answers = try await understanding.predict(Self.texts, tier: .auto)
        let unsure = Self.texts.filter { model.predict($0).confidence < head.threshold }
        #expect(!unsure.isEmpty && unsure.count < Self.texts.count)
        #expect(source.asked.withLock { $0 } == [unsure])
        for (text, answer) in zip(Self.texts, answers) { #expect(answer.tier == (unsure.contains(text) ? .accurate : .fast)) }
    }

    @Test("With a quick step, auto asks it of what the fast tier is not sure of, and the whole encoder of what neither is")
    func quick() async throws {
        let source = QuickSource(), (understanding, model, head, quick) = try quickUnderstanding(source)
        let texts = Self.texts + ["the day after", "a", "it was on the table beside the window that they found all of it"]
        let answers = try await understanding.predict(texts, tier: .auto)
        let unsure = texts.filter { model.predict($0).confidence < head.threshold }
        func quickly(_ text: String) -> Prediction { quick.predict(features: QuickSource.quick(text), fast: model.predict(text).scores, model: head.quickModel) }
        let open = unsure.filter { quickly($0).confidence < quick.threshold }
        try #require(!open.isEmpty && open.count < unsure.count && unsure.count < texts.count)
        #expect(source.askedQuickly.withLock { $0 } == [unsure] && source.whole.asked.withLock { $0 } == [open])
        for (text, answer) in zip(texts, answers) {
            if open.contains(text) {
                let features = [Float](repeating: Float(text.utf8.count), count: 3)
                #expect(answer == head.predict(features: features, fast: model.predict(text).scores))
            } else if unsure.contains(text) {
                #expect(answer == quickly(text) && answer.tier == .fast && answer.model == head.model + "-quick")
            } else {
                #expect(answer == model.predict(text))
            }
        }
    }

    @Test("Whoever asks for a tier by name gets that one: the quick step is no part of either")
    func quickOnlyForAuto() async throws {
        let source = QuickSource(), (understanding, model, head, _) = try quickUnderstanding(source)
        #expect(try await understanding.predict(Self.texts, tier: .fast) == Self.texts.map { model.predict($0) })
        #expect(try await understanding.predict(Self.texts, tier: .accurate).allSatisfy { $0.model == head.model })
        #expect(source.askedQuickly.withLock { $0.isEmpty } && source.whole.asked.withLock { $0 } == [Self.texts])
    }

    @Test("Where the quick step is down the fast tier answers all")
    func quickDown() async throws {
        for source in [QuickSource(trouble: EncoderDown("gone")), Source()] as [any TextFeatureSource] {
            let (understanding, model, _, _) = try quickUnderstanding(source)
            #expect(try await understanding.predict(Self.texts, tier: .auto) == Self.texts.map { model.predict($0) })
        }
    }

    @Test("Where the encoder is down, or another one than the head's, the fast tier answers and says so")
    func down() async throws {
        for source in [Source(trouble: EncoderDown("it is not installed")), Source(width: 4), Source(sha256: "cd")] {
            let (understanding, model, _) = try understanding(source)
            #expect(try await understanding.predict(Self.texts, tier: .accurate) == Self.texts.map { model.predict($0) })
        }
        let (alone, model, _) = try understanding(nil)
        #expect(try await alone.predict(Self.texts, tier: .auto) == Self.texts.map { model.predict($0) })
    }

    @Test("The encoder that the head was made for is heard")
    func ownEncoder() async throws {
        let (understanding, _, head) = try understanding(Source(sha256: "ab"))
        #expect(try await understanding.predict("a", tier: .accurate).model == head.model)
    }

    @Test("Too much waiting is told, not papered over")
    func overloaded() async throws {
        let (understanding, _, _) = try understanding(Source(trouble: HarkError(.overloaded, "too much waits").retry(after: 1)))
        let error = await #expect(throws: HarkError.self) { try await understanding.predict(Self.texts, tier: .accurate) }
        #expect(error?.retryAfter == 1)
    }

    @Test("Without a fast model the encoder answers every text; without both nobody does")
    func fastMissing() async throws {
        let (understanding, _, head) = try understanding(Source(), isFastThere: false)
        for tier in TierChoice.allCases {
            let answers = try await understanding.predict(Self.texts, tier: tier)
            #expect(answers.allSatisfy { $0.model == head.model } && answers.count == Self.texts.count)
        }
        let (neither, _, _) = try self.understanding(Source(trouble: EncoderDown("gone")), isFastThere: false)
        let error = await #expect(throws: HarkError.self) { try await neither.predict(Self.texts, tier: .fast) }
        #expect(error?.code == .overloaded)
    }

    @Test("A head that is put on the shelf answers from then on")
    func swapped() async throws {
        let shelf = ModelShelf(fast: [.sentiment: try Checkout.shippedModel()], heads: [.sentiment: try AccurateHeadTests.head()])
        let understanding = TieredUnderstanding(.sentiment, shelf: shelf, source: Source())
        let next = try AccurateHeadTests.head(temperature: 5)
        #expect(try await understanding.predict("a", tier: .accurate).model != next.model)
        shelf.put(next)
        #expect(try await understanding.predict("a", tier: .accurate).model == next.model)
    }
}
