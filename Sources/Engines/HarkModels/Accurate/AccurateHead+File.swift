public import Foundation
import HarkCore

/// The file `head.json`, as Training/ and learning write it.
extension AccurateHead {
    private struct File: Codable {
        var format = 1
        var task: String, labels: [String]
        var weights: [[Float]], bias: [Float]
        var temperature: Double, fastWeight: Double, blendTemperature: Double?, threshold: Double
        var maxTokens: Int
        var encoderSha256: String
        var seed: UInt64, rows: Int
        var quick: Quick?
    }

    private struct Quick: Codable {
        var weights: [[Float]], bias: [Float]
        var temperature: Double, fastWeight: Double, blendTemperature: Double?, threshold: Double
        var dropped: [Int64], maxTokens: Int

        init(_ head: QuickHead) {
            (weights, bias, temperature) = (head.numbers.weights, head.numbers.bias, head.numbers.temperature)
            (fastWeight, blendTemperature, threshold) = (head.numbers.fastWeight, head.numbers.blendTemperature, head.threshold)
            (dropped, maxTokens) = (head.reading.dropped, head.reading.maxTokens)
        }

        func head(_ task: TextTask) throws -> QuickHead {
            try QuickHead(
                task: task, weights: weights, bias: bias, temperature: temperature, fastWeight: fastWeight, blendTemperature: blendTemperature,
                threshold: threshold, reading: QuickReading(dropped: dropped, maxTokens: maxTokens))
        }
    }

    /// Reads and checks a head. Throws `ModelFileError` where the file is missing, cut off, of another format or task, or holds
    /// numbers that are no head.
    public init(path: String) throws {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw ModelFileError(path, "cannot be read (\(error.localizedDescription))")
        }
        try self.init(data, path: path)
    }

    package init(_ data: Data, path: String) throws {
        let file: File
        do { file = try HarkJSON.decode(from: data) } catch { throw ModelFileError(path, "is no head of a model (\(error))") }
        guard file.format == 1 else { throw ModelFileError(path, "was made for another version of Hark") }
        guard let task = TextTask(rawValue: file.task), file.labels == task.labels else {
            throw ModelFileError(path, "is for another task, or names its labels in another order")
        }
        do {
            try self.init(
                task: task, weights: file.weights, bias: file.bias, temperature: file.temperature, fastWeight: file.fastWeight,
                blendTemperature: file.blendTemperature, threshold: file.threshold, maxTokens: file.maxTokens,
                encoderSHA256: file.encoderSha256, seed: file.seed, rows: file.rows,
                quick: try file.quick?.head(task))
        } catch { throw ModelFileError(path, "\(error)") }
    }

    /// The bytes of `head.json`; read again they give an equal head, its name too.
    public func encoded() throws -> Data {
        try HarkJSON.encode(
            File(
                task: task.rawValue, labels: task.labels, weights: weights, bias: bias, temperature: temperature, fastWeight: fastWeight,
                blendTemperature: blendTemperature, threshold: threshold, maxTokens: maxTokens, encoderSha256: encoderSHA256, seed: seed, rows: rows,
                quick: quick.map(Quick.init)))
    }
}
