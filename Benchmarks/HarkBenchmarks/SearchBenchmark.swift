import ArgumentParser
import Foundation
import HarkDatabase

/// Full-text search beside reading every text (`LIKE`) in the same database, answers compared before times are printed.
struct SearchBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "search", abstract: "Finding the newest 20 of many texts.")

    @Option(help: "Texts of about 80 characters.") var texts = 200_000
    @Option(help: "Times that each query is asked; the median is printed.") var rounds = 15

    private static let syllables = ["mor", "ning", "ri", "ver", "lo", "ve", "ly", "sun", "tal", "ker", "bo", "ra", "fin", "que", "dor", "mi"]
    private static let index = TextIndex("sample")
    @Option(help: "Folder to measure in.") var folder = FileManager.default.temporaryDirectory.path

    func run() async throws {
        let folder = "\(folder)/hark-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate([
            Migration("sample.1-tables", ["CREATE TABLE sample (id INTEGER PRIMARY KEY, content TEXT NOT NULL)"] + Self.index.statements)
        ])
        let (kept, indexed) = try await fill(database)
        print("  kept \(BenchmarkTable.whole(kept)) texts/s, added to the index \(BenchmarkTable.whole(indexed)) texts/s, in batches of 1,000")
        try await printSizes(database)
        BenchmarkTable.printHeader()
        for (name, query, isRare) in [
            ("rare word", "x177777x", true), ("middle of a rare word", "77777", true), ("nothing", "qqqqq", true),
            ("frequent word", "lovely", false), ("two words", "lovely river", false),
        ] { try await compare(name, query, isRare: isRare, in: database) }
        try await database.close()
    }

    private func text(_ number: Int) -> String {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        let words = (0..<9).map { _ in
            (0..<3).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return Self.syllables[Int(state >> 33) % Self.syllables.count]
            }.joined()
        }
        return words.joined(separator: " ") + (number.isMultiple(of: 3) ? " lovely" : "") + (number.isMultiple(of: 7) ? " river" : "") + " x\(number)x"
    }

    private func fill(_ database: SQLiteDatabase) async throws -> (Double, Double) {
        let batches = stride(from: 1, through: texts, by: 1000).map { start in (start..<min(start + 1000, texts + 1)).map { (Int64($0), text($0)) } }
        var seconds = [0.0, 0.0]
        for batch in batches {
            var start = ContinuousClock.now
            try await database.write { sql in
                for (rowid, text) in batch { try sql.execute("INSERT INTO sample VALUES (?, ?)", rowid, text) }
            }
            seconds[0] += (ContinuousClock.now - start) / .seconds(1)
            start = ContinuousClock.now
            try await database.write { sql in
                try Self.index.add(batch.map { TextIndex.Entry(rowid: $0, words: $1, parts: $1) }, in: sql)
            }
            seconds[1] += (ContinuousClock.now - start) / .seconds(1)
        }
        return (Double(texts) / seconds[0], Double(texts) / seconds[1])
    }

    private func printSizes(_ database: SQLiteDatabase) async throws {
        let bytes = try await database.read { sql in
            try ["SELECT SUM(LENGTH(content)) FROM sample", "SELECT SUM(LENGTH(block)) FROM sample_words_data", "SELECT SUM(LENGTH(block)) FROM sample_parts_data"]
                .map { try sql.firstRow($0)?.double(0) ?? 0 }
        }
        print("  per byte of text: words \(BenchmarkTable.hundredths(bytes[1] / bytes[0])), parts \(BenchmarkTable.hundredths(bytes[2] / bytes[0])) bytes of index")
    }

    private func compare(_ name: String, _ query: String, isRare: Bool, in database: SQLiteDatabase) async throws {
        let terms = query.split(separator: " ").map { TextIndex.Term(words: String($0), part: String($0)) }
        let like = query.split(separator: " ").map { SQLValue.text("%\($0)%") }
        let scan = "SELECT id FROM sample WHERE \(like.map { _ in "content LIKE ?" }.joined(separator: " AND ")) ORDER BY id DESC LIMIT 20"
        let (found, foundTime) = try await timed { try await database.read { try Self.index.search(terms, limit: 20, in: $0) } }
        let (scanned, scanTime) = try await timed { try await database.read { try $0.rows(scan, like).map { Int64(try $0.int(0)) } } }
        guard found == scanned else { throw ValidationError("\(query): found \(found), scanned \(scanned)") }
        if isRare {
            BenchmarkTable.printLine("search, \(name)", hark: 1 / foundTime, peer: ("scans/s", 1 / scanTime), bar: 10, unit: "searches/s")
        } else {
            // A scan from the newest has soon read 20 texts with a frequent word; the search only has to stay short.
            BenchmarkTable.printCost("search, \(name)", hark: foundTime * 1e6, peer: ("µs scan", scanTime * 1e6), bar: 5000, unit: "µs")
        }
    }

    private func timed<Result>(_ body: () async throws -> Result) async throws -> (Result, Double) {
        var times: [Double] = [], result: Result
        repeat {
            let start = ContinuousClock.now
            result = try await body()
            times.append((ContinuousClock.now - start) / .seconds(1))
        } while times.count < rounds
        return (result, times.quantile(0.5))
    }
}
