import Foundation
import HarkCore
import HarkEmotions
import Testing

@Suite struct CSVScannerTests {
    private static func fields(_ text: String, _ delimiter: Character = ",") -> [[String]] {
        CSVScanner(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0).map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test func recordsAreThoseOfRFC4180() {
        #expect(Self.fields("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n") == [["a", "b"], ["x, \"y\"", "two\nlines"]])
        #expect(Self.fields("a,\n\n,b") == [["a", ""], [], ["", "b"]])
        #expect(Self.fields("id;review;sentiment;\n1;hello, you;joy;\n", ";") == [["id", "review", "sentiment", ""], ["1", "hello, you", "joy", ""]])
    }

    @Test func aRecordKnowsTheLineItBeginsOn() {
        let lines = CSVScanner(Array("a\n\"b\nb\r\nb\"\r\nc\rd\n\ne".utf8), delimiter: UInt8(ascii: ",")).map(\.line)
        #expect(lines == [1, 2, 5, 6, 7, 8])
    }

    @Test(arguments: [
        ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n3;4\n", ";"), ("a\tb, or c\n1\t2\n", "\t"), ("x|y|z\n1|2|3\n", "|"), ("one column\nand no more\n", nil),
        ("review\nhello, is it me?\nI am so, so sad; and you\n", nil),
        ("id;review;sentiment;\n1;hello, is it me;joy;\n2;I, too, am;fear;\n", ";"), ("\"a;b\",\"c;d\"\n\"e;f\",\"g\"\n", ","), ("", nil),
    ] as [(String, Character?)])
    func theDelimiterIsTheOneByWhichRecordsAgree(text: String, delimiter: Character?) {
        #expect(CSVScanner.delimiter(of: Array(text.utf8)) == delimiter?.asciiValue)
    }

    @Test func aQuoteThatIsNeverClosedCostsOneLineWhereReadingResumes() {
        let records = Array(CSVScanner(Array("a,\"b\nc,d\ne,f\n".utf8), delimiter: UInt8(ascii: ","), resumes: true))
        #expect(records.map(\.line) == [1, 2, 3] && records.map(\.isClosed) == [false, true, true])
        #expect(records.last?.fields == [Array("e".utf8), Array("f".utf8)])
    }

    /// Each of its lines opens a quote that only the end of the file closes.
    @Test func aFileOfOpenQuotesIsReadInLinearTime() {
        let file = Array(String(repeating: "x\"y,\"z\n", count: 20_000).utf8)
        #expect(CSVScanner(file, delimiter: UInt8(ascii: ","), resumes: true).reduce(0) { count, _ in count + 1 } <= 20_000)
    }

    /// Two thousand files of what breaks readers, read by Python's `csv` module too.
    @Test func pythonReadsTheSame() throws {
        var random = SplitMix64(seed: 5)
        let parts = ["a", "bc", ",", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", " ", "é", "", "=1"]
        let files = (0..<2000).map { number in
            (0..<(number % 40)).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
        }
        let delimiters = files.indices.map { $0 % 3 == 0 ? ";" : "," }
        let expected = try Self.python(zip(files, delimiters).map { [$0, $1] })
        guard !expected.isEmpty else { return print("skipped: python3 is not there, so the oracle was not asked") }
        for ((file, delimiter), records) in zip(zip(files, delimiters), expected) {
            #expect(Self.fields(file, Character(delimiter)) == records, "\(file.debugDescription)")
        }
    }

    private static func python(_ files: [[String]]) throws -> [[[String]]] {
        let script = """
            import csv, io, json, sys
            csv.field_size_limit(10**9)
            files = json.load(sys.stdin)
            print(json.dumps([list(csv.reader(io.StringIO(text, newline=''), delimiter=d)) for text, d in files]))
            """
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(files))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus != 127 else { return [] }
        return try JSONDecoder().decode([[[String]]].self, from: data)
    }
}
