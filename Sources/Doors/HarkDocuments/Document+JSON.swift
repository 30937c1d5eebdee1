import HarkCore
import HarkWords
import HarkCrypto

extension Document {
    /// The fields of CONTRACT's document, and the times of its stages.
    /// - Parameter wordLimit: how many of its words are told.
    func write(to json: inout JSONWriter, wordLimit: Int = DocumentResult.answeredWords) {
        json.beginObject()
        writeHead(to: &json)
        write("attempts", attempts, to: &json)
        write("sha256", sha256.hexText, to: &json)
        write("total", result?.total, to: &json)
        write("distinct", result?.distinct, to: &json)
        write("encoding", result?.encoding, to: &json)
        json.name("words")
        json.words(result?.words.prefix(wordLimit) ?? [])
        if let error { write("error", DocumentFault(text: error).sentence(), to: &json) }
        if let memberCount { write("members", memberCount, to: &json) }
        if let parent { write("parent", parent.description, to: &json) }
        writeTimes(to: &json)
        json.endObject()
    }

    private func writeIdentity(to json: inout JSONWriter) {
        write("id", id.description, to: &json)
        write("name", name, to: &json)
    }

    private func writeHead(to json: inout JSONWriter) {
        writeIdentity(to: &json)
        write("kind", kind.rawValue, to: &json)
        write("bytes", byteCount, to: &json)
        write("state", state.rawValue, to: &json)
    }

    private func writeTimes(to json: inout JSONWriter) {
        write("uploaded_at", times.uploadedAt.description, to: &json)
        write("queued_at", times.queuedAt.description, to: &json)
        write("started_at", times.startedAt?.description, to: &json)
        write("finished_at", times.finishedAt?.description, to: &json)
        write("worker", worker, to: &json)
        write("milliseconds", seconds.map { Int(($0 * 1000).rounded()) }, to: &json)
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
        writeIdentity(to: &json)
        write("state", state.rawValue, to: &json)
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
