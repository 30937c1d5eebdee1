import HarkCore
import HarkDatabase

/// What is to be learned from people's labels, and what was.
extension PhotoStore {
    /// One thing to learn: what a label means now, for all photos of an account; or what a new photo is like, among all its labels.
    struct Lesson: Sendable {
        let number: Int
        let account: String
        /// nil: all labels.
        let label: String?
        /// nil: all photos.
        let photo: Int?
    }

    struct Example: Sendable {
        let name: String
        let features: PhotoFeatures
    }

    struct Likened: Sendable {
        let number: Int
        let features: PhotoFeatures
    }

    /// Most examples of a lesson, the newest: more make no label clearer.
    private static let mostExamples = 500

    func addLesson(_ account: String, label: String?, photo: Int?, in writer: any SQLWriter) throws {
        // One that waits already will see what this one would.
        try writer.execute("DELETE FROM photo_lesson WHERE account = ? AND label = ? AND photo = ?", account, label ?? "", photo ?? 0)
        try writer.execute("INSERT INTO photo_lesson (account, label, photo) VALUES (?, ?, ?)", account, label ?? "", photo ?? 0)
    }

    /// For a photo whose features are new; nothing to learn where its owner has labelled none.
    func addLesson(about photo: Photo, in writer: any SQLWriter) throws {
        let hasExamples = try writer.firstRow("SELECT 1 FROM photo_label WHERE account = ? AND source = 'person' LIMIT 1", photo.owner) != nil
        if hasExamples { try addLesson(photo.owner, label: nil, photo: photo.number, in: writer) }
    }

    func nextLesson(in reader: any SQLReader) throws -> Lesson? {
        try reader.firstRow("SELECT number, account, label, photo FROM photo_lesson ORDER BY number LIMIT 1").map {
            let label = try $0.text(2), photo = try $0.int(3)
            return Lesson(number: try $0.int(0), account: try $0.text(1), label: label.isEmpty ? nil : label, photo: photo == 0 ? nil : photo)
        }
    }

    func endLesson(_ lesson: Lesson, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM photo_lesson WHERE number = ?", lesson.number)
    }

    /// Photos that a person gave a label, with where they lie.
    func examples(for lesson: Lesson, in reader: any SQLReader) throws -> [Example] {
        try reader.rows(
            """
            SELECT photo_label.name, photo_finding.features FROM photo_label JOIN photo ON photo.number = photo_label.photo
            JOIN photo_finding ON photo_finding.owner = photo.owner AND photo_finding.sha256 = photo.sha256
            AND photo_finding.edit = photo.shown
            WHERE photo_label.account = ? AND source = 'person' AND (? = '' OR photo_label.label = ?) AND features IS NOT NULL
            ORDER BY photo_label.photo DESC LIMIT ?
            """, lesson.account, lesson.label ?? "", lesson.label ?? "", Self.mostExamples
        ).map { Example(name: try $0.text(0), features: PhotoFeatures(bytes: try $0.bytes(1))) }
    }

    func likened(_ account: String, after number: Int, limit: Int, in reader: any SQLReader) throws -> [Likened] {
        try reader.rows(
            """
            SELECT number, features FROM photo JOIN photo_finding ON photo_finding.owner = photo.owner AND photo_finding.sha256 = photo.sha256
            AND photo_finding.edit = photo.shown
            WHERE photo.owner = ? AND trashed_at IS NULL AND number > ? AND features IS NOT NULL ORDER BY number LIMIT ?
            """, account, number, limit
        ).map { Likened(number: try $0.int(0), features: PhotoFeatures(bytes: try $0.bytes(1))) }
    }

    /// Keeps what a photo seems to be; what a person or the model said of the same label stands.
    /// - Parameter label: the only one that was asked for; nil for all.
    func suggest(_ names: [String], for number: Int, about label: String?, in writer: any SQLWriter) throws {
        guard let photo = try photo(number, in: writer) else { return }
        let before = try writer.rows("SELECT label FROM photo_label WHERE photo = ? AND source = 'learned' AND (? = '' OR label = ?)", number,
            label ?? "", label ?? "")
            .map { try $0.text(0) }
        let judged = Set(try judgements(of: number, in: writer).map(\.label))
        let fresh = names.filter { !judged.contains(PhotoLabel.folded($0)) }
        guard Set(before) != Set(fresh.map(PhotoLabel.folded)) else { return }
        try countingLabels(of: photo, in: writer) {
            for old in before { try writer.execute("DELETE FROM photo_label WHERE photo = ? AND label = ?", number, old) }
            for name in fresh {
                try writer.execute(
                    "INSERT INTO photo_label (photo, account, label, name, source) VALUES (?, ?, ?, ?, 'learned') ON CONFLICT (photo, label) DO NOTHING",
                    number, photo.owner, PhotoLabel.folded(name), name)
            }
        }
        try refreshSearch(of: photo, in: writer)
    }
}
