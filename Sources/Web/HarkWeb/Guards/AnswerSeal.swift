import Foundation
import HarkCore
import HarkCrypto

/// Keeps an answer that holds a secret, so that only the client who has its `Idempotency-Key` gets it again: the key that seals it
/// comes from the house's secret and from the client's key, and of the latter nothing but a hash is kept.
struct AnswerSeal: Sendable {
    /// All of an answer but its status.
    private struct Contents: Codable {
        let type: String
        let location: String?
        let cookies: [String]
        let body: Data
    }

    private let key: SealingKey

    init(secret: [UInt8], idempotencyKey: String) {
        key = SealingKey(derivedFrom: secret, for: "hark kept answer \(idempotencyKey)")
    }

    func closed(_ answer: Answer) throws -> Answer {
        let contents = Contents(type: answer.type, location: answer.location, cookies: answer.cookies, body: Data(answer.body))
        return Answer(answer.status, type: "", body: key.seal(Array(try HarkJSON.encode(contents))))
    }

    /// - Throws: `.internal` where the house's secret is not the one that sealed it.
    func opened(_ answer: Answer) throws -> Answer {
        guard let bytes = key.open(answer.body) else {
            throw HarkError(.internal, "The answer that was kept for this Idempotency-Key cannot be read any more. Use another key.")
        }
        let contents = try HarkJSON.decode(Contents.self, from: Data(bytes))
        var opened = Answer(answer.status, type: contents.type, location: contents.location, body: Array(contents.body))
        opened.cookies = contents.cookies
        return opened
    }
}
