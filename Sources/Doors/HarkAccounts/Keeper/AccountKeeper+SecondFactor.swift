import Foundation
package import HarkCore
import HarkCrypto
package import HarkDatabase
package import HarkWeb

/// The second factor of an account: begun with the password, on once its first code was right, asked for at each sign-in.
extension AccountKeeper {
    /// Draws a new secret, which an authenticator is told. Nothing is asked for until one of its codes has been confirmed.
    /// - Parameter alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `.forbidden` for a wrong password; `.conflict` where there is a second factor already; `.rateLimited`.
    package func beginSecondFactor(
        of id: Identifier, password: String, bucket: UInt64, alongside: @escaping @Sendable (OneTimeCode, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> OneTimeCode {
        _ = try await confirm(password, of: id, bucket: bucket)
        let code = OneTimeCode.new(), sealed = seal.sealed(code, of: id), time = clock.now
        try await change(id) { [store] writer in
            guard try store.account(id, in: writer) != nil else { throw Self.unknown }
            guard try store.secondFactor(of: id, in: writer)?.isOn != true else { throw Self.alreadyOn }
            try store.beginSecondFactor(of: id, sealed: sealed, at: time, in: writer)
            try alongside(code, writer)
        }
        return code
    }

    /// The secret that was begun and waits for its first code; nil where there is none.
    package func begunSecondFactor(of id: Identifier) async throws -> OneTimeCode? {
        guard let factor = try await store.database.read({ [store] in try store.secondFactor(of: id, in: $0) }), !factor.isOn else { return nil }
        return seal.opened(factor.sealed, of: id)
    }

    /// Turns it on.
    /// - Returns: the codes for whoever loses the authenticator; shown this once.
    /// - Throws: `FieldFaults` for a wrong code; `.conflict` where none was begun, or one is on; `.rateLimited`.
    package func confirmSecondFactor(
        of id: Identifier, code typed: String, bucket: UInt64, act: Act,
        alongside: @escaping @Sendable ([String], any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> [String] {
        let name = try await account(id).username
        try throttle?.enter(bucket, name)
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.new() }, time = clock.now
        try await change(id) { [store, seal] writer in
            guard let factor = try store.secondFactor(of: id, in: writer), !factor.isOn else { throw Self.notBegun }
            guard let step = seal.opened(factor.sealed, of: id)?.step(of: Self.digits(typed), at: time, after: factor.lastStep) else {
                throw FieldFaults(faults: [Self.codeFault])
            }
            try store.setLastStep(step, of: id, in: writer)
            try store.confirmSecondFactor(of: id, recovery: codes.compactMap(RecoveryCode.hash), at: time, in: writer)
            try AuditLog.record(act.on("\(name): on"), in: writer)
            try alongside(codes, writer)
        }
        throttle?.leave(bucket, name)
        return codes
    }

    /// Turns it off.
    /// - Throws: `.forbidden` for a wrong password; `FieldFaults` for a wrong code; `.conflict` where it is off; `.rateLimited`.
    package func dropSecondFactor(of id: Identifier, password: String, code: String, bucket: UInt64, act: Act) async throws {
        _ = try await confirm(password, of: id, bucket: bucket)
        let account = try await account(id)
        guard account.hasSecondFactor else { throw Self.isOff }
        try throttle?.enter(bucket, account.username)
        do {
            try await change(id) { [store] writer in
                try take(code, of: id, in: writer)
                try store.dropSecondFactor(of: id, in: writer)
                try AuditLog.record(act.on("\(account.username): off"), in: writer)
            }
        } catch let error as HarkError where error.code == .unauthenticated {
            throw FieldFaults(faults: [Self.codeFault])
        }
        throttle?.leave(bucket, account.username)
    }

    /// How many codes for recovery are left.
    package func recoveryCodes(of id: Identifier) async throws -> Int {
        try await store.database.read { [store] in try store.recoveryCodes(of: id, in: $0) }
    }

    /// Takes away the second factor of somebody who has lost the authenticator and all codes: from the machine itself.
    package func dropSecondFactor(ofName username: String) async throws {
        guard let account = try await store.database.read({ [store] in try store.account(named: username, in: $0) }) else { throw Self.unknown }
        let act = Act.ofCommandLine("accounts.second_factor", at: clock.now).on("\(account.username): off")
        try await change(account.id) { [store] writer in
            guard try store.dropSecondFactor(of: account.id, in: writer) else { throw Self.isOff }
            try AuditLog.record(act, in: writer)
        }
    }

    // MARK: Codes

    /// Takes a code of the authenticator, or one for recovery; each is good once. Nothing happens where there is no second factor.
    /// - Throws: `.unauthenticated`, with the field `code` named, for none and for a wrong one.
    func take(_ typed: String?, of id: Identifier, in writer: any SQLWriter) throws {
        guard let factor = try store.secondFactor(of: id, in: writer), factor.isOn else { return }
        guard let typed, !typed.allSatisfy(\.isWhitespace) else { throw Self.codeNeeded }
        if let step = seal.opened(factor.sealed, of: id)?.step(of: Self.digits(typed), at: clock.now, after: factor.lastStep) {
            return try store.setLastStep(step, of: id, in: writer)
        }
        guard let hash = RecoveryCode.hash(typed), try store.useRecoveryCode(hash, of: id, in: writer) else { throw Self.wrongCode }
    }

    /// As it is compared: authenticators show digits in groups.
    private static func digits(_ typed: String) -> String { typed.filter { !$0.isWhitespace } }

    private static let codeFault = FieldFault("code", "The code is wrong, or was used already.", "accounts.code.wrong")
    static let codeNeeded = unauthenticated("Give the code of your second factor too.", "accounts.code.needed")
    static let wrongCode = unauthenticated(codeFault.detail, codeFault.textKey)

    private static func unauthenticated(_ detail: String, _ textKey: String) -> HarkError {
        var error = HarkError(.unauthenticated, detail, textKey: textKey)
        error.problems = [.init(field: "code", detail: detail)]
        return error
    }

    private static let alreadyOn = HarkError(.conflict, "There is a second factor already. Turn it off first.", textKey: "accounts.factor.already")
    private static let notBegun = HarkError(.conflict, "No second factor was begun.", textKey: "accounts.factor.not_begun")
    private static let isOff = HarkError(.conflict, "There is no second factor.", textKey: "accounts.factor.none")
}
