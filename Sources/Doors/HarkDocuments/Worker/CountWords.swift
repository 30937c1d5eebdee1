import HarkCore
public import HarkWorkers
import HarkWords

/// Counts the words of one text, in a worker process (004b-01). What is no text is refused for good, with the reason.
public struct CountWords: WorkerTask {
    public static let name = "documents.count-words"

    public init() {}

    public func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        do { try count(input, output) } catch let error as WordsError where error.reason != .spillFailed {
            throw WorkerRefusal(DocumentFault("documents.refused.\(error.reason.rawValue)").text)
        }
    }

    private func count(_ input: WorkerInput, _ output: WorkerOutput) throws {
        var settings = WordCounterSettings(top: DocumentResult.keptWords, spill: input.scratch.isEmpty ? .nowhere : .files(input.scratch))
        settings.memoryBytes = min(settings.memoryBytes, input.memoryBytes / 4)
        var counter = WordCounter(settings)
        var read = 0
        while try input.next({ piece in
            try counter.update(piece)
            read += piece.count
        }) { try output.progress(Double(read) / Double(max(1, input.byteCount))) }
        let encoding = counter.encoding ?? .utf8
        let count = try counter.finish()
        let result = DocumentResult(total: count.total, distinct: count.distinct, encoding: encoding.rawValue, words: count.top)
        output.finish(Array(try HarkJSON.encode(WordsAnswer(result))))
    }
}
