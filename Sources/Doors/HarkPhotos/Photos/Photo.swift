package import HarkCore

/// Where a photo is on its way through the workers.
package enum PhotoState: String, Sendable, CaseIterable {
    /// Kept; nothing has been made of it yet.
    case queued
    /// It can be shown small; its labels and text are not there yet.
    case rendered
    case done, failed

    /// Key of its name in the catalogue.
    var textKey: String { "photos.state.\(rawValue)" }
}

/// A photo as it is kept: whose, under which key, and the bytes that it has now.
package struct Photo: Sendable {
    /// Its place in the order of arrival; the same when its bytes are replaced.
    package let number: Int
    /// The account, as `Caller.photoOwner` has it.
    package let owner: String
    package let key: String
    /// What is behind the key at this moment.
    package let content: PhotoContent
    /// How its owner wants it to be shown.
    package let edit: PhotoEdit
    /// How it is shown: as it was before, until what it is to be is made.
    package let shown: PhotoEdit
    package let state: PhotoState
    /// Why nothing could be made of it, as `PhotoFault` keeps it.
    package let error: String?
    package let uploadedAt: Timestamp
}

/// One picture's bytes on disk, and what their head says of them.
package struct PhotoContent: Sendable {
    /// The name of the original in the bucket `photos`; another for every upload.
    package let object: Identifier
    package let sha256: [UInt8]
    package let byteCount: Int
    /// Media type, by the bytes themselves.
    package let type: String
    /// In pixels, as it is shown.
    package let width: Int, height: Int

    package init(object: Identifier, sha256: [UInt8], byteCount: Int, type: String, width: Int, height: Int) {
        self.object = object
        self.sha256 = sha256
        self.byteCount = byteCount
        self.type = type
        self.width = width
        self.height = height
    }
}
