import Foundation
import HarkCore
package import HarkCrypto
import Synchronization

/// Turns passwords into hashes and compares them, two at a time on lanes of its own: each takes some tenths of a second and 32 MiB.
package final class PasswordHasher: Sendable {
    /// What makes 32 bytes of a password and a salt; blocks for the whole work.
    package typealias Work = @Sendable (_ cost: Scrypt, _ password: [UInt8], _ salt: [UInt8]) -> [UInt8]

    private let cost: Scrypt
    private let work: Work
    private let lanes = [SerialLane("passwords-1"), SerialLane("passwords-2")]
    private let waiting = Mutex<[Int]>([0, 0])
    /// More would wait for longer than anybody does.
    package static let longestLine = 32
    /// Compared with where a name is unknown, so that the answer takes as long as for a known one.
    private let nobody: String

    /// - Parameter work: scrypt; another one in tests alone.
    package init(cost: Scrypt = .forPasswords, work: @escaping Work = { $0.key(password: $1, salt: $2, length: 32) }) {
        self.cost = cost
        self.work = work
        nobody = Self.text(cost, salt: randomBytes(16), key: randomBytes(32))
    }

    /// The hash of a password with a salt of its own, as it is kept: method, costs, salt, key.
    package func hash(_ password: String) async throws -> String {
        let salt = randomBytes(16)
        return Self.text(cost, salt: salt, key: try await inLine { [cost, work] in work(cost, Self.bytes(password), salt) })
    }

    /// Whether `password` is the one that `hash` was made of; false, after the same time, where there is no hash.
    package func verify(_ password: String, against hash: String?) async throws -> Bool {
        guard let (cost, salt, key) = Self.parts(hash ?? nobody) else {
            throw HarkError(.internal, "Something went wrong.").logged("a password's hash is in no known form")
        }
        let given = try await inLine { [work] in work(cost, Self.bytes(password), salt) }
        return areEqual(given, key) && hash != nil
    }

    /// Runs on the shorter of the two lanes.
    private func inLine(_ body: @escaping @Sendable () -> [UInt8]) async throws -> [UInt8] {
        let lane = waiting.withLock { waiting -> Int? in
            let lane = waiting[0] <= waiting[1] ? 0 : 1
            guard waiting[lane] < Self.longestLine else { return nil }
            waiting[lane] += 1
            return lane
        }
        guard let lane else { throw HarkError(.overloaded, "Too many are signing in at the moment.", textKey: "web.busy").retry(after: 3) }
        defer { waiting.withLock { $0[lane] -= 1 } }
        return try await lanes[lane].run(body)
    }

    /// In one form of Unicode, so that a password typed on another keyboard is the same (RFC 8265).
    private static func bytes(_ password: String) -> [UInt8] { Array(password.precomposedStringWithCanonicalMapping.utf8) }

    private static func text(_ cost: Scrypt, salt: [UInt8], key: [UInt8]) -> String {
        "scrypt$\(cost.n)$\(cost.r)$\(cost.p)$\(salt.hexText)$\(key.hexText)"
    }

    private static func parts(_ hash: String) -> (cost: Scrypt, salt: [UInt8], key: [UInt8])? {
        let parts = hash.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let n = Int(parts[1]), let r = Int(parts[2]), let p = Int(parts[3]),
            let salt = [UInt8](hexText: parts[4]), let key = [UInt8](hexText: parts[5])
        else { return nil }
        return (Scrypt(n: n, r: r, p: p), salt, key)
    }
}
