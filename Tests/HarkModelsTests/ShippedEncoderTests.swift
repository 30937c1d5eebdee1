import Foundation
import HarkModels
import Testing

/// The encoders under Models/ beside what the reference runtime made of the same texts, as their reference.json keeps it.
@Suite struct ShippedEncoderTests {
    private struct Reference: Decodable {
        struct Text: Decodable {
            let text: String, ids: [Int64], features: [Float], logits: [Double]
            let quick_ids: [Int64]?, quick_features: [Float]?
        }
        let texts: [Text]
    }

    private static let library = ModelLibrary(folder: Checkout.root.appending(path: "Models").path)

    @Test("Numbers, features and labels are the reference runtime's", arguments: TextTask.allCases)
    func equalsTheReference(task: TextTask) throws {
        let folder = Checkout.root.appending(path: "Models/\(task.rawValue)-accurate")
        guard TextEncoderTests.library != nil else { return }
        guard FileManager.default.fileExists(atPath: folder.path) else { return print("skipped: \(folder.path) is not there") }
        let file = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: folder.appending(path: "reference.json")))
        // The package takes these for its own marks; here what somebody typed is text.
        let texts = file.texts.filter { !$0.text.contains("[SEP]") }
        let head = try Self.library.head(for: task), files = try Self.library.encoder(for: task), encoder = try files.open()
        let tokenizer = try WordPieceTokenizer(vocabulary: files.vocabulary)
        #expect(encoder.width == head.width && texts.count >= 20)
        let rows = try encoder.features(of: texts.map { Array($0.text.utf8) }, maxTokens: head.maxTokens)
        try Self.compareQuick(texts, head, encoder)
        var agree = 0
        for (place, text) in texts.enumerated() {
            #expect(tokenizer.ids(of: text.text, maxTokens: head.maxTokens) == text.ids, "\(text.text)")
            let row = Array(rows[place * encoder.width..<(place + 1) * encoder.width]), logits = head.logits(row)
            // The eight-bit kernels of another processor may round otherwise.
            #expect(zip(row, text.features).allSatisfy { abs($0 - $1) <= 0.05 }, "\(text.text)")
            agree += Self.best(logits) == Self.best(text.logits) ? 1 : 0
        }
        #expect(Double(agree) >= 0.99 * Double(texts.count))
    }

    /// The same of the quick step, where the model has one.
    private static func compareQuick(_ texts: [Reference.Text], _ head: AccurateHead, _ encoder: TextEncoder) throws {
        guard let quick = head.quick else { return #expect(texts.allSatisfy { $0.quick_features == nil }) }
        let rows = try encoder.quickFeatures(of: texts.map { Array($0.text.utf8) }, maxTokens: head.maxTokens)
        for (place, text) in texts.enumerated() {
            #expect(quick.reading.tokens(of: text.ids) == text.quick_ids, "\(text.text)")
            let row = rows[place * encoder.width..<(place + 1) * encoder.width], expected = try #require(text.quick_features)
            #expect(zip(row, expected).allSatisfy { abs($0 - $1) <= 0.05 }, "\(text.text)")
        }
    }

    @Test("A task's encoder has 25 MB at most", arguments: TextTask.allCases)
    func size(task: TextTask) throws {
        let path = Checkout.root.appending(path: "Models/\(task.rawValue)-accurate/encoder.onnx").path
        guard FileManager.default.fileExists(atPath: path) else { return print("skipped: \(path) is not there") }
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        #expect(bytes > 0 && bytes <= 25_000_000)
    }

    private static func best(_ scores: [Double]) -> Int? { scores.indices.max { scores[$0] < scores[$1] } }
}
