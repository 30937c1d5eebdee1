import Foundation
import HarkCrypto
import HarkModels
import Testing

/// The encoder beside the reference runtime, on a small model of our own: Training/tiny_encoder.py wrote model and answers.
@Suite struct TextEncoderTests {
    private struct Reference: Decodable {
        struct Text: Decodable {
            let text: String, ids: [Int64], features: [Float]
        }
        let width: Int, max_tokens: Int
        let texts: [Text]
    }

    /// Nil, with a line, where the library is not here: `make deps` fetches it.
    static let library: String? = {
        do { return try OnnxLibrary.load(OnnxLibrary.path()) } catch {
            print("skipped: tests of the accurate tier. \(error)")
            return nil
        }
    }()

    private static let model = Checkout.tests.appending(path: "Encoder/tiny-fp32.onnx")
    private static let vocabulary = Checkout.root.appending(path: "Models/wordpiece/vocab.txt").path

    private static func encoder(sha256: String? = nil) throws -> TextEncoder {
        let hash = try sha256 ?? Data(SHA256.hash(Array(Data(contentsOf: model)))).map { String(format: "%02x", $0) }.joined()
        return try TextEncoder(path: model.path, sha256: hash, tokenizer: WordPieceTokenizer(vocabulary: vocabulary))
    }

    private static func reference() throws -> Reference {
        try JSONDecoder().decode(Reference.self, from: Data(contentsOf: Checkout.tests.appending(path: "Encoder/tiny-fp32.json")))
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
