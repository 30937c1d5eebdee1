import HarkCore
import HarkModels

extension Comment {
    /// As it is told to those who listen.
    var json: String {
        var json = JSONWriter(reserving: 320 + content.utf8.count)
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// The fields of CONTRACT's comment. `parts` are answered for long texts only.
    func write(to json: inout JSONWriter, parts: [CommentPart] = []) {
        json.beginObject()
        json.name("id")
        json.string(id.description)
        json.name("content")
        json.string(content)
        json.name("label")
        json.string(label.rawValue)
        json.name("confidence")
        json.fraction(understanding.confidence)
        json.name("predicted")
        json.string(understanding.label.rawValue)
        json.name("decided")
        json.boolean(isDecided)
        json.name("tier")
        json.string(understanding.tier.rawValue)
        json.name("model")
        json.string(understanding.model)
        json.name("language")
        json.string(understanding.language)
        json.name("supported")
        json.boolean(understanding.isSupported)
        if !parts.isEmpty { write(parts, to: &json) }
        if let similarTo {
            json.name("similar_to")
            json.string(similarTo.description)
        }
        json.name("created_at")
        json.string(createdAt.description)
        json.endObject()
    }

    private func write(_ parts: [CommentPart], to json: inout JSONWriter) {
        json.name("parts")
        json.beginArray()
        for part in parts {
            json.beginObject()
            json.name("text")
            json.string(part.text)
            json.name("label")
            json.string(part.label.rawValue)
            json.name("confidence")
            json.fraction(part.confidence)
            json.endObject()
        }
        json.endArray()
    }

    /// The documented entry: `{"id", "content", "label"}`, where the id is the place in the list, counted from 1.
    func writeDocumented(position: Int, to json: inout JSONWriter) {
        json.beginObject()
        json.name("id")
        json.string(String(position))
        json.name("content")
        json.string(content)
        json.name("label")
        json.string(label.rawValue)
        json.endObject()
    }
}
