public import HarkCore
public import HarkDatabase
public import HarkQueue
public import ServiceLifecycle

/// What App asks of a door: everything that it brings into the house. Adding a door is one folder and one line in App;
/// removing one is the same.
public protocol Door: Sendable {
    /// Its name in the ledger, the settings (`doors.<name>.…`), the metrics and the log, such as `comments`.
    static var name: String { get }

    /// Every route, in the order in which a reader meets them: the whole table, nothing hidden.
    var routes: [Route] { get }

    /// Its tables, applied at the start. Names begin with the door's name.
    static var migrations: [Migration] { get }

    /// What it adds to the bar of every page; nil for a door without a page.
    var navigation: NavigationLink? { get }

    /// Its sentences in every language of the house.
    static var texts: TextCatalogue { get }

    /// Its page templates (mustache), by name; names begin with the door's name.
    static var templates: [String: String] { get }

    /// Its stylesheets, scripts and pictures.
    static var assets: [Asset] { get }

    /// Schemas that its operations refer to by name.
    static var schemas: [String: Schema] { get }

    /// Background work, started after the database and stopped before it.
    var services: [any Service] { get }

    /// What is done for it again and again; names begin with the door's name. The house does each at its times, once.
    var chores: [Chore] { get }

    /// Removes what it keeps for an account alone, in the transaction that deletes the account. What was said to everybody stays.
    func forget(_ account: Identifier, in writer: any SQLWriter) throws
}

extension Door {
    public static var templates: [String: String] { [:] }
    public static var assets: [Asset] { [] }
    public static var schemas: [String: Schema] { [:] }
    public var chores: [Chore] { [] }
    public func forget(_ account: Identifier, in writer: any SQLWriter) throws {}
}

/// A link in the bar at the top of every page.
public struct NavigationLink: Sendable {
    public let path: String
    /// Key of its text in the catalogue.
    public let textKey: String

    public init(path: String, textKey: String) {
        self.path = path
        self.textKey = textKey
    }
}
