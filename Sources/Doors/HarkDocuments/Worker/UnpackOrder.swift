import Foundation
import HarkCore

/// What a worker is to unpack: an archive may hold more than one answer can, so it is asked again from where it stopped.
struct UnpackOrder: Codable, Sendable {
    /// The first member that is wanted, counted from 0 over those that are files.
    var from: Int
    let limits: ArchiveLimits
}

/// Members in one answer of a worker: their names and lengths as JSON after its own length, then their bytes one after the other.
struct UnpackAnswer: Sendable {
    struct Member: Codable, Sendable {
        let name: String, byteCount: Int
        /// In place of its bytes: why it is not taken (a `DocumentFault`).
        let refused: String?
    }

    private struct Head: Codable {
        let members: [Member], next: Int?
    }

    let members: [Member]
    /// The member to go on from; nil when these were the last.
    let next: Int?
    /// Of all members together, in their order.
    let bytes: [UInt8]

    init(members: [Member], next: Int?, bytes: [UInt8]) {
        self.members = members
        self.next = next
        self.bytes = bytes
    }

    var encoded: [UInt8] {
        get throws {
            let head = try HarkJSON.encode(Head(members: members, next: next))
            return withUnsafeBytes(of: UInt32(head.count).littleEndian) { Array($0) } + head + bytes
        }
    }

    /// - Throws: where a worker has answered something else.
    init(decoding answer: [UInt8]) throws {
        let length = answer.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard answer.count >= 4 + length else { throw HarkError(.internal, "A worker answered something strange.") }
        let head = try HarkJSON.decode(Head.self, from: Data(answer[4..<4 + length]))
        let bytes = Array(answer[(4 + length)...])
        guard head.members.allSatisfy({ $0.byteCount >= 0 }), head.members.reduce(0, { $0 + $1.byteCount }) == bytes.count else {
            throw HarkError(.internal, "A worker answered something strange.")
        }
        self.init(members: head.members, next: head.next, bytes: bytes)
    }
}
