import Foundation
import HarkCore

/// What this door's queue asks for.
enum EmotionJob: Codable, Equatable {
    /// To judge one part of a batch.
    case judge(batch: Identifier, part: Int)

    var payload: [UInt8] { get throws { Array(try HarkJSON.encode(self)) } }

    init(payload: [UInt8]) throws { self = try HarkJSON.decode(from: Data(payload)) }
}
