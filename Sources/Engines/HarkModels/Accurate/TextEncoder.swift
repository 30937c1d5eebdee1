import COnnxRuntime
import Foundation
import HarkCrypto
import HarkText

/// An encoder: turns texts into features, a row of numbers each, from which a head makes an answer.
///
/// Blocks the caller for milliseconds a text, in one thread: it belongs into a process or on a lane of its own. Not for two threads
/// at once. Memory: some 60 MB for a model of 25 MB.
public final class TextEncoder {
    /// How many numbers a row has.
    public let width: Int
    private let session: OpaquePointer
    private let tokenizer: WordPieceTokenizer
    private let quick: QuickReading?
    private static let widest = 4096

    /// Reads, checks and opens a model.
    /// - Parameters:
    ///   - sha256: what the file's hash must be, in hexadecimal.
    ///   - quick: what its quick step reads; nil where that is not asked for, or it has none.
    /// - Throws: `ModelFileError` where the file is not there, is another one or is no model; `OnnxFailure` where the library is not loaded.
    public init(path: String, sha256: String, tokenizer: WordPieceTokenizer, quick: QuickReading? = nil) throws {
        let file = try MappedFile.ofModel(path)
        guard ModelFile.digest(file.bytes) == sha256 else {
            throw ModelFileError(path, "is damaged, or another one than its head.json was made for")
        }
        guard !OnnxLibrary.version.isEmpty else { throw OnnxFailure("ONNX Runtime is not loaded") }
        guard let session = hark_onnx_open(file.bytes.baseAddress, file.bytes.count) else {
            throw ModelFileError(path, "is no encoder (\(OnnxLibrary.lastError))")
        }
        self.session = session
        self.tokenizer = tokenizer
        self.quick = quick
        var row = [Float](repeating: 0, count: Self.widest)
        let ends = [tokenizer.vocabulary.start, tokenizer.vocabulary.end]
        // A first run tells the width, and that it runs at all.
        width = Int(hark_onnx_encode(session, ends, [1, 1], 1, 2, 0, &row, row.count))
        guard width > 0, quick == nil || Int(hark_onnx_encode(session, ends, [1, 1], 1, 2, 1, &row, row.count)) == width else {
            // The session is closed by `deinit`: every property is set by now.
            throw ModelFileError(path, "is no encoder (\(OnnxLibrary.lastError))")
        }
    }

    deinit { hark_onnx_close(session) }

    /// The rows of the texts' features, one after the other, in the order of the texts.
    /// - Parameter maxTokens: texts are cut to this many tokens.
    public func features(of texts: [[UInt8]], maxTokens: Int) throws -> [Float] {
        let ids = texts.map { text in text.withUnsafeBytes { tokenizer.ids(of: $0, maxTokens: maxTokens) } }
        return try features(ofTokens: ids)
    }

    /// The same by the quick step, whose rows are as wide and have nothing else in common with the others. Cost: a fifteenth.
    /// - Throws: `OnnxFailure` also where it was opened without one.
    public func quickFeatures(of texts: [[UInt8]], maxTokens: Int) throws -> [Float] {
        guard let quick else { throw OnnxFailure("This encoder was opened without a quick step.") }
        let ids = texts.map { text in quick.tokens(of: text.withUnsafeBytes { tokenizer.ids(of: $0, maxTokens: maxTokens) }) }
        return try features(ofTokens: ids, isQuick: true)
    }

    /// The same for texts that are numbers already.
    package func features(ofTokens ids: [[Int64]], isQuick: Bool = false) throws -> [Float] {
        var features = [Float](repeating: 0, count: ids.count * width)
        for group in EncoderBatches.plan(ids.map(\.count)) {
            let rows = try run(group.map { ids[$0] }, isQuick)
            for (row, place) in group.enumerated() {
                features.replaceSubrange(place * width..<(place + 1) * width, with: rows[row * width..<(row + 1) * width])
            }
        }
        return features
    }

    /// Encodes rows together; shorter ones are filled up.
    private func run(_ rows: [[Int64]], _ isQuick: Bool) throws -> [Float] {
        let length = rows.map(\.count).max() ?? 0
        var ids = [Int64](repeating: tokenizer.filling, count: rows.count * length)
        var mask = [Int64](repeating: 0, count: rows.count * length)
        for (row, numbers) in rows.enumerated() {
            ids.replaceSubrange(row * length..<row * length + numbers.count, with: numbers)
            for place in numbers.indices { mask[row * length + place] = 1 }
        }
        var output = [Float](repeating: 0, count: rows.count * width)
        let answered = hark_onnx_encode(session, ids, mask, Int64(rows.count), Int64(length), isQuick ? 1 : 0, &output, output.count)
        guard answered == width else { throw OnnxFailure("The encoder failed: \(OnnxLibrary.lastError)") }
        return output
    }
}
