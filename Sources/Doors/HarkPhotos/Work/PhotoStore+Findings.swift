import Foundation
package import HarkCore
package import HarkDatabase
import HarkObjects

/// What workers made of a content: kept for its owner by the content's hash, so that the same picture is worked on once. What was found stands
/// until something newer is found.
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

    package func rendition(_ name: PhotoRendition, of photo: Photo, in reader: any SQLReader) throws -> Rendition? {
        try reader.firstRow(
            "SELECT object, type, version FROM photo_rendition WHERE owner = ? AND sha256 = ? AND name = ?", photo.owner, photo.content.sha256,
            name.rawValue
        ).map { Rendition(object: try $0.identifier(0), type: try $0.text(1), version: try $0.text(2)) }
    }

    func hasRenditions(_ photo: Photo, in reader: any SQLReader) throws -> Bool { try rendition(.thumb, of: photo, in: reader) != nil }

    /// Keeps the small pictures of a content.
    /// - Returns: the bytes of those that they take the place of.
    func keep(_ renditions: [(PhotoRendition, Rendition)], of photo: Photo, in writer: any SQLWriter) throws -> [PhotoObject] {
        var left: [PhotoObject] = []
        for (name, made) in renditions {
            if let old = try rendition(name, of: photo, in: writer) { left.append(PhotoObject(.renditions, old.object)) }
            try writer.execute(
                """
                INSERT INTO photo_rendition (owner, sha256, name, object, type, version) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (owner, sha256, name) DO UPDATE SET object = excluded.object, type = excluded.type, version = excluded.version
                """, photo.owner, photo.content.sha256, name.rawValue, made.object, made.type, made.version)
        }
        return left
    }

    package func finding(_ photo: Photo, in reader: any SQLReader) throws -> PhotoFinding {
        let row = try reader.firstRow("SELECT labels, lines FROM photo_finding WHERE owner = ? AND sha256 = ?", photo.owner, photo.content.sha256)
        return try PhotoFinding(
            labels: row?.optional(0, SQLRow.text).map { try HarkJSON.decode([PhotoFinding.Label].self, from: Data($0.utf8)) },
            lines: row?.optional(1, SQLRow.text).map { try HarkJSON.decode([PhotoFinding.Line].self, from: Data($0.utf8)) })
    }

    /// Keeps the labels of a content; all photos of it can be shown, and found by them.
    func keep(_ look: PhotoLook, of photo: Photo, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_finding (owner, sha256, labels, features, labels_version) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (owner, sha256) DO UPDATE SET labels = excluded.labels, features = excluded.features, labels_version = excluded.labels_version
            """, photo.owner, photo.content.sha256, try HarkJSON.string(look.labels), look.features.bytes.isEmpty ? nil : look.features.bytes, look.labelsVersion)
        try settleAll(like: photo, in: writer)
        try addLesson(about: photo, in: writer)
    }

    /// Keeps the text in a content; all photos of it are done, and can be found by it.
    func keep(_ reading: PhotoReading, of photo: Photo, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_finding (owner, sha256, lines, lines_version) VALUES (?, ?, ?, ?)
            ON CONFLICT (owner, sha256) DO UPDATE SET lines = excluded.lines, lines_version = excluded.lines_version
            """, photo.owner, photo.content.sha256, try HarkJSON.string(reading.lines), reading.version)
        try settleAll(like: photo, in: writer)
    }

    private func settleAll(like photo: Photo, in writer: any SQLWriter) throws {
        for same in try photos(photo.owner, of: photo.content.sha256, in: writer) { _ = try settle(same.number, in: writer) }
    }

    /// Where a photo comes from a content, for those that are likened to others.
    func features(of photo: Photo, in reader: any SQLReader) throws -> PhotoFeatures? {
        try reader.firstRow("SELECT features FROM photo_finding WHERE owner = ? AND sha256 = ?", photo.owner, photo.content.sha256)
            .flatMap { try $0.optional(0, SQLRow.bytes) }.map(PhotoFeatures.init(bytes:))
    }
}
