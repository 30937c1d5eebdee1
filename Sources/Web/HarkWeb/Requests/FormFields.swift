/// What a person sent with a form, by the names of its fields.
public struct FormFields: Sendable {
    private let values: [(name: String, value: String)]

    init(_ body: some StringProtocol) { values = URLEncoding.pairs(in: body) }

    /// The first value of `name`; nil where the form had no such field.
    public subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }

    /// The value of `name`, with the line ends that browsers send (CR LF) turned into LF; empty where there is none.
    public func text(_ name: String) -> String { (self[name] ?? "").replacing("\r\n", with: "\n") }

    /// Whether a box was ticked.
    public func isTicked(_ name: String) -> Bool { self[name] != nil }
}
