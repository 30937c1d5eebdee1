public import HarkCore
public import HarkDatabase
public import HarkModels

/// The texts of the items that people judge: what a door gives to the learning loop.
public protocol JudgedTexts: Sendable {
    var task: TextTask { get }

    /// The text of an item; nil when it was deleted, hidden or is no longer decided. What has no text is in no later training set.
    func text(of itemID: Identifier, in reader: any SQLReader) throws -> String?

    /// The right labels of items that were put into the queue to see how well people judge.
    func gold(in reader: any SQLReader) throws -> [Identifier: String]

    /// What people answered to those, beside their judgements: it tells how far they can be relied on and teaches nothing itself.
    func goldAnswers(in reader: any SQLReader) throws -> [(item: Identifier, judge: String, label: String)]
}

extension JudgedTexts {
    public func gold(in reader: any SQLReader) throws -> [Identifier: String] { [:] }
    public func goldAnswers(in reader: any SQLReader) throws -> [(item: Identifier, judge: String, label: String)] { [] }
}
