import Foundation
import HarkCore
public import HarkModels

/// What is to be made of a picture.
public enum PictureStep: String, Sendable, Codable, CaseIterable {
    /// Small and middling JPEGs that say nothing but their pixels.
    case renditions
    case labels
    case text
}

/// The parameters of a `ReadPicture` job.
public struct PictureOrder: Sendable, Codable, Equatable {
    public var steps: [PictureStep]
    /// How the picture, upright, is to be turned and mirrored first, as EXIF numbers that, 2 to 8; nil: not at all.
    public var orientation: Int?

    public init(steps: [PictureStep], orientation: Int? = nil) {
        self.steps = steps
        self.orientation = orientation
    }
}

/// What a worker makes of a picture. Steps that were not asked for, or for which a tool is missing, are nil.
public struct PictureReport: Sendable, Equatable {
    /// As shown, in pixels.
    public var width: Int, height: Int
    /// JPEGs of at most 320 and 1,600 pixels a side.
    public var thumb: [UInt8]?, view: [UInt8]?
    /// Ten, the likeliest first.
    public var labels: [ImageLabel]?
    /// 1,280 numbers of length 1: what `LearnedLabels` compares.
    public var features: [Float]?
    /// In reading order.
    public var lines: [TextLine]?
    public var versions: PictureVersions
    /// What each step took.
    public var milliseconds: [String: Double]
}

/// As a worker sends it: four parts, each after its length in four bytes: the words as JSON, thumbnail, view, features.
extension PictureReport {
    private struct Words: Codable {
        let width: Int, height: Int
        let labels: [ImageLabel]?, lines: [TextLine]?
        let versions: PictureVersions
        let milliseconds: [String: Double]
    }

    var result: [UInt8] {
        get throws {
            let words = Words(width: width, height: height, labels: labels, lines: lines, versions: versions, milliseconds: milliseconds)
            let numbers = (features ?? []).withUnsafeBytes { Array($0) }
            var bytes: [UInt8] = []
            for part in [Array(try HarkJSON.encode(words)), thumb ?? [], view ?? [], numbers] {
                bytes.append(number: UInt32(part.count))
                bytes += part
            }
            return bytes
        }
    }

    /// Throws where the bytes are no report.
    public init(result: [UInt8]) throws {
        var reader = PayloadReader(result)
        func part() throws -> [UInt8]? {
            let count = Int(try reader.number(UInt32.self))
            return count > 0 ? Array(try reader.bytes(count)) : nil
        }
        let words = try HarkJSON.decode(Words.self, from: Data(try part() ?? []))
        (width, height, labels, lines) = (words.width, words.height, words.labels, words.lines)
        (versions, milliseconds) = (words.versions, words.milliseconds)
        (thumb, view) = (try part(), try part())
        features = try part().map { bytes in bytes.withUnsafeBytes { raw in (0..<bytes.count / 4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) } } }
    }
}
