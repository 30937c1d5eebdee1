import Foundation
import HarkModels

/// A real fast model, trained in a moment on a few sentences of this project's own, which are enough to tell the scenarios apart.
enum TinyModel {
    static let understanding: (any TextUnderstanding)? = {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-emotions-\(UUID().uuidString).hark").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            var settings = TrainingSettings()
            settings.shape = ModelShape(labels: TextTask.emotion.labels.count, wordBuckets: 1 << 14, gramBuckets: 1 << 14)
            settings.epochs = 20
            settings.heldEvery = heldEvery
            settings.rareWordCount = 1
            let rows = try LabelledTexts(Array(text.utf8), task: .emotion, name: "sentences")
            _ = try LinearTrainer(task: .emotion, settings: settings).train(on: rows, writingTo: path)
            return FastUnderstanding(try FastTextModel(path: path))
        } catch {
            return nil
        }
    }()

    /// Each sentence twice. The rows that are held back for calibration say nothing of their label, so that the model is not all but
    /// certain of everything.
    private static var text: String {
        var rows: [String] = []
        for round in 0..<8 {
            for (label, texts) in sentences {
                if rows.count % heldEvery == heldEvery / 2 { rows.append("\(sentences[rows.count / heldEvery % 7].label)\tit was a day") }
                rows.append("\(label)\t\(texts[round % texts.count])")
            }
        }
        return "label\ttext\n" + rows.joined(separator: "\n") + "\n"
    }

    private static let heldEvery = 8

    private static let sentences: [(label: String, texts: [String])] = [
        ("fear", ["I was afraid of the dark stairs", "the dog frightened me", "I was scared when the lights went out", "I feared the exam"]),
        ("guilt", ["I feel bad that I neglected my project", "I neglected my old father for long", "I feel bad about the lie", "it was my fault that we were late"]),
        ("joy", ["I was happy when I passed", "what a lovely day with my friends", "we laughed and danced all night", "I won the first prize"]),
        ("anger", ["I was angry when he shouted", "he took my bicycle and I was furious", "they cheated and I raged", "she insulted me in front of all"]),
        ("disgust", ["the rotten meat made me sick", "the smell in the bus was disgusting", "he spat on the floor", "there were worms in the soup"]),
        ("sadness", ["hello, is anybody there? I am lonely", "are you looking for me? I miss you", "I cried when grandmother died", "my friend moved away"]),
        ("shame", ["I was ashamed of my torn shirt", "I blushed when I forgot the poem", "everybody saw me fall, I was ashamed", "I was embarrassed by my answer"]),
    ]
}
