import HarkCore
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Photos under keys, as programs keep and get them.
@Suite struct PhotosAPITests {
    @Test func aPhotoComesBackAsItWentInFirstFromTheDiskThenFromTheCache() async throws {
        try await TestPhotos.with { house, client in
            let bytes = TestPhotos.png("at the pier")
            let kept = try await client.put("pier", bytes)
            #expect(kept.status == .created)
            let photo: PhotoAnswer = try kept.decoded()
            #expect(photo.key == "pier" && photo.type == "image/png" && photo.width == 3 && photo.height == 2 && photo.bytes == bytes.readableBytes)
            for expected in ["miss", "hit"] {
                let got = try await client.get("/api/v1/photos/pier")
                #expect(got.status == .ok && got.body == bytes && got.headers[.contentType] == "image/png")
                #expect(got.headers[HTTPField.Name("X-Cache")!] == expected)
            }
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func anExistingKeyIsRefusedUnlessReplacingIsChosen() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier", TestPhotos.png("one"))
            _ = try await client.get("/api/v1/photos/pier")
            let refused = try await client.put("pier", TestPhotos.png("two"))
            #expect(refused.status == .conflict && refused.text.contains("Key already exists"))
            #expect(try await client.get("/api/v1/photos/pier").body == TestPhotos.png("one"))
            let replaced = try await client.put("pier", TestPhotos.png("two"), replacing: true)
            #expect(replaced.status == .ok)
            let got = try await client.get("/api/v1/photos/pier")
            #expect(got.body == TestPhotos.png("two") && got.headers[HTTPField.Name("X-Cache")!] == "miss")
            #expect(try await client.photos().count == 1)
            #expect(try await house.objectCount() == 1)
            let line = try #require(try await house.ledger())
            #expect(line.balanced && line.stored == 2 && line.rejected == 1)
        }
    }

