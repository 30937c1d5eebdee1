import HarkPhotos
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Testing

/// What a photo may be called, and by what it is found then.
@Suite struct PhotoKeyTests {
    /// Equal to Swift, and to people; not to a database.
    @Test func aKeyIsFoundHoweverItsAccentsAreWritten() async throws {
        try await TestPhotos.with { house, client in
            let apart = "e\u{301}te\u{301}", whole = "\u{E9}t\u{E9}"
            #expect(try await client.put(apart).status == .created)
            #expect(try await client.put(whole).status == .conflict)
            try await house.work()
            for key in [apart, whole] {
                let path = "/api/v1/photos/\(Link.segment(key))"
                for rest in ["", "?size=thumb", "/labels", "/text", "/shares"] { #expect(try await client.get(path + rest).status == .ok, "\(rest)") }
                #expect(try await client.get("/photos/view/\(Link.segment(key))").status == .ok)
            }
            #expect(try await client.send(.delete, "/api/v1/photos/\(Link.segment(apart))").status == .noContent)
            #expect(try await client.photos().isEmpty)
        }
    }

    @Test(arguments: ["\u{200B}", "\u{3164}", "\u{2060}\u{FEFF} ", " ", ".", "..", "a\tb", "a\nb", "a\u{0}b", "a\u{2028}b", String(repeating: "k", count: 201), ""])
    func keysThatNobodyCouldTellOrTypeAreRefused(_ key: String) {
        #expect(throws: (any Error).self) { try PhotoKey.admit(key) }
    }

    @Test(arguments: ["\u{202E}\u{200B}", "\u{3164}", " \n ", "a\u{0}b", ""]) func labelsThatNobodyCouldSeeAreRefused(_ name: String) {
        #expect(throws: (any Error).self) { try PhotoLabel.admit(name) }
    }

    @Test(arguments: ["\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "עברית", "a/b/c", "%2e%2e", "?x=1#y", "a\\b", "<b>", " pier", "...", "क्‍ष"])
    func allOtherKeysAreKeptAsTheyAre(_ key: String) async throws {
        #expect(try PhotoKey.admit(key).utf8.elementsEqual(key.utf8))
        try await TestPhotos.with { _, client in
            let kept = try await client.put(key), got = try await client.get("/api/v1/photos/\(Link.segment(key))")
            #expect(kept.status == .created && got.status == .ok)
        }
    }
}
