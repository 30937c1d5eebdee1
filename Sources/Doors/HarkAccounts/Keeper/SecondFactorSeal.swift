import HarkCore
import HarkCrypto

/// What seals the secrets of second factors, and the tickets between the two steps of signing in, with keys from the house's secret:
/// whoever has the database alone has neither.
package struct SecondFactorSeal: Sendable {
    private let secrets: SealingKey, tickets: SealingKey

    /// How long somebody may take to look up a code.
    private static let ticketSeconds = 300.0

    package init(secret: [UInt8]) {
        secrets = SealingKey(derivedFrom: secret, for: "hark second factors")
        tickets = SealingKey(derivedFrom: secret, for: "hark sign-in tickets")
    }

    /// Sealed together with whose it is: a row put into another's place opens to nothing.
    func sealed(_ code: OneTimeCode, of account: Identifier) -> [UInt8] { secrets.seal(Array(account.description.utf8) + code.secret) }

    /// - Returns: nil where the house's secret is another one by now.
    func opened(_ sealed: [UInt8], of account: Identifier) -> OneTimeCode? {
        let owner = Array(account.description.utf8)
        guard let plain = secrets.open(sealed), plain.starts(with: owner) else { return nil }
        return OneTimeCode(secret: Array(plain.dropFirst(owner.count)))
    }

    /// Says that somebody knew the password a moment ago; only this house can read it.
    /// - Parameter proof: the password's hash, so that another password makes it worthless.
    func ticket(for account: Identifier, proof: String, at time: Timestamp) -> String {
        let expiry = time.advanced(bySeconds: Self.ticketSeconds)
        return tickets.seal(Array("\(account.description) \(expiry.microseconds) \(proof)".utf8)).hexText
    }

    /// - Returns: nil for what this house did not write, or not lately.
    func holder(of ticket: String, at time: Timestamp) -> (account: Identifier, proof: String)? {
        guard ticket.utf8.count <= 2000, let sealed = [UInt8](hexText: ticket), let plain = tickets.open(sealed) else { return nil }
        let parts = String(decoding: plain, as: UTF8.self).split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count == 3, let account = Identifier(parts[0]), let expiry = Int64(parts[1]), expiry > time.microseconds else { return nil }
        return (account, parts[2])
    }
}
