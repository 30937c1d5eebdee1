import HarkCore
import HarkWeb

extension Caller {
    /// In whose name documents are kept: the account, by its id.
    var documentOwner: String { name }

    /// Whose documents the caller sees: operators everybody's.
    var documentsSeen: DocumentStore.Query { DocumentStore.Query(owner: role >= .operator ? nil : documentOwner) }

    func sees(_ document: Document) -> Bool { role >= .operator || document.owner == documentOwner }
}

extension HarkError {
    static let noDocument = HarkError(.notFound, "There is no document with this id.", textKey: "documents.unknown")
}
