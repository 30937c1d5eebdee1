import HarkCore
import HarkDatabase

/// What people say of labels, and what is suggested by likeness to photos that they labelled.
package struct PhotoLearning: Sendable {
    let store: PhotoStore
    let clock: any WallClock
    let bell: Bell

    /// Keeps what an owner says of a label.
    /// - Returns: the photo's labels from now on.
    /// - Throws: `.unknownKey`; `.unacceptable` for a name that is none; `.conflict` where the photo has 50 such labels.
    package func judge(
        _ key: String, of owner: String, _ name: String, _ verdict: PhotoJudgement.Verdict
    ) async throws -> [PhotoLabel] {
        let name = try PhotoLabel.admit(name), now = clock.now
        let labels = try await store.database.write { [store] writer in
            let photo = try store.known(owner, key, in: writer)
            guard try store.judge(photo, name, verdict, at: now, in: writer) else {
                throw HarkError(.conflict, "A photo has at most 50 labels of people.", textKey: "photos.label.many")
            }
            try store.addLesson(owner, label: PhotoLabel.folded(name), photo: nil, in: writer)
            return try store.labels(of: photo, in: writer)
        }
        bell.ring()
        return labels
    }

    /// Labels that a photo may have, by its likeness to photos that a person gave them.
    func suggestions(for photo: Photo, in reader: any SQLReader) throws -> [PhotoLabel] {
        try reader.rows("SELECT name FROM photo_label WHERE photo = ? AND source = 'learned' ORDER BY label", photo.number).map {
            PhotoLabel(name: try $0.text(0), confidence: 0, source: .learned)
        }
    }
}
