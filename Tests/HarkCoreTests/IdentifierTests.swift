import HarkCore
import Testing

@Suite struct IdentifierTests {
    @Test func textAndIdentifierAreOneAndSortAlike() {
        var random = SystemRandomNumberGenerator()
        let identifiers = (0..<1000).map { _ in Identifier(high: .random(in: 0...UInt64.max, using: &random), low: .random(in: 0...UInt64.max, using: &random)) }
        for identifier in identifiers {
            #expect(identifier.description.utf8.count == 26)
            #expect(Identifier(identifier.description) == identifier)
            #expect(Identifier(identifier.description.uppercased()) == identifier)
        }
        #expect(identifiers.sorted().map(\.description) == identifiers.map(\.description).sorted())
    }

    @Test func theSpecificationsExampleHasItsTime() throws {
        // The ULID specification's example, made at 1469918176385 ms.
        let identifier = try #require(Identifier("01ARYZ6S41TSV4RRFFQ69G5FAV"))
        #expect(identifier.timestamp.microseconds == 1_469_918_176_385_000)
    }

    @Test(arguments: ["", "0", "81aryz6s41tsv4rrffq69g5fav", "01aryz6s41tsv4rrffq69g5fa", "01aryz6s41tsv4rrffq69g5favv", "01aryz6s41tsv4rrffq69g5fu!", "😀"])
    func whatIsNoIdentifierIsRefused(text: String) {
        #expect(Identifier(text) == nil)
    }

    @Test func identifiersGrowEvenWhenTheClockStandsOrGoesBack() {
        let clock = ManualClock()
        let generator = IdentifierGenerator(clock: clock)
        var last = generator.next()
        for step in 0..<10_000 {
            if step % 1000 == 999 { clock.advance(bySeconds: -1) }
            let next = generator.next()
            #expect(next > last)
            last = next
        }
    }

    @Test func identifiersOfManyTasksAreDifferent() async {
        let generator = IdentifierGenerator(clock: SystemClock())
        let all = await withTaskGroup(of: [Identifier].self) { group in
            for _ in 0..<8 { group.addTask { (0..<5000).map { _ in generator.next() } } }
            return await group.reduce(into: Set<Identifier>()) { $0.formUnion($1) }
        }
        #expect(all.count == 40_000)
    }
}
