import Foundation
import HarkCrypto
import HarkModels
import Testing

/// The encoder beside the reference runtime, on a small model of our own: Training/tiny_encoder.py wrote model and answers.
@Suite struct TextEncoderTests {
    private struct Reference: Decodable {
        struct Text: Decodable {
            let text: String, ids: [Int64], features: [Float]
            let quick_ids: [Int64]?, quick_features: [Float]?
        }
        let width: Int, max_tokens: Int
        let texts: [Text]
        let dropped: [Int64]?, quick_tokens: Int?
    }

    /// Nil, with a line, where the library is not here: `make deps` fetches it.
    static let library: String? = {
        do { return try OnnxLibrary.load(OnnxLibrary.path()) } catch {
            print("skipped: tests of the accurate tier. \(error)")
            return nil
        }
    }()

    private static let model = Checkout.tests.appending(path: "Encoder/tiny-fp32.onnx"), quickModel = Checkout.tests.appending(path: "Encoder/tiny-quick.onnx")
    private static let vocabulary = Checkout.root.appending(path: "Models/wordpiece/vocab.txt").path

    private static func encoder(_ model: URL = model, sha256: String? = nil, quick: QuickReading? = nil) throws -> TextEncoder {
        let hash = try sha256 ?? Data(SHA256.hash(Array(Data(contentsOf: model)))).map { String(format: "%02x", $0) }.joined()
        return try TextEncoder(path: model.path, sha256: hash, tokenizer: WordPieceTokenizer(vocabulary: vocabulary), quick: quick)
    }

    private static func reference(_ name: String = "tiny-fp32") throws -> Reference {
        try JSONDecoder().decode(Reference.self, from: Data(contentsOf: Checkout.tests.appending(path: "Encoder/\(name).json")))
    }

    private static func difference(_ one: some Sequence<Float>, _ other: some Sequence<Float>) -> Float { zip(one, other).map { abs($0 - $1) }.max() ?? 0 }

    @Test("Each text's features are the reference runtime's to 0.0001, alone and in company")
    func equalsTheReference() throws {
        guard Self.library != nil else { return }
        let encoder = try Self.encoder(), reference = try Self.reference()
        #expect(encoder.width == reference.width && reference.texts.count >= 5)
        let texts = reference.texts.map { Array($0.text.utf8) }
        let together = try encoder.features(of: texts, maxTokens: reference.max_tokens)
        #expect(together.count == texts.count * encoder.width)
        for (place, text) in reference.texts.enumerated() {
            let row = together[place * encoder.width..<(place + 1) * encoder.width]
            #expect(Self.difference(row, text.features) <= 1e-4, "\(text.text)")
            let alone = try encoder.features(of: [texts[place]], maxTokens: reference.max_tokens)
            #expect(Self.difference(alone, text.features) <= 1e-4, "\(text.text)")
        }
    }

    @Test("An encoder with a quick step answers both ways as the reference runtime does, alone and in company")
    func quick() throws {
        guard Self.library != nil else { return }
        let reference = try Self.reference("tiny-quick")
        let reading = QuickReading(dropped: try #require(reference.dropped), maxTokens: try #require(reference.quick_tokens))
        let encoder = try Self.encoder(Self.quickModel, quick: reading), texts = reference.texts.map { Array($0.text.utf8) }
        let whole = try encoder.features(of: texts, maxTokens: reference.max_tokens), quick = try encoder.quickFeatures(of: texts, maxTokens: reference.max_tokens)
        #expect(encoder.width == reference.width && quick.count == whole.count && whole.count == texts.count * encoder.width)
        for (place, text) in reference.texts.enumerated() {
            let row = place * encoder.width..<(place + 1) * encoder.width, expected = try #require(text.quick_features)
            #expect(reading.tokens(of: text.ids) == text.quick_ids)
            #expect(Self.difference(whole[row], text.features) <= 1e-4 && Self.difference(quick[row], expected) <= 1e-4, "\(text.text)")
            let alone = try encoder.quickFeatures(of: [texts[place]], maxTokens: reference.max_tokens)
            #expect(Self.difference(alone, expected) <= 1e-4, "\(text.text)")
        }
    }

    @Test("A quick step is asked of an encoder that has one, and was opened with it")
    func noQuickStep() throws {
        guard Self.library != nil else { return }
        let error = #expect(throws: ModelFileError.self) { try Self.encoder(quick: QuickReading(dropped: [], maxTokens: 9)) }
        #expect(error?.description.contains("no quick step") ?? false)
        #expect(throws: OnnxFailure.self) { try Self.encoder(Self.quickModel).quickFeatures(of: [[]], maxTokens: 9) }
    }

    @Test("The tokenizer gives the encoder the reference's numbers")
    func equalNumbers() throws {
        let reference = try Self.reference(), tokenizer = try WordPieceTokenizer(vocabulary: Self.vocabulary)
        for text in reference.texts { #expect(tokenizer.ids(of: text.text, maxTokens: reference.max_tokens) == text.ids, "\(text.text)") }
    }

    @Test("A model that is damaged, missing or none is a sentence that names it")
    func refusals() throws {
        guard Self.library != nil else { return }
        #expect(throws: ModelFileError.self) { try Self.encoder(sha256: String(repeating: "0", count: 64)) }
        let tokenizer = try WordPieceTokenizer(vocabulary: Self.vocabulary)
        #expect(throws: ModelFileError.self) { try TextEncoder(path: "/nowhere/encoder.onnx", sha256: "", tokenizer: tokenizer) }
        try Checkout.withFolder { folder in
            let path = folder.appending(path: "encoder.onnx").path, bytes = Array("no model at all".utf8)
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let hash = Data(SHA256.hash(bytes)).map { String(format: "%02x", $0) }.joined()
            let error = #expect(throws: ModelFileError.self) { try TextEncoder(path: path, sha256: hash, tokenizer: tokenizer) }
            #expect(error.map { $0.description.contains(path) && $0.description.contains("no encoder") } ?? false)
        }
    }

    @Test("The library is looked for where the environment says, and nowhere else then")
    func places() throws {
        #expect(OnnxLibrary.places(environment: ["HARK_ONNXRUNTIME": "/some/lib.so"]) == ["/some/lib.so"])
        let error = #expect(throws: OnnxFailure.self) { try OnnxLibrary.path(environment: ["HARK_ONNXRUNTIME": "/nowhere/lib.so"]) }
        #expect(error.map { $0.description.contains("/nowhere/lib.so") && $0.description.contains("make deps") } ?? false)
    }

    @Test("Texts of a batch are about equally long, and every one is in one batch")
    func batches() {
        let lengths = (0..<300).map { 2 + ($0 * 7919) % 127 }
        let groups = EncoderBatches.plan(lengths)
        #expect(groups.flatMap { $0 }.sorted() == Array(lengths.indices))
        for group in groups {
            let own = group.map { lengths[$0] }, longest = own.max() ?? 0, shortest = own.min() ?? 0
            #expect(longest <= shortest + max(1, shortest / 8))
            #expect(group.count == 1 || group.count * longest <= EncoderBatches.mostTokens)
            #expect(group.count <= EncoderBatches.mostTexts)
        }
        #expect(EncoderBatches.plan([]).isEmpty)
        #expect(EncoderBatches.plan([512, 512]) == [[0], [1]])
    }
}
