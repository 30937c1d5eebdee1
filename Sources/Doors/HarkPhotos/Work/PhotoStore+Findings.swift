import Foundation
package import HarkCore
package import HarkDatabase
import HarkObjects

/// What workers made of a content: kept for its owner by the content's hash and the edit, so that the same picture is worked on once. What was
/// found stands until something newer is found.
extension PhotoStore {
    package struct Rendition: Sendable, Equatable {
        /// In the bucket of renditions.
        package let object: Identifier
        package let type: String
        package let version: String

        package init(object: Identifier, type: String, version: String) {
            self.object = object
            self.type = type
            self.version = version
        }
    }

    /// - Parameter edit: as it is shown, if not given.
    package func rendition(_ name: PhotoRendition, of photo: Photo, edit: PhotoEdit? = nil, in reader: any SQLReader) throws -> Rendition? {
        try reader.firstRow(
            "SELECT object, type, version FROM photo_rendition WHERE owner = ? AND sha256 = ? AND edit = ? AND name = ?", photo.owner,
            photo.content.sha256, (edit ?? photo.shown).orientation, name.rawValue
        ).map { Rendition(object: try $0.identifier(0), type: try $0.text(1), version: try $0.text(2)) }
    }

    /// Keeps the small pictures of a content in its photo's edit.
    /// - Returns: the bytes of those that they take the place of.
    func keep(_ renditions: [(PhotoRendition, Rendition)], of photo: Photo, in writer: any SQLWriter) throws -> [PhotoObject] {
        var left: [PhotoObject] = []
        for (name, made) in renditions {
            if let old = try rendition(name, of: photo, edit: photo.edit, in: writer) { left.append(PhotoObject(.renditions, old.object)) }
            try writer.execute(
                """
                INSERT INTO photo_rendition (owner, sha256, edit, name, object, type, version) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (owner, sha256, edit, name) DO UPDATE SET object = excluded.object, type = excluded.type, version = excluded.version
                """, photo.owner, photo.content.sha256, photo.edit.orientation, name.rawValue, made.object, made.type, made.version)
        }
        return left
    }

    /// - Parameter edit: as it is shown, if not given.
    package func finding(_ photo: Photo, edit: PhotoEdit? = nil, in reader: any SQLReader) throws -> PhotoFinding {
        let row = try reader.firstRow(
            "SELECT labels, lines FROM photo_finding WHERE owner = ? AND sha256 = ? AND edit = ?", photo.owner, photo.content.sha256,
            (edit ?? photo.shown).orientation)
        return try PhotoFinding(
            labels: row?.optional(0, SQLRow.text).map { try HarkJSON.decode([PhotoFinding.Label].self, from: Data($0.utf8)) },
            lines: row?.optional(1, SQLRow.text).map { try HarkJSON.decode([PhotoFinding.Line].self, from: Data($0.utf8)) })
    }

    /// Keeps the labels of a content; all photos of it can be shown, and found by them.
    func keep(_ look: PhotoLook, of photo: Photo, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_finding (owner, sha256, edit, labels, features, labels_version) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (owner, sha256, edit) DO UPDATE SET labels = excluded.labels, features = excluded.features, labels_version = excluded.labels_version
            """, photo.owner, photo.content.sha256, photo.edit.orientation, try HarkJSON.string(look.labels),
            look.features.bytes.isEmpty ? nil : look.features.bytes, look.labelsVersion)
        try carryText(of: photo, in: writer)
        try settleAll(like: photo, in: writer)
        try addLesson(about: photo, in: writer)
    }

    /// Keeps the text in a content; all photos of it are done, and can be found by it.
    func keep(_ reading: PhotoReading, of photo: Photo, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_finding (owner, sha256, edit, lines, lines_version) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (owner, sha256, edit) DO UPDATE SET lines = excluded.lines, lines_version = excluded.lines_version
            """, photo.owner, photo.content.sha256, photo.edit.orientation, try HarkJSON.string(reading.lines), reading.version)
        try settleAll(like: photo, in: writer)
    }

    private func settleAll(like photo: Photo, in writer: any SQLWriter) throws {
        for same in try photos(photo.owner, of: photo.content.sha256, in: writer) { _ = try settle(same.number, in: writer) }
    }

    /// Where a photo comes from a content, for those that are likened to others.
    func features(of photo: Photo, in reader: any SQLReader) throws -> PhotoFeatures? {
        try reader.firstRow(
            "SELECT features FROM photo_finding WHERE owner = ? AND sha256 = ? AND edit = ?", photo.owner, photo.content.sha256, photo.shown.orientation
        ).flatMap { try $0.optional(0, SQLRow.bytes) }.map(PhotoFeatures.init(bytes:))
    }
}
