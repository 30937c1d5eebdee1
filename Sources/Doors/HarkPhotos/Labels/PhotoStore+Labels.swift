package import HarkCore
package import HarkDatabase
import HarkText

/// Labels as people and models have them, and the albums that they make.
extension PhotoStore {
    package func judgements(of number: Int, in reader: any SQLReader) throws -> [PhotoJudgement] {
        try reader.rows("SELECT label, name, verdict FROM photo_judgement WHERE photo = ? ORDER BY judged_at, label", number).compactMap { row in
            guard let verdict = PhotoJudgement.Verdict(rawValue: try row.text(2)) else { return nil }
            return PhotoJudgement(label: try row.text(0), name: try row.text(1), verdict: verdict)
        }
    }

    package func labels(of photo: Photo, in reader: any SQLReader) throws -> [PhotoLabel] {
        [PhotoLabel](try finding(photo, in: reader), try judgements(of: photo.number, in: reader))
    }

    /// Keeps what a person says of a label; it stands whatever the models say later.
    /// - Returns: false where the photo has as many labels of people as it may have.
    package func judge(
        _ photo: Photo, _ name: String, _ verdict: PhotoJudgement.Verdict, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Bool {
        let label = PhotoLabel.folded(name)
        let others = try writer.firstRow("SELECT COUNT(*) FROM photo_judgement WHERE photo = ? AND label <> ?", photo.number, label)?.int(0) ?? 0
        guard others < Self.mostJudgements else { return false }
        try writer.execute(
            """
            INSERT INTO photo_judgement (photo, label, name, verdict, judged_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (photo, label) DO UPDATE SET name = excluded.name, verdict = excluded.verdict, judged_at = excluded.judged_at
            """, photo.number, label, name, verdict.rawValue, time)
        try refreshLabels(of: photo, in: writer)
        return true
    }

    private static let mostJudgements = 50

    /// Brings the labels that a photo is found by up to date with its finding and with what people said, and the index with them. What was
    /// learned by likeness stays until it is learned anew, unless somebody took it away.
    func refreshLabels(of photo: Photo, in writer: any SQLWriter) throws {
        let judgements = try judgements(of: photo.number, in: writer)
        let judged = Set(judgements.map(\.label))
        let found = try finding(photo, in: writer).likelyLabels.filter { !judged.contains(PhotoLabel.folded($0.name)) }
        try countingLabels(of: photo, in: writer) {
            try writer.execute("DELETE FROM photo_label WHERE photo = ? AND source <> 'learned'", photo.number)
            for label in judged { try writer.execute("DELETE FROM photo_label WHERE photo = ? AND label = ?", photo.number, label) }
            for judgement in judgements where judgement.verdict == .added { try add(judgement.name, .person, to: photo, in: writer) }
            for label in found { try add(label.name, .model, to: photo, in: writer) }
        }
        try refreshSearch(of: photo, in: writer)
    }

    private func add(_ name: String, _ source: PhotoLabel.Source, to photo: Photo, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_label (photo, account, label, name, source) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (photo, label) DO UPDATE SET name = excluded.name, source = excluded.source
            """, photo.number, photo.owner, PhotoLabel.folded(name), name, source.rawValue)
    }

    /// An owner's labels with how many photos have each, the most frequent first.
    package struct Album: Sendable, Equatable {
        package let label: String, name: String
        package let count: Int
    }

    package func albums(_ owner: String, limit: Int, in reader: any SQLReader) throws -> [Album] {
        try reader.rows("SELECT label, photos FROM photo_album WHERE account = ? ORDER BY photos DESC, label LIMIT ?", owner, limit).map { row in
            let label = try row.text(0)
            let name = try reader.firstRow("SELECT name FROM photo_label WHERE account = ? AND label = ? LIMIT 1", owner, label)?.text(0)
            return Album(label: label, name: name ?? label, count: try row.int(1))
        }
    }
}
