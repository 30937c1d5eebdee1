import HarkCore
import HarkPhotos
import HarkQueue
import HarkWorkers
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What workers make of photos, and what people say of that.
@Suite struct PhotoWorkTests {
    @Test func smallPicturesAndLabelsComeFirstThenTheText() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            for path in ["?size=thumb", "?size=view", "/labels", "/text"] {
                let waiting = try await client.get("/api/v1/photos/pier\(path)")
                #expect(waiting.status == .accepted && waiting.text == #"{"state":"queued"}"#)
            }
            let job = try #require(try await house.jobs.receive(1, worker: "w").first)
            let order = try #require(try await house.door.jobs.assignment(for: job))
            #expect(order.task == "picture" && String(decoding: order.parameters, as: UTF8.self).contains("renditions"))
            try await house.door.jobs.finished(job, TestPhotos.report(["labels"], [("pier", 0.9)], [], [1]), worker: "w", seconds: 1)
            #expect(try await client.get("/api/v1/photos/pier?size=thumb").text == "thumb")
            #expect(try await client.get("/api/v1/photos/pier?size=view").text == "view")
            #expect(try await client.get("/api/v1/photos/pier/labels").decoded(LabelsAnswer.self).labels.map(\.name) == ["pier"])
            #expect(try await client.get("/api/v1/photos/pier/text").status == .accepted)
            #expect(try await client.photos().first?.state == "rendered")
            try await house.work()
            let text = try await client.get("/api/v1/photos/pier/text")
            #expect(text.status == .ok && text.text.contains(#""text":"Grüße aus Rimini""#) && text.text.contains(#""box":[[0.1,0.1]"#))
            #expect(try await client.photos().first?.state == "done")
        }
    }

    @Test func aPhotoIsFoundByKeyLabelAndTextWithoutAccentsOrCase() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("Señal 7")
            try await house.work()
            try await client.put("another", TestPhotos.png("x"))
            try await house.work { _ in .report(labels: [("cat", 0.9)], text: ["NO ENTRY"]) }
            try await client.put("Señal 7", as: "bea")
            for words in ["senal", "LIGHTHOUSE", "grusse", "rimini lighthouse", "imin", "building senal"] {
                #expect(try await client.photos([("q", words)]).map(\.key) == ["Señal 7"], "\(words)")
            }
            #expect(try await client.photos([("q", "building")]).count == 2)
            #expect(try await client.photos([("q", "breakwater")]).isEmpty, "what is unlikely is no label to be found by")
            #expect(try await client.photos([("q", "cat"), ("label", "CAT")]).map(\.key) == ["another"])
            #expect(try await client.photos([("label", "lighthouse")]).map(\.key) == ["Señal 7"])
            #expect(try await client.photos([("q", "lighthouse")], as: "bea").isEmpty)
            let albums = try await client.get("/api/v1/photo-albums").text
            #expect(albums.contains(#"{"label":"cat","count":1}"#) && albums.contains(#"{"label":"lighthouse","count":1}"#))
        }
    }

    @Test func whatAPersonSaysOfALabelStands() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            try await house.work()
            #expect(try await client.json(.post, "/api/v1/photos/pier/labels", #"{"name":"Our dog  Rex","verdict":"added"}"#).status == .ok)
            #expect(try await client.json(.post, "/api/v1/photos/pier/labels", #"{"name":"LIGHTHOUSE","verdict":"removed"}"#).status == .ok)
            _ = try await client.send(.post, "/api/v1/photos/pier/recognition")
            try await house.work()
            let labels = try await client.get("/api/v1/photos/pier/labels").decoded(LabelsAnswer.self).labels
            #expect(labels.map(\.name) == ["Our dog Rex", "breakwater"])
            #expect(labels.map(\.source) == ["person", "model"])
            #expect(try await client.photos([("q", "rex")]).count == 1)
            #expect(try await client.photos([("q", "lighthouse")]).isEmpty)
            for bad in [#"{"name":" ","verdict":"added"}"#, #"{"name":"cat","verdict":"liked"}"#] {
                #expect(try await client.json(.post, "/api/v1/photos/pier/labels", bad).status == .unprocessableContent)
            }
        }
    }

    @Test func theOldAnswerStandsUntilTheNewOneIsThere() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            try await house.work()
            #expect(try await client.send(.post, "/api/v1/photos/pier/recognition").status == .accepted)
            #expect(try await client.get("/api/v1/photos/pier/labels").status == .ok)
            #expect(try await client.get("/api/v1/photos/pier?size=thumb").status == .ok)
            try await house.work { _ in .report(labels: [("beacon", 0.8)], text: ["new"]) }
            #expect(try await client.get("/api/v1/photos/pier/labels").decoded(LabelsAnswer.self).labels.map(\.name) == ["beacon"])
            #expect(try await client.photos([("q", "rimini")]).isEmpty)
            #expect(try await house.objectCount() == 3)
        }
    }

    @Test func aPictureThatCannotBeReadFailsWithItsReasonAndIsStillKept() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("broken")
            try await house.work { _ in .refused("This PNG file is broken or not complete.") }
            let photo = try #require(try await client.photos().first)
            #expect(photo.state == "failed" && photo.error == "This PNG file is broken or not complete.")
            #expect(try await client.get("/api/v1/photos/broken").status == .ok)
            #expect(try await client.get("/api/v1/photos/broken/labels").status == .unprocessableContent)
            _ = try await client.send(.post, "/api/v1/photos/broken/recognition")
            try await house.work()
            #expect(try await client.photos().first?.state == "done")
        }
    }

    @Test func aPhotoThatKillsItsWorkersIsGivenUp() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("bomb")
            try await house.work { _ in .died }
            while let job = try await house.jobs.receive(1, worker: "quarantine", quarantined: true).first {
                try await house.door.jobs.failed(job, "The worker died.", killedWorker: true)
            }
            let photo = try #require(try await client.photos().first)
            #expect(photo.state == "failed" && photo.error?.contains("The worker died.") == true)
        }
    }

    @Test func anAnswerAboutBytesThatAreGoneChangesNothing() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier", TestPhotos.png("one"))
            let job = try #require(try await house.jobs.receive(1, worker: "w").first)
            try await client.put("pier", TestPhotos.png("two"), replacing: true)
            try await house.door.jobs.finished(job, TestPhotos.report(["labels"], [("old", 0.9)], [], [1]), worker: "w", seconds: 1)
            #expect(try await client.photos().first?.state == "queued")
            #expect(try await house.objectCount() == 1)
            try await house.work()
            #expect(try await client.photos([("q", "old")]).isEmpty)
        }
    }

    @Test func aSharedPhotoIsSeenUntilItsLinkEnds() async throws {
        try await TestPhotos.with { house, client in
            struct Share: Decodable { let id: String, path: String? }
            try await client.put("pier")
            try await house.work()
            let made = try await client.json(.post, "/api/v1/photos/pier/shares", #"{"hours":2}"#)
            #expect(made.status == .created)
            let share: Share = try made.decoded(), path = try #require(share.path)
            let page = try await client.execute(uri: path, method: .get)
            #expect(page.status == .ok && page.text.contains("\(path)/picture"))
            let picture = try await client.execute(uri: "\(path)/picture", method: .get)
            #expect(picture.status == .ok && String(buffer: picture.body) == "view", "never the original, which knows where it was taken")
            house.clock.advance(bySeconds: 7201)
            #expect(try await client.execute(uri: path, method: .get).status == .notFound)
            let second: Share = try await client.json(.post, "/api/v1/photos/pier/shares", #"{"hours":2}"#).decoded()
            #expect(try await client.send(.delete, "/api/v1/photos/pier/shares/\(second.id)", as: "bea").status == .notFound)
            #expect(try await client.send(.delete, "/api/v1/photos/pier/shares/\(second.id)").status == .noContent)
            #expect(try await client.execute(uri: try #require(second.path), method: .get).status == .notFound)
            #expect(try await client.json(.post, "/api/v1/photos/pier/shares", #"{"hours":0}"#).status == .unprocessableContent)
        }
    }
}

extension PhotoWorkTests {
    @Test func aLinkIsToThePhotoThatItWasMadeFor() async throws {
        try await TestPhotos.with { house, client in
            struct Share: Decodable { let path: String? }
            try await client.put("pier", TestPhotos.png("one"))
            try await client.put("other", TestPhotos.png("two"))
            try await house.work()
            let path = try #require(try await client.json(.post, "/api/v1/photos/pier/shares", #"{"hours":2,"place":true}"#).decoded(Share.self).path)
            // It goes with its photo, whatever that is called, and shows no other that has its old key.
            #expect(try await client.json(.patch, "/api/v1/photos/pier", #"{"key":"mole"}"#).status == .ok)
            #expect(try await client.json(.patch, "/api/v1/photos/other", #"{"key":"pier"}"#).status == .ok)
            #expect(try await client.execute(uri: "\(path)/full", method: .get).body == TestPhotos.png("one"))
            #expect(try await client.execute(uri: "\(path)/picture", method: .get).status == .ok)
            // What takes its photo's place was not shared, least of all with the place where it was taken.
            #expect(try await client.put("mole", TestPhotos.png("three"), replacing: true).status == .ok)
            for rest in ["", "/picture", "/full"] { #expect(try await client.execute(uri: path + rest, method: .get).status == .notFound) }
        }
    }
}

/// What is had of a link in full size.
@Suite struct SharedPhotoTests {
    /// A PNG with a word about a place in it, whole as far as its parts go.
    private var placed: ByteBuffer {
        var bytes = TestPhotos.png()
        for (name, content) in [("tEXt", "GPS\0Rimini"), ("IDAT", "x"), ("IEND", "")] {
            bytes.writeInteger(UInt32(content.utf8.count))
            bytes.writeString(name + content)
            bytes.writeInteger(UInt32(0))
        }
        return bytes
    }

    private func share(_ json: String, _ client: any TestClientProtocol) async throws -> String {
        struct Share: Decodable { let path: String?, place: Bool }
        let made = try await client.json(.post, "/api/v1/photos/pier/shares", json)
        #expect(made.status == .created)
        return try #require(made.decoded(Share.self).path)
    }

    @Test func theFullSizeTellsNoPlaceUnlessItsOwnerChoseSo() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier", placed)
            try await house.work()
            let path = try await share(#"{"hours":2}"#, client)
            #expect(try await client.execute(uri: path, method: .get).text.contains("\(path)/full"))
            let full = try await client.execute(uri: "\(path)/full", method: .get)
            #expect(full.status == .ok && full.headers[.contentType] == "image/png")
            #expect(full.text.contains("IDAT") && !full.text.contains("Rimini"))
            let etag = try #require(full.headers[.eTag])
            #expect(try await client.execute(uri: "\(path)/full", method: .get, headers: [.ifNoneMatch: etag]).status == .notModified)
            let kept = try await share(#"{"hours":2,"place":true}"#, client)
            #expect(try await client.execute(uri: "\(kept)/full", method: .get).body == placed)
            #expect(try await client.get("/photos/view/pier").text.contains("with its place"))
        }
    }

    @Test func ofAPhotoThatIsTurnedTheViewIsShown() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier", placed)
            _ = try await client.json(.put, "/api/v1/photos/pier/edit", #"{"quarter_turns":1}"#)
            try await house.work()
            let path = try await share(#"{"hours":2}"#, client)
            #expect(try await !client.execute(uri: path, method: .get).text.contains("/full"))
            #expect(try await client.execute(uri: "\(path)/full", method: .get).text == "view")
            #expect(try await client.execute(uri: "/photos/shared/nobody/full", method: .get).status == .notFound)
        }
    }
}

/// Photos that wait, and photos that another model has seen.
@Suite struct PhotoUpkeepTests {
    @Test func aPhotoWithoutAJobGetsOneAndAnotherModelLooksAgain() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("waits")
            let job = try #require(try await house.jobs.receive(1, worker: "w").first)
            try await house.jobs.complete([job.receipt])
            #expect(try await house.door.upkeep.renew() == 1)
            #expect(try await house.door.upkeep.renew() == 1)
            #expect(try await house.jobs.counts().visible == 1, "one job, however often it is seen to")
            try await house.work()
            #expect(try await house.door.upkeep.renew() == 0)
        }
        try await TestPhotos.with(versions: PictureVersions(renditions: "1", labels: "new", text: "t")) { house, client in
            try await client.put("seen")
            try await house.work()
            #expect(try await house.door.upkeep.renew() == 1)
            #expect(try await client.photos().first?.state == "done", "what is known stands")
            try await house.work { _ in .report(labels: [("beacon", 0.8)]) }
            #expect(try await client.photos([("q", "beacon")]).count == 1)
        }
    }
}
