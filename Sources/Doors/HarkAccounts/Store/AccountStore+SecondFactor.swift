import HarkCore
import HarkDatabase

/// Part three of the statements: second factors.
extension AccountStore {
    struct SecondFactor {
        /// The secret, sealed.
        let sealed: [UInt8]
        let isOn: Bool
        /// The newest step of which a code was taken.
        let lastStep: Int
    }

    func secondFactor(of account: Identifier, in reader: any SQLReader) throws -> SecondFactor? {
        try reader.firstRow("SELECT sealed, confirmed_at IS NOT NULL, last_step FROM account_second_factor WHERE account = ?", account).map {
            SecondFactor(sealed: try $0.bytes(0), isOn: try $0.bool(1), lastStep: try $0.int(2))
        }
    }

    /// Begins anew: what was there and not yet confirmed goes.
    func beginSecondFactor(of account: Identifier, sealed: [UInt8], at time: Timestamp, in writer: any SQLWriter) throws {
        try dropSecondFactor(of: account, in: writer)
        try writer.execute("INSERT INTO account_second_factor (account, sealed, begun_at, last_step) VALUES (?, ?, ?, 0)", account, sealed, time)
    }

    func confirmSecondFactor(of account: Identifier, recovery hashes: [[UInt8]], at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE account_second_factor SET confirmed_at = ? WHERE account = ?", time, account)
        for hash in hashes { try writer.execute("INSERT INTO account_recovery_code (account, hash) VALUES (?, ?)", account, hash) }
    }

    func setLastStep(_ step: Int, of account: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE account_second_factor SET last_step = ? WHERE account = ?", step, account)
    }

    /// - Returns: whether it was there; it is not any more.
    func useRecoveryCode(_ hash: [UInt8], of account: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM account_recovery_code WHERE account = ? AND hash = ?", account, hash) > 0
    }

    func recoveryCodes(of account: Identifier, in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COUNT(*) FROM account_recovery_code WHERE account = ?", account)?.int(0) ?? 0
    }

    /// - Returns: whether there was one, confirmed or not.
    @discardableResult
    func dropSecondFactor(of account: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM account_recovery_code WHERE account = ?", account)
        return try writer.execute("DELETE FROM account_second_factor WHERE account = ?", account) > 0
    }
}
