import HarkCore
import HarkDatabase

/// How photos are shown. What is asked for is shown once it is made; what was shown before stands until then.
extension PhotoStore {
    /// Keeps how a photo is to be shown.
    func set(_ edit: PhotoEdit, of photo: Photo, in writer: any SQLWriter) throws -> Photo {
        try writer.execute("UPDATE photo SET edit = ? WHERE number = ?", edit.orientation, photo.number)
        return try settle(photo.number, in: writer)
    }

    /// Shows a photo as it is to be shown, if it can be, or if nothing else can be shown.
    func settleEdit(of photo: Photo, in writer: any SQLWriter) throws -> Photo {
        guard photo.edit != photo.shown, try isMade(photo.edit, of: photo, in: writer) || !isMade(photo.shown, of: photo, in: writer) else { return photo }
        try writer.execute("UPDATE photo SET shown = edit WHERE number = ?", photo.number)
        return try self.photo(photo.number, in: writer) ?? photo
    }

    /// Whether there are small pictures and labels of it.
    func isMade(_ edit: PhotoEdit, of photo: Photo, in reader: any SQLReader) throws -> Bool {
        try finding(photo, edit: edit, in: reader).labels != nil && rendition(.thumb, of: photo, edit: edit, in: reader) != nil
    }

    /// Whether its text was read, and not only carried over from another edit.
    func isRead(_ edit: PhotoEdit, of photo: Photo, in reader: any SQLReader) throws -> Bool {
        try reader.firstRow(
            "SELECT 1 FROM photo_finding WHERE owner = ? AND sha256 = ? AND edit = ? AND lines_version IS NOT NULL", photo.owner,
            photo.content.sha256, edit.orientation) != nil
    }

    /// What was read in a photo as it was shown until now is its text, at the places where it is shown now, until it is read anew.
    func carryText(of photo: Photo, in writer: any SQLWriter) throws {
        guard photo.edit != photo.shown, try finding(photo, edit: photo.edit, in: writer).lines == nil,
            let lines = try finding(photo, edit: photo.shown, in: writer).lines
        else { return }
        let carried = lines.map { $0.moved(from: photo.shown, to: photo.edit) }
        try writer.execute(
            "UPDATE photo_finding SET lines = ? WHERE owner = ? AND sha256 = ? AND edit = ?", try HarkJSON.string(carried), photo.owner,
            photo.content.sha256, photo.edit.orientation)
    }
}

extension PhotoFinding.Line {
    fileprivate func moved(from old: PhotoEdit, to new: PhotoEdit) -> PhotoFinding.Line {
        let corners = box.filter { $0.count == 2 }.map { corner in
            let origin = old.origin(corner[0], corner[1]), place = new.place(origin.x, origin.y)
            return [place.x, place.y]
        }
        return PhotoFinding.Line(text: text, confidence: confidence, box: corners)
    }
}
