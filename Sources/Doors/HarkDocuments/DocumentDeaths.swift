public import HarkCore
public import HarkDatabase
public import HarkPipeline
import HarkQueue

extension DocumentsDoor {
    /// What becomes of a document whose job was given up.
    public static func deaths(in database: any SQLDatabase) -> JobDeaths<Identifier> {
        let store = DocumentStore(database: database)
        return JobDeaths { letter, writer in
            // A payload that nobody can read belongs to no document.
            guard let order = try? DocumentJob(payload: letter.payload) else { return nil }
            let fault = DocumentFault("documents.gave_up", "\(letter.receiveCount)", letter.reason)
            _ = try store.finish(order.document, .failed(fault.text), worker: nil, seconds: nil, at: letter.diedAt, in: writer)
            return order.document
        }
    }
}
