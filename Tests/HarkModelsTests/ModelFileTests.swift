import Foundation
import HarkModels
import Testing

@Suite struct ModelFileTests {
    /// Trains a small model, lets `damage` change its bytes, and gives the sentence with which it is refused.
    private func refusal(_ damage: (inout Data) -> Void) throws -> String {
        try Checkout.withFolder { folder in
            let path = folder.appending(path: "model.hark").path
            _ = try LinearTrainer(task: .sentiment, settings: Checkout.quick(.sentiment)).train(on: try Checkout.sentences(.sentiment), writingTo: path)
            var file = try Data(contentsOf: URL(fileURLWithPath: path))
            damage(&file)
            try file.write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: ModelFileError.self) { try FastTextModel(path: path) }
            let sentence = error?.description ?? ""
            #expect(sentence.hasPrefix(path))
            #expect(sentence.contains("hark train"))
            return sentence
        }
    }

    @Test func aFlippedBitAmongTheWeightsIsFound() throws {
        #expect(try refusal { $0[$0.count - 100] ^= 1 }.contains("damaged"))
    }

    @Test func aCutFileIsRefused() throws {
        #expect(try refusal { $0.removeLast(10) }.contains("cut off"))
        #expect(try refusal { $0 = $0.prefix(100) }.contains("no model"))
        #expect(try refusal { $0 = Data() }.contains("empty"))
    }

    @Test func aFileOfAnotherKindIsRefused() throws {
        #expect(try refusal { $0[0] = 0x50 }.contains("no model"))
        #expect(try refusal { $0 = Data(repeating: 0x41, count: 100_000) }.contains("no model"))
    }

    @Test func aBrokenHeaderIsRefused() throws {
        #expect(try refusal { $0[12] = 0x5B }.contains("header"))
        #expect(try refusal { $0.replaceSubrange(8..<12, with: [0xFF, 0xFF, 0xFF, 0x7F]) }.contains("header"))
    }

    @Test func aMissingFileIsNamed() {
        #expect(throws: ModelFileError.self) { try FastTextModel(path: "/no/such/model.hark") }
    }
}
