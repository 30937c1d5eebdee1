import Foundation
import HarkCore
import HarkDatabase
import HarkPhotos
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Testing

/// Photos found by parts of what they are called, beside a second way of finding them that looks at each.
@Suite struct PhotoSearchTests {
    private static let letters = Array("aàbBÉe"), signs = Array("-.")

    /// As people compare: without accents, capitals and small letters alike.
    private static func folded(_ text: String) -> String { text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil) }

    @Test(arguments: [1, 2] as [UInt64]) func aSearchFindsWhatLookingAtEachFindsAndOnlyOnesOwn(seed: UInt64) async throws {
        try await TestPhotos.with { house, client in
            var random = SplitMix64(seed: seed), keys: [String: [String]] = [:]
            func word(_ lengths: ClosedRange<Int>, _ letters: [Character]) -> String {
                String((0..<Int.random(in: lengths, using: &random)).map { _ in letters.randomElement(using: &random)! })
            }
            for _ in 0..<150 {
                let person = ["ada", "bea"].randomElement(using: &random)!, key = "\(word(3...9, Self.letters + Self.signs)) \(word(3...9, Self.letters))"
                switch Int.random(in: 0..<8, using: &random) {
                case 0:
                    guard let old = keys[person]?.last else { continue }
                    _ = try await client.send(.delete, "/api/v1/photos/\(Link.segment(old))", as: person)
                    keys[person]?.removeLast()
                default:
                    guard try await client.put(key, as: person).status == .created else { continue }
                    keys[person, default: []].append(key)
                }
            }
            for _ in 0..<150 {
                let person = ["ada", "bea"].randomElement(using: &random)!
                let terms = (0..<Int.random(in: 1...2, using: &random)).map { _ in word(3...4, Self.letters) }
                let expected = (keys[person] ?? []).reversed().filter { key in terms.allSatisfy { Self.folded(key).contains(Self.folded($0)) } }
                let found = try await client.photos([("q", terms.joined(separator: " ")), ("limit", "1000")], as: person).map(\.key)
                #expect(found == expected, "\(terms) of \(person)")
            }
        }
    }

    /// Pages follow each other, and stand still while newer photos come.
    @Test func pagesOfASearchHoldEachPhotoOnce() async throws {
        try await TestPhotos.with { house, client in
            for number in 0..<25 { try await client.put("pier \(number)", TestPhotos.png("\(number)")) }
            var keys: [String] = [], next: String? = ""
            while let after = next {
                let page = try await client.get("/api/v1/photos?q=pier&limit=7" + (after.isEmpty ? "" : "&after=\(after)")).decoded(ListAnswer<PhotoAnswer>.self)
                keys += page.items.map(\.key)
                next = page.next
                try await client.put("pier new \(keys.count)", TestPhotos.png("new \(keys.count)"))
            }
            #expect(keys == (0..<25).reversed().map { "pier \($0)" })
        }
    }

    /// As a house finds them that had another index.
    @Test func photosThatTheIndexLacksArePutIntoIt() async throws {
        try await TestPhotos.with { house, client in
            for number in 0..<3 { try await client.put("pier \(number)", TestPhotos.png("\(number)")) }
            try await house.work()
            let statements = ["DELETE FROM photo_searched", "INSERT INTO photo_found_words (photo_found_words) VALUES ('delete-all')",
                "INSERT INTO photo_found_parts (photo_found_parts) VALUES ('delete-all')"]
            try await house.database.write { writer in for statement in statements { try writer.execute(statement) } }
            #expect(try await client.photos([("q", "pier")]).isEmpty)
            _ = try await house.door.upkeep.renew()
            #expect(try await client.photos([("q", "pier")]).count == 3)
            #expect(try await client.photos([("q", "rimini")]).count == 3)
            #expect(try await client.send(.delete, "/api/v1/photos/pier%201").status == .noContent)
            #expect(try await client.photos([("q", "pier")]).map(\.key) == ["pier 2", "pier 0"])
        }
    }
}
