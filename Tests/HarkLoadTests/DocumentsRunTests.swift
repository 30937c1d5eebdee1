import Foundation
import HarkLoad
import NIOCore
import NIOHTTP1
import Synchronization
import Testing

@Suite("Files handed in by a load run")
struct DocumentsRunTests {
    private let form = RequestForm(authority: "127.0.0.1:8080", token: "secret")

    @Test("Sizes are those of the documents, between 0.45 and 1.6 MB")
    func sizes() {
        let sizes = (1...120).map { DocumentFiles.size(of: $0, seed: 1) }
        #expect(sizes[0] == Int(958.3 * 1024) && sizes[108] == 1_677_721)
        #expect(sizes.allSatisfy { (463_155...1_677_721).contains($0) } && Set(sizes).count > 100)
    }

    @Test("The same seed makes the same text, and words fall off as the rank says")
    func distribution() {
        let generated = GeneratedText()
        let text = generated.text(firstLine: "x", size: 400_000, number: 3, seed: 7)
        #expect(text.readableBytes == 400_000)
        #expect(text == generated.text(firstLine: "x", size: 400_000, number: 3, seed: 7))
        #expect(text != generated.text(firstLine: "x", size: 400_000, number: 4, seed: 7))
        #expect(text != generated.text(firstLine: "x", size: 400_000, number: 3, seed: 8))
        #expect(Set(generated.words).count == GeneratedText.wordCount)
        let words = String(buffer: text).split { $0 == " " || $0 == "." || $0 == "\n" }
        let counts = words.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        for index in [0, 1, 4, 9, 50] {
            let expected = generated.share(of: index) * Double(words.count)
            // Five standard deviations of a count: a fixed seed, so it holds for ever or never.
            #expect(abs(Double(counts[Substring(generated.words[index])] ?? 0) - expected) < 5 * expected.squareRoot(), "\(generated.words[index])")
        }
    }

    @Test("All connections together hand in each number once, with the token, and no content comes twice")
    func requests() {
        let files = DocumentFiles(form: form, run: "loadx", count: 3, connections: 2, seed: 1)
        let numbers = [(0, 0), (1, 0), (0, 1), (1, 1)]
        let requests = numbers.map { String(buffer: files.request(connection: $0.0, iteration: $0.1, previous: nil).bytes) }
        for (number, request) in zip(1..., requests) {
            #expect(request.hasPrefix("POST /api/v1/documents?name=loadx-\(number).txt HTTP/1.1\r\n"))
            #expect(request.contains("\r\nAuthorization: Bearer secret\r\n") && request.contains("\r\n\r\nloadx \(number)\n"))
        }
        #expect(Set(requests.map { $0.suffix(100_000) }).count == 3, "the fourth repeats the first text")
        #expect(requests[0].utf8.count == requests[3].utf8.count)
    }

    @Test("It waits until all is counted and tells what became of each state")
    func waits() async throws {
        let asked = Mutex(0), seen = Mutex([Int]())
        let server: LoopbackServer.Behaviour = { method, path, _, _ in
            if method == .POST { return .init(status: .accepted, body: String(path.split(separator: "=").last ?? "")) }
            if path.contains("state=") {
                let isOpen = path.contains("processing") && asked.withLock { $0 += 1; return $0 < 3 }
                return .init(body: #"{"items":[\#(isOpen ? Self.item("processing", 0, nil) : "")],"next":null}"#)
            }
            guard path.contains("after=more") else {
                return .init(body: #"{"items":[\#(Self.item("done", 0, 2)),\#(Self.item("done", 1, 5))],"next":"more"}"#, chunks: true)
            }
            return .init(body: #"{"items":[\#(Self.item("failed", 2, 9))],"next":null}"#)
        }
        try await LoopbackServer.with(server) { port in
            let target = LoadTarget(host: "127.0.0.1", port: port)
            let form = RequestForm(authority: target.authority, token: "secret")
            let plan = LoadPlan(connections: 2, requests: 3)
            let files = DocumentFiles(form: form, run: "loadx", count: 3, connections: 2, seed: 1)
            let run = DocumentsRun(target: target, plan: plan, files: files, waitSeconds: 60)
            let report = try await run.run { open in seen.withLock { $0.append(open) } }
            #expect(report.uploads.isClean && report.uploads.shown == 3 && !report.isClean)
            #expect(report.outcome.states == ["queued": 0, "processing": 0, "done": 2, "failed": 1])
            #expect(report.outcome.secondsToDone == 9 && report.outcome.bytes == 30)
            #expect(report.outcome.waits == .init(median: 4, p95: 7, longest: 7))
            #expect(report.text.contains("Documents:              queued 0, processing 0, done 2, failed 1"))
        }
        #expect(seen.withLock { $0 } == [1, 1, 0])
    }

    @Test("Where no file is taken, nothing is waited for")
    func refused() async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init(status: .unauthorized, body: "no") }) { port in
            let target = LoadTarget(host: "127.0.0.1", port: port)
            let files = DocumentFiles(form: RequestForm(authority: target.authority), run: "loadx", count: 1, connections: 1, seed: 1)
            let report = try await DocumentsRun(target: target, plan: LoadPlan(connections: 1, requests: 2), files: files, waitSeconds: 60).run()
            #expect(report.uploads.non2xx == 2 && report.outcome == .init() && !report.isClean)
        }
    }

    /// Handed in at second `from`, finished at second `to`.
    private static func item(_ state: String, _ from: Int, _ to: Int?) -> String {
        let end = to.map { "\"2026-11-21T10:00:0\($0)Z\"" } ?? "null"
        return #"{"state":"\#(state)","bytes":10,"uploaded_at":"2026-11-21T10:00:0\#(from)Z","finished_at":\#(end),"name":"x"}"#
    }
}
