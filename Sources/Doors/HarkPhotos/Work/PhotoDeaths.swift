public import HarkDatabase
public import HarkPipeline
import HarkQueue

extension PhotosDoor {
    /// What becomes of a photo whose job was given up.
    public static func deaths(in database: any SQLDatabase) -> JobDeaths<Int> {
        let store = PhotoStore(database: database)
        return JobDeaths { letter, writer in
            // A payload that nobody can read belongs to no photo.
            guard let order = try? PhotoJob(payload: letter.payload), let photo = try store.current(order, in: writer) else { return nil }
            let fault = PhotoFault("photos.gave_up", "\(letter.receiveCount)", letter.reason)
            try store.setState(.failed, error: fault.text, of: photo.number, in: writer)
            return photo.number
        }
    }
}
