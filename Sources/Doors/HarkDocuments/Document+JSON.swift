import HarkCore
import HarkWords
import HarkCrypto

extension Document {
    /// The fields of CONTRACT's document, and the times of its stages.
    /// - Parameter wordLimit: how many of its words are told.
    func write(to json: inout JSONWriter, wordLimit: Int = DocumentResult.answeredWords) {
        json.beginObject()
        writeHead(to: &json)
        json.name("attempts")
        json.integer(attempts)
        json.name("sha256")
        json.string(sha256.hexText)
        write("total", result?.total, to: &json)
        write("distinct", result?.distinct, to: &json)
        write("encoding", result?.encoding, to: &json)
        json.name("words")
        json.beginArray()
        for entry in result?.words.prefix(wordLimit) ?? [] {
            json.beginObject()
            json.name("word")
            json.string(entry.word)
            json.name("count")
            json.integer(entry.count)
            json.endObject()
        }
        json.endArray()
        if let error {
            json.name("error")
            json.string(DocumentFault(text: error).sentence())
        }
        if let memberCount {
            json.name("members")
            json.integer(memberCount)
        }
        if let parent {
            json.name("parent")
            json.string(parent.description)
        }
        writeTimes(to: &json)
        json.endObject()
    }

    private func writeHead(to json: inout JSONWriter) {
        json.name("id")
        json.string(id.description)
        json.name("name")
        json.string(name)
        json.name("kind")
        json.string(kind.rawValue)
        json.name("bytes")
        json.integer(byteCount)
        json.name("state")
        json.string(state.rawValue)
    }

    private func writeTimes(to json: inout JSONWriter) {
        json.name("uploaded_at")
        json.string(times.uploadedAt.description)
        json.name("queued_at")
        json.string(times.queuedAt.description)
        write("started_at", times.startedAt?.description, to: &json)
        write("finished_at", times.finishedAt?.description, to: &json)
        write("worker", worker, to: &json)
        json.name("milliseconds")
        if let seconds { json.integer(Int((seconds * 1000).rounded())) } else { json.null() }
    }

    private func write(_ name: StaticString, _ number: Int?, to json: inout JSONWriter) {
        json.name(name)
        if let number { json.integer(number) } else { json.null() }
    }

    private func write(_ name: StaticString, _ text: String?, to json: inout JSONWriter) {
        json.name(name)
        if let text { json.string(text) } else { json.null() }
    }

    /// `{id, name, state}`, as an upload is answered and as listeners are told.
    func writeBrief(to json: inout JSONWriter, isDuplicate: Bool = false) {
        json.beginObject()
        json.name("id")
        json.string(id.description)
        json.name("name")
        json.string(name)
        json.name("state")
        json.string(state.rawValue)
        if isDuplicate {
            json.name("duplicate")
            json.boolean(true)
        }
        json.endObject()
    }

    var brief: String {
        var json = JSONWriter(reserving: 96 + name.utf8.count)
        writeBrief(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
