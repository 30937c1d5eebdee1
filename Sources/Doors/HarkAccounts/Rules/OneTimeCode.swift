import Foundation
package import HarkCore
import HarkCrypto

/// The codes of an authenticator: RFC 6238 with HMAC-SHA1, six digits, a new one each 30 seconds.
package struct OneTimeCode: Sendable {
    /// 20 bytes, as the RFC wants them for SHA-1.
    package let secret: [UInt8]

    package static let digits = 6
    private static let stepSeconds = 30

    package init(secret: [UInt8]) { self.secret = secret }

    static func new() -> OneTimeCode { OneTimeCode(secret: randomBytes(20)) }

    /// The number of the 30 seconds that a moment lies in.
    package static func step(at time: Timestamp) -> Int { Int(time.microseconds / 1_000_000) / stepSeconds }

    /// - Parameter digits: 8 at most.
    package func code(step: Int, digits: Int = OneTimeCode.digits) -> String {
        let message = withUnsafeBytes(of: UInt64(step).bigEndian) { Array($0) }
        let hash = HMACSHA1.code(key: secret, message), start = Int(hash[19] & 15)
        let number = hash[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = "\(Int(number) % [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000][digits])"
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step that `code` is of: this one, or the one before or after, since clocks differ; nil where it is none of theirs.
    /// - Parameter last: the newest step of which a code was taken; none of it or before is good again.
    package func step(of code: String, at time: Timestamp, after last: Int) -> Int? {
        let now = Self.step(at: time)
        // All three are compared, so that the time says nothing.
        let fitting = (now - 1...now + 1).filter { areEqual(self.code(step: $0).utf8, code.utf8) }
        return fitting.first { $0 > last }
    }

    /// What authenticators read, from a picture or typed: `otpauth://totp/…`.
    package func uri(username: String) -> String {
        let label = username.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "otpauth://totp/Hark:\(label)?secret=\(secret.base32)&issuer=Hark&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepSeconds)"
    }
}

/// Codes that are good once, for whoever has lost the authenticator: 80 random bits, kept as their hashes.
enum RecoveryCode {
    static let count = 10

    /// `abcd-efgh-ijkl-mnop`.
    static func new() -> String {
        let text = Array(randomBytes(10).base32.lowercased())
        return stride(from: 0, to: 16, by: 4).map { String(text[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// However it was typed; nil for what cannot be one.
    static func hash(_ typed: String) -> [UInt8]? {
        let letters = typed.lowercased().filter { $0 != "-" && $0 != " " }
        return letters.utf8.count == 16 ? SHA256.hash(letters) : nil
    }
}

extension [UInt8] {
    /// Base 32 (RFC 4648) without padding.
    package var base32: String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var text: [UInt8] = [], bits = 0, held: UInt32 = 0
        for byte in self {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(held >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(digits[Int(held << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