    @Test func anUnknownKeyAndSomebodyElsesAreAlike() async throws {
        try await TestPhotos.with { _, client in
            try await client.put("mine")
            var answers: [String] = []
            for (key, person) in [("mine", "bea"), ("mine", "olga"), ("nothing", "ada")] {
                for (method, path, body) in [
                    (HTTPRequest.Method.get, "", nil), (.get, "?size=thumb", nil), (.delete, "", nil), (.get, "/labels", nil), (.get, "/text", nil),
                    (.get, "/shares", nil), (.post, "/recognition", nil), (.patch, "", #"{"key":"other"}"#), (.post, "/shares", #"{"hours":1}"#),
                    (.post, "/labels", #"{"name":"cat","verdict":"added"}"#),
                ] as [(HTTPRequest.Method, String, String?)] {
                    let answer = try await client.json(method, "/api/v1/photos/\(key)\(path)", body ?? "", as: person)
                    #expect(answer.status == .notFound && answer.text.contains("Unknown Key!"), "\(method) \(path) \(person)")
                    answers.append(answer.text)
                }
                #expect(try await client.get("/photos/view/\(key)", as: person).status == .notFound)
            }
            #expect(Set(answers).count == 1)
            #expect(try await client.photos(as: "bea").isEmpty)
            #expect(try await client.photos(as: "olga").isEmpty)
            #expect(try await client.get("/api/v1/photos/mine").status == .ok)
        }
    }

    @Test func whatIsNoPictureIsRefusedByItsBytesAndCounted() async throws {
        var settings = PhotosSettings()
        settings.byteLimit = 4096
        settings.mostPixels = 1_000_000
        try await TestPhotos.with(settings) { house, client in
            #expect(try await client.put("text", ByteBuffer(string: "hello")).status == .unsupportedMediaType)
            #expect(try await client.put("empty", ByteBuffer()).status == .unsupportedMediaType)
            #expect(try await client.put("bomb", TestPhotos.png(width: 50_000, height: 50_000)).status == .unprocessableContent)
            #expect(try await client.put("large", TestPhotos.png(String(repeating: "x", count: 5000))).status == .contentTooLarge)
            #expect(try await client.put("\u{7}").status == .unprocessableContent)
            #expect(try await client.put(String(repeating: "é", count: 101)).status == .unprocessableContent)
            let line = try #require(try await house.ledger())
            #expect(line.balanced && line.rejected == 6 && line.stored == 0)
            #expect(try await house.objectCount() == 0)
        }
    }

    @Test func partsAreAnsweredAndWhatTheAskerHasIsNotSentAgain() async throws {
        try await TestPhotos.with { _, client in
            let bytes = TestPhotos.png("0123456789")
            try await client.put("pier", bytes)
            let all = bytes.readableBytes
            for (range, expected) in [("bytes=0-3", 0..<4), ("bytes=-4", all - 4..<all), ("bytes=5-", 5..<all), ("bytes=2-9999", 2..<all)] {
                let got = try await client.get("/api/v1/photos/pier", headers: [.range: range])
                #expect(got.status == .partialContent && got.body == bytes.getSlice(at: expected.lowerBound, length: expected.count))
                #expect(got.headers[.contentRange] == "bytes \(expected.lowerBound)-\(expected.upperBound - 1)/\(all)")
            }
            #expect(try await client.get("/api/v1/photos/pier", headers: [.range: "bytes=\(all)-"]).status == .rangeNotSatisfiable)
            for odd in ["bytes=3-1", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4", "bytes=-"] {
                #expect(try await client.get("/api/v1/photos/pier", headers: [.range: odd]).status == .ok, "\(odd)")
            }
            let tag = try #require(try await client.get("/api/v1/photos/pier").headers[.eTag])
            #expect(try await client.get("/api/v1/photos/pier", headers: [.ifNoneMatch: tag]).status == .notModified)
            #expect(try await client.get("/api/v1/photos/pier", headers: [.range: "bytes=0-3", .ifRange: tag]).status == .partialContent)
            #expect(try await client.get("/api/v1/photos/pier", headers: [.range: "bytes=0-3", .ifRange: "\"old\""]).status == .ok)
            try await client.put("pier", TestPhotos.png("new"), replacing: true)
            #expect(try await client.get("/api/v1/photos/pier", headers: [.ifNoneMatch: tag]).status == .ok)
        }
    }

    @Test func theSameContentCostsOnceAndIsNobodyElses() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("one")
            try await house.work()
            try await client.put("two")
            #expect(try await client.photos().map(\.state) == ["done", "done"])
            try await client.put("one", as: "bea")
            #expect(try await client.photos(as: "bea").map(\.state) == ["queued"])
            try await house.work()
            for key in ["one", "two"] { #expect(try await client.send(.delete, "/api/v1/photos/\(key)").status == .noContent) }
            #expect(try await client.get("/api/v1/photos/one?size=thumb", as: "bea").status == .ok)
            _ = try await client.send(.delete, "/api/v1/photos/one", as: "bea")
            #expect(try await house.objectCount() == 0)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func aRenamedPhotoIsFoundUnderItsNewKeyAlone() async throws {
        try await TestPhotos.with { _, client in
            try await client.put("old name")
            try await client.put("taken", TestPhotos.png("other"))
            _ = try await client.get("/api/v1/photos/old%20name")
            #expect(try await client.json(.patch, "/api/v1/photos/old%20name", #"{"key":"taken"}"#).status == .conflict)
            #expect(try await client.json(.patch, "/api/v1/photos/old%20name", #"{"key":"trip/new name"}"#).status == .ok)
            #expect(try await client.get("/api/v1/photos/old%20name").status == .notFound)
            #expect(try await client.get("/api/v1/photos/trip%2Fnew%20name").body == TestPhotos.png())
            #expect(try await client.photos([("q", "old")]).isEmpty)
            #expect(try await client.photos([("q", "new")]).map(\.key) == ["trip/new name"])
        }
    }

    @Test func aListIsReadInPagesNewestFirst() async throws {
        try await TestPhotos.with { _, client in
            for number in 0..<7 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
            var keys: [String] = [], after: String?
            repeat {
                let page = try await client.get(Link.to("/api/v1/photos", [("limit", "3")] + (after.map { [("after", $0)] } ?? [])))
                    .decoded(ListAnswer<PhotoAnswer>.self)
                keys += page.items.map(\.key)
                after = page.next
            } while after != nil
            #expect(keys == (0..<7).reversed().map { "photo \($0)" })
        }
    }
}

/// What a first look offers.
@Suite struct PhotoSamplesTests {
    @Test func anEmptyGalleryOffersSamplesAndKeepsThemOnce() async throws {
        try await TestPhotos.with { house, client in
            let empty = try await client.get("/photos")
            #expect(empty.text.contains("/photos/samples"))
            for _ in 0..<2 { #expect(try await client.send(.post, "/photos/samples").status == .seeOther) }
            #expect(try await client.photos().map(\.key) == ["lighthouse", "menu", "bicycle"])
            let filled = try await client.get("/photos")
            #expect(!filled.text.contains("/photos/samples"))
            #expect(try await client.photos(as: "bea").isEmpty)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func theFirstOperatorWhoLooksHasThemOnce() async throws {
        try await TestPhotos.with { house, client in
            _ = try await client.get("/photos")
            #expect(try await client.photos().isEmpty, "a member is asked")
            let first = try await client.get("/photos", as: "olga")
            #expect(first.text.contains("lighthouse"))
            for key in ["bicycle", "menu", "lighthouse"] { #expect(try await client.send(.delete, "/api/v1/photos/\(key)", as: "olga").status == .noContent) }
            _ = try await client.get("/photos", as: "olga")
            #expect(try await client.photos(as: "olga").isEmpty, "what was deleted does not come back")
        }
    }
}
