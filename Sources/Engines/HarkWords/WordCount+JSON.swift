public import HarkCore

extension JSONWriter {
    /// A list of `{word,count}`.
    public mutating func words(_ words: some Sequence<WordCount.Entry>) {
        beginArray()
        for entry in words {
            beginObject()
            name("word")
            string(entry.word)
            name("count")
            integer(entry.count)
            endObject()
        }
        endArray()
    }
}
