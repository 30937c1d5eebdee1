import ArgumentParser
import Foundation
import HarkAccounts
import HarkCore
import HarkWeb

/// `hark users`: accounts, from the machine itself.
struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Make and list accounts, replace forgotten passwords, drop lost second factors.",
        discussion: """
            Asks the running server where there is one; else opens the data folder itself. Passwords are read from standard input.

            hark users add ada --role admin --data data < password.txt
            """,
        subcommands: [UsersAddCommand.self, UsersListCommand.self, UsersPasswordCommand.self, UsersDropSecondFactorCommand.self])
}

struct UsersAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Make an account; its password is read from standard input.")

    @Argument(help: "The name to sign in with.") var name: String
    @Option(help: "member, operator or admin; if not given, admin for the very first account and member for others.") var role: String?
    @Option(help: "A narrow right beside the role: web-writer, service-writer, monitor-writer or model-writer. May come again.", transform: Self.scope)
    var scope: [Scope] = []
    @OptionGroup var data: DataOption
    @Flag(help: "Print the account as JSON.") var json = false

    func run() async throws {
        let command = AccountsCommand.add(username: name, password: try Password.fromInput(), role: role, scopes: scope)
        let answer = try await UsersDesk(folder: data.path).ask(command)
        if json { print(String(decoding: answer, as: UTF8.self)) }
    }

    private static func scope(_ name: String) throws -> Scope {
        guard let scope = Scope(rawValue: name) else { throw ValidationError("There is no scope \(name).") }
        return scope
    }
}

struct UsersPasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Replace a forgotten password; the new one is read from standard input. All sessions of the account end.")

    @Argument(help: "The account's name.") var name: String
    @OptionGroup var data: DataOption

    func run() async throws {
        _ = try await UsersDesk(folder: data.path).ask(.password(username: name, password: try Password.fromInput()))
    }
}

struct UsersDropSecondFactorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-second-factor", abstract: "Let somebody in by the password alone who has lost the authenticator and all codes for recovery.")

    @Argument(help: "The account's name.") var name: String
    @OptionGroup var data: DataOption

    func run() async throws { _ = try await UsersDesk(folder: data.path).ask(.dropSecondFactor(username: name)) }
}

struct UsersListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List all accounts, latest first.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    private struct Answer: Decodable {
        struct Item: Decodable {
            let username: String, role: String, scopes: [String], disabled: Bool, secondFactor: Bool
            let lastActiveAt: Timestamp?, lastSignInAt: Timestamp?, tokens: Int, tokenAgeDays: Int?, tokenLastUsedAt: Timestamp?
        }
        let items: [Item]
    }

    func run() async throws {
        let answer = try await UsersDesk(folder: data.path).ask(.list)
        if json { return print(String(decoding: answer, as: UTF8.self)) }
        let heads = ["NAME", "ROLES", "LAST ACTIVE", "SECOND FACTOR", "LAST SIGN-IN", "TOKENS", "TOKEN AGE", "TOKEN USED"]
        let rows = [heads] + (try HarkJSON.decode(Answer.self, from: answer)).items.map(Self.row)
        let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let line = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ")
            print(line.replacing(#/ +$/#, with: ""))
        }
    }

    private static func row(_ item: Answer.Item) -> [String] {
        [
            item.username, ([item.role] + item.scopes + (item.disabled ? ["disabled"] : [])).joined(separator: ","), day(item.lastActiveAt),
            item.secondFactor ? "yes" : "no", day(item.lastSignInAt), "\(item.tokens)", item.tokenAgeDays.map { "\($0) d" } ?? "-",
            day(item.tokenLastUsedAt),
        ]
    }

    private static func day(_ time: Timestamp?) -> String { time.map { String($0.description.prefix(16)) + "Z" } ?? "-" }
}

/// A password as the command line takes it: the first line of standard input, or typed unseen at a terminal.
enum Password {
    static func fromInput() throws -> String {
        let typed = isatty(STDIN_FILENO) == 1 ? getpass("Password: ").map { String(cString: $0) } : readLine()
        guard let typed, !typed.isEmpty else { throw ValidationError("Give the password on standard input.") }
        return typed
    }
}

/// Where account commands are done.
struct UsersDesk {
    let folder: String

    func ask(_ command: AccountsCommand) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/accounts", command) { _, database in
            let door = try await AccountsDoor(
                database: database, pages: try Pages(doors: Installation.doors), clock: SystemClock(),
                secret: try SecretFile.bytes(in: folder), settings: AccountsSettings())
            return try await door.perform(command)
        }
    }

    /// - Parameter name: nil where there is but one account.
    func account(named name: String?) async throws -> Identifier {
        struct Answer: Decodable {
            struct Item: Decodable { let id: Identifier, username: String }
            let items: [Item]
        }
        let all = try HarkJSON.decode(Answer.self, from: try await ask(.list)).items
        guard let name else {
            guard all.count == 1 else { throw HarkError(.notFound, "Say whose: hark users list shows all accounts.") }
            return all[0].id
        }
        guard let found = all.first(where: { $0.username == name }) else {
            throw HarkError(.notFound, "There is no account \(name). hark users list shows all.")
        }
        return found.id
    }
}
