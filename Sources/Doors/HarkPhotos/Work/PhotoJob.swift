import Foundation
import HarkCore

/// What stands on the queue of photos: which content of which photo, in which edit, and what is to be done with it; never the bytes.
struct PhotoJob: Codable, Sendable {
    enum Step: String, Codable, Sendable {
        /// Small pictures and labels.
        case look
        /// The text in it, which takes ten times as long.
        case read

        /// Who waits for a small picture sees nothing.
        var priority: Int { self == .look ? 1 : 0 }
    }

    let photo: Int
    let object: Identifier
    let step: Step
    /// As `PhotoEdit.orientation` has it; nil in jobs of before there were edits.
    private let edit: Int?

    init(_ photo: Photo, _ step: Step) {
        self.photo = photo.number
        object = photo.content.object
        self.step = step
        edit = photo.edit.orientation
    }

    var orientation: Int { edit ?? PhotoEdit.none.orientation }

    /// - Throws: what tells that the payload is not one of this door's.
    init(payload: [UInt8]) throws { self = try HarkJSON.decode(PhotoJob.self, from: Data(payload)) }

    var payload: [UInt8] {
        var json = JSONWriter(reserving: 96)
        json.beginObject()
        json.name("photo")
        json.integer(photo)
        json.name("object")
        json.string(object.description)
        json.name("step")
        json.string(step.rawValue)
        json.name("edit")
        json.integer(orientation)
        json.endObject()
        return json.bytes
    }
}
