import HarkCore
import HarkCrypto

extension Photo {
    /// The fields of CONTRACT's photo, how it is to be shown, and where it is on its way.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("key")
        json.string(key)
        json.name("bytes")
        json.integer(content.byteCount)
        json.name("type")
        json.string(content.type)
        json.name("width")
        json.integer(content.width)
        json.name("height")
        json.integer(content.height)
        json.name("sha256")
        json.string(content.sha256.hexText)
        json.name("edit")
        json.beginObject()
        json.name("quarter_turns")
        json.integer(edit.quarterTurns)
        json.name("mirrored")
        json.boolean(edit.isMirrored)
        json.name("shown")
        json.boolean(edit == shown)
        json.endObject()
        json.name("state")
        json.string(state.rawValue)
        if let error {
            json.name("error")
            json.string(PhotoFault(text: error).sentence())
        }
        json.name("uploaded_at")
        json.string(uploadedAt.description)
        json.endObject()
    }

    var json: [UInt8] {
        var json = JSONWriter(reserving: 448)
        write(to: &json)
        return json.bytes
    }

    /// `{key, state}`, as listeners are told.
    var brief: String {
        var json = JSONWriter(reserving: 64 + key.utf8.count)
        json.beginObject()
        json.name("key")
        json.string(key)
        json.name("state")
        json.string(state.rawValue)
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension PhotoFinding.Line {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("text")
        json.string(text)
        json.name("confidence")
        json.fraction(confidence)
        json.name("box")
        json.beginArray()
        for corner in box {
            json.beginArray()
            for number in corner { json.decimal(number) }
            json.endArray()
        }
        json.endArray()
        json.endObject()
    }
}

extension PhotoLabel {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("name")
        json.string(name)
        json.name("confidence")
        json.fraction(confidence)
        json.name("source")
        json.string(source.rawValue)
        json.endObject()
    }
}
