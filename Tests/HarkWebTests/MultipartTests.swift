import Foundation
import HarkCore
import HarkWeb
import NIOCore
import Testing

/// Forms with files (RFC 7578): what browsers and programs write is read, wherever the network cuts it, and nothing else.
@Suite struct MultipartTests {
    struct Part: Decodable, Equatable {
        let name: String, file: String?, type: String?, bytes: Data
    }

    private struct Form: Decodable {
        let boundary: String, body: Data, parts: [Part]
    }

    /// Made by Multipart/reference.py from what Python's `email` package reads.
    private static func golden() throws -> [Form] {
        let file = try #require(Bundle.module.url(forResource: "golden", withExtension: "json", subdirectory: "Multipart"))
        let decoder = JSONDecoder()
        return try decoder.decode([Form].self, from: Data(contentsOf: file))
    }

    /// What the scanner makes of `bytes`, handed over in pieces that end at `cuts`.
    private static func read(_ bytes: [UInt8], boundary: String, limits: MultipartLimits = .init(), cuts: [Int]) throws -> [Part] {
        var scanner = MultipartScanner(boundary: boundary, limits: limits), parts: [Part] = [], start = 0, isOver = false
        for cut in cuts.sorted() + [bytes.count] {
            scanner.feed(ByteBuffer(bytes: bytes[start..<cut]))
            start = cut
            while let event = try scanner.next() {
                #expect(!isOver)
                switch event {
                case .part(let headers):
                    parts.append(Part(name: headers.name, file: headers.fileName, type: headers.contentType, bytes: Data()))
                case .bytes(let piece):
                    #expect(piece.readableBytes > 0)
                    let last = try #require(parts.last)
                    parts.removeLast()
                    parts.append(Part(name: last.name, file: last.file, type: last.type, bytes: last.bytes + Data(piece.readableBytesView)))
                case .endOfPart: break
                case .end: isOver = true
                }
            }
        }
        try scanner.finish()
        return parts
    }

    @Test func formsAreReadAsPythonReadsThemWhereverTheyAreCut() throws {
        var numbers = SplitMix64(seed: 11)
        for form in try Self.golden() {
            let bytes = Array(form.body)
            #expect(try Self.read(bytes, boundary: form.boundary, cuts: []) == form.parts)
            #expect(try Self.read(bytes, boundary: form.boundary, cuts: Array(0...bytes.count)) == form.parts)
            for _ in 0..<20 {
                let cuts = (0..<Int.random(in: 1...8, using: &numbers)).map { _ in Int.random(in: 0...bytes.count, using: &numbers) }
                #expect(try Self.read(bytes, boundary: form.boundary, cuts: cuts) == form.parts)
            }
        }
    }

    @Test func namesAreReadAsBrowsersAndCurlEscapeThem() throws {
        for (written, expected) in [(#"a%22b.txt"#, "a\"b.txt"), (#"a\"b.txt"#, "a\"b.txt"), (#"c:\dir\x.txt"#, #"c:\dir\x.txt"#), ("100%.txt", "100%.txt")] {
            let body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\(written)\"\r\n\r\nx\r\n--b--\r\n"
            #expect(try Self.read(Array(body.utf8), boundary: "b", cuts: []).map(\.file) == [expected])
        }
    }

    @Test(arguments: [
        "", "--b", "--b\r\n", "no boundary at all", "--b\r\n\r\nno headers\r\n--b--", "--b\r\nContent-Type: text/plain\r\n\r\nno name\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever closed", "--b\r\nbroken header\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\neA==\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nX: \(String(repeating: "y", count: 9000))\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\(String(repeating: "X: 1\r\n", count: 20))\r\nx\r\n--b--",
        String(repeating: "p", count: 20_000) + "\r\n--b--",
    ]) func anythingElseIsRefused(_ body: String) {
        for cuts in [[], Array(stride(from: 0, through: body.utf8.count, by: 7))] {
            let error = #expect(throws: HarkError.self) { try Self.read(Array(body.utf8), boundary: "b", cuts: cuts) }
            #expect(error?.code == .malformed)
        }
    }

    @Test func moreThanSoManyPartsAreTooMany() {
        var limits = MultipartLimits()
        limits.parts = 3
        let body = (0..<4).map { "--b\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\nx\r\n" }.joined() + "--b--"
        let error = #expect(throws: HarkError.self) { try Self.read(Array(body.utf8), boundary: "b", limits: limits, cuts: []) }
        #expect(error?.code == .tooLarge)
    }

    @Test func whateverBytesComeTheScannerEndsOrRefuses() {
        var numbers = SplitMix64(seed: 12)
        let scraps: [[UInt8]] = [
            "--b", "\r\n", "--", "b", "Content-Disposition: form-data; name=\"a\"", "\r\n\r\n", "; filename=\"", "\"", ":", " ", "\r", "\n", "\0", "é",
        ].map { Array($0.utf8) }
        for _ in 0..<4000 {
            let bytes = (0..<Int.random(in: 0...30, using: &numbers)).flatMap { _ in scraps[Int.random(in: 0..<scraps.count, using: &numbers)] }
            let cut = Int.random(in: 0...bytes.count, using: &numbers)
            let whole = Result { try Self.read(bytes, boundary: "b", cuts: []) }, parted = Result { try Self.read(bytes, boundary: "b", cuts: [cut]) }
            #expect((try? whole.get()) == (try? parted.get()))
        }
    }

    /// Of nothing but what could begin a delimiter.
    @Test func aLargeFileGoesThroughInSmallPieces() throws {
        var scanner = MultipartScanner(boundary: "b"), total = 0, largest = 0
        scanner.feed(ByteBuffer(string: "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n"))
        let piece = ByteBuffer(repeating: 0x0D, count: 1 << 16)
        for _ in 0..<64 {
            scanner.feed(piece)
            while let event = try scanner.next() {
                guard case .bytes(let bytes) = event else { continue }
                total += bytes.readableBytes
                largest = max(largest, bytes.readableBytes)
            }
        }
        #expect(total > 63 << 16 && largest <= 1 << 17)
    }
}
