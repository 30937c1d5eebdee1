import Foundation
import HarkCore
import HarkModels
import Synchronization

/// What an inference process does: texts in, features out. Its models are opened before the jail closes; nothing can be opened after.
public struct EncodeTexts: WorkerTask {
    public static let name = "encode"
    /// The environment variable that names the models to open, as JSON of `[EncoderFiles]`.
    public static let orderVariable = "HARK_WORKER_ENCODERS"

    /// What could be opened, and for the rest why not. The process's only thread fills it before its first job, and holds the lock
    /// while it encodes.
    private static let opened = Mutex<[TextTask: Result<TextEncoder, any Error>]>([:])

    public init() {}

    /// Opens all models that `order` names. One that cannot be opened refuses its jobs with the reason; the others work.
    public static func prepare(_ order: String) throws {
        let files = try HarkJSON.decode([EncoderFiles].self, from: Data(order.utf8))
        opened.withLock { opened in
            for files in files { opened[files.task] = Result { try files.open() } }
        }
    }

    public func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let order = try HarkJSON.decode(EncodeOrder.self, from: Data(input.parameters))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(input.byteCount, 1 << 22))
        while try input.next({ bytes.append(contentsOf: $0) }) {}
        let features = try Self.opened.withLock { try Self.features(of: EncodeOrder.texts(in: bytes), order, $0[order.task]) }
        output.finish(features.withUnsafeBytes { Array($0) })
    }

    private static func features(of texts: [[UInt8]], _ order: EncodeOrder, _ opened: Result<TextEncoder, any Error>?) throws -> [Float] {
        switch opened {
        case .success(let encoder) where order.isQuick: return try encoder.quickFeatures(of: texts, maxTokens: order.maxTokens)
        case .success(let encoder): return try encoder.features(of: texts, maxTokens: order.maxTokens)
        case .failure(let problem): throw WorkerRefusal("\(problem)")
        case nil: throw WorkerRefusal("no encoder for \(order.task.rawValue) was ordered")
        }
    }
}

/// How texts are handed to an inference process, and their features taken back.
package struct EncodeOrder: Codable, Equatable {
    let task: TextTask
    let maxTokens: Int
    /// By the encoder's quick step.
    let isQuick: Bool

    /// Each text after its length in four bytes.
    package static func bytes(of texts: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.count + 4 })
        for text in texts {
            bytes.append(number: UInt32(text.count))
            bytes.append(contentsOf: text)
        }
        return bytes
    }

    package static func texts(in bytes: [UInt8]) throws -> [[UInt8]] {
        var reader = PayloadReader(bytes), texts: [[UInt8]] = [], used = 0
        while used < bytes.count {
            let count = Int(try reader.number(UInt32.self))
            texts.append(Array(try reader.bytes(count)))
            used += 4 + count
        }
        return texts
    }

    /// The rows of `count` texts; nil where there are not as many numbers as that.
    package static func rows(in result: [UInt8], count: Int) -> [[Float]]? {
        let numbers = result.count / MemoryLayout<Float>.size
        guard count > 0, numbers > 0, result.count == numbers * MemoryLayout<Float>.size, numbers % count == 0 else { return nil }
        let width = numbers / count
        return result.withUnsafeBytes { bytes in
            (0..<count).map { row in
                (0..<width).map { bytes.loadUnaligned(fromByteOffset: (row * width + $0) * MemoryLayout<Float>.size, as: Float.self) }
            }
        }
    }
}
