import HarkCrypto
import Synchronization

/// The code by which the first admin is made from a browser: printed at the start, kept in memory alone, good once.
final class SetupCode: Sendable {
    private let code = Mutex<String?>(nil)

    /// A new code of 100 bits, in groups that can be typed.
    func draw() -> String {
        let digits = Array("23456789abcdefghjkmnpqrstuvwxyz"), bytes = randomBytes(20)
        // Of 31 letters each byte's remainder is all but evenly spread.
        let text = String(bytes.map { digits[Int($0) % digits.count] })
        let groups = stride(from: 0, to: 20, by: 5).map { start in
            String(text.dropFirst(start).prefix(5))
        }
        let drawn = groups.joined(separator: "-")
        code.withLock { $0 = drawn }
        return drawn
    }

    /// Whether a setup waits for its code.
    var isDrawn: Bool { code.withLock { $0 != nil } }

    func isRight(_ given: String) -> Bool {
        code.withLock { $0.map { areEqual($0.utf8, given.lowercased().utf8) } ?? false }
    }

    func use() { code.withLock { $0 = nil } }
}
