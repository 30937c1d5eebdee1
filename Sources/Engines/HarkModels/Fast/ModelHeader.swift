import Foundation
import HarkCore
import HarkCrypto

/// What stands before the weights in a model file, as JSON that a person can read with `head -c 4096`.
public struct ModelHeader: Sendable, Codable, Equatable {
    public let task: TextTask
    public let labels: [String]
    public let features: Int
    public let shape: ModelShape
    /// What one step of a stored weight is worth, for words and for n-grams.
    public let wordStep: Float
    public let gramStep: Float
    /// Divides the evidence, so that probabilities are honest (Guo et al. 2017).
    public let temperature: Float
    public let rows: Int
    public let seed: UInt64
    /// SHA-256 of all that follows the header, in hexadecimal.
    public let sha256: String

    /// Name and version: equal weights have equal names.
    public var model: String { "\(task.rawValue)-fast-\(sha256.prefix(8))" }

    /// The header of a model that went on from this one's.
    func continued(rows: Int, seed: UInt64, sha256: String) -> ModelHeader {
        ModelHeader(
            task: task, labels: labels, features: features, shape: shape, wordStep: wordStep, gramStep: gramStep, temperature: temperature,
            rows: rows, seed: seed, sha256: sha256)
    }
}

/// A file that is no model that this program can use, and what to do about it.
public struct ModelFileError: Error, Sendable, CustomStringConvertible {
    public let description: String
    init(_ path: String, _ problem: String) {
        description = "\(path) \(problem); train it again with `hark train`, or restore it from a backup."
    }
}

/// The file: magic and format version (8 bytes), length of the header (4 bytes, little-endian), the header, zeros up to
/// 4096 bytes, one signed byte per cell, then the filter of known words.
enum ModelFile {
    static let magic = Array("HARKTXT1".utf8)
    static let payloadOffset = 4096

    static func encode(_ header: ModelHeader, payload: UnsafeRawBufferPointer) throws -> Data {
        let json = try HarkJSON.encode(header)
        precondition(json.count <= payloadOffset - 12, "A model's header fits its page.")
        var file = Data(capacity: payloadOffset + payload.count)
        file.append(contentsOf: magic)
        withUnsafeBytes(of: UInt32(json.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(json)
        file.append(Data(count: payloadOffset - file.count))
        file.append(contentsOf: payload)
        return file
    }

    /// Reads and checks everything: format, features, size, and the hash of the weights (about 1 ms per MB).
    static func decode(_ bytes: UnsafeRawBufferPointer, path: String) throws -> ModelHeader {
        guard bytes.count > payloadOffset, bytes.starts(with: magic) else { throw ModelFileError(path, "is no model of this version of Hark") }
        let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
        guard length <= payloadOffset - 12 else { throw ModelFileError(path, "has a broken header") }
        let header: ModelHeader
        do { header = try HarkJSON.decode(from: Data(bytes[12..<12 + length])) } catch {
            throw ModelFileError(path, "has a broken header (\(error))")
        }
        guard header.features == TextFeatures.version, header.labels == header.task.labels, header.shape.labels == header.labels.count,
            header.temperature > 0, header.shape.wordBuckets > 0, header.shape.gramBuckets > 0
        else { throw ModelFileError(path, "was made for another version of Hark") }
        guard bytes.count == payloadOffset + header.shape.cells + KnownWords.byteCount else { throw ModelFileError(path, "is cut off or too long") }
        guard digest(UnsafeRawBufferPointer(rebasing: bytes[payloadOffset...])) == header.sha256 else {
            throw ModelFileError(path, "is damaged: its weights do not have the hash that its header names")
        }
        return header
    }

    static func digest(_ bytes: UnsafeRawBufferPointer) -> String { SHA256.hash(bytes).hexText }
}
