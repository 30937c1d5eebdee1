import HarkCore
import HarkWords

/// What `hark words` prints for a file.
enum WordsReport {
    /// One line: `{file, total, distinct, words:[{word,count}]}`.
    static func json(_ file: String, _ count: WordCount) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("file")
        writer.string(file)
        writer.name("total")
        writer.integer(count.total)
        writer.name("distinct")
        writer.integer(count.distinct)
        writer.name("words")
        writer.words(count.top)
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    /// A line about the file, and one a word.
    static func text(_ file: String, _ count: WordCount) -> String {
        let width = count.top.first.map { String($0.count).count } ?? 0
        let words = count.top.map { entry in
            let figure = String(entry.count)
            return "  " + String(repeating: " ", count: width - figure.count) + figure + "  " + entry.word + "\n"
        }
        return "\(file): \(count.total) words, \(count.distinct) different\n" + words.joined()
    }
}
