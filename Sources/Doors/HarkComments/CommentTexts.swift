public import HarkCore
public import HarkDatabase
public import HarkModels
public import HarkPipeline

/// The comments that people judged, for the learning loop: what is hidden teaches nothing.
public struct CommentTexts: JudgedTexts {
    public let task = TextTask.sentiment

    public init() {}

    public func text(of itemID: Identifier, in reader: any SQLReader) throws -> String? {
        try reader.firstRow("SELECT content FROM comment WHERE id = ? AND hidden = 0", itemID)?.text(0)
    }
}
