import HarkCore
import HarkPosts
import HarkTopics
import Testing

@Suite struct PostTailTests {
    private let clock = ManualClock()

    private func kept(_ numbers: ClosedRange<UInt64>) -> [KeptPost] {
        numbers.map {
            KeptPost(post: Post(id: "\($0)", source: "s", createdAt: clock.now, text: "t"), arrivedAt: clock.now, sequence: $0, mood: Mood(level: 1))
        }
    }

    @Test func itBeginsWithTheLastAndGoesOn() async throws {
        let tail = PostTail(clock: clock)
        #expect(try await tail.answer(.init(after: nil, limit: 10)).items.isEmpty)
        tail.note(kept(1...30))
        let first = try await tail.answer(.init(after: nil, limit: 10))
        #expect(first.items.map(\.id) == (21...30).map(String.init) && first.next == 30 && first.missed == 0)
        tail.note(kept(31...33))
        let second = try await tail.answer(.init(after: first.next, limit: 2))
        #expect(second.items.map(\.id) == ["31", "32"] && second.next == 32)
        #expect(try await tail.answer(.init(after: second.next, limit: 2)).items.map(\.id) == ["33"])
    }

    @Test func whatWasTakenBackIsNotShown() async throws {
        let tail = PostTail(clock: clock, withdrawn: { [2, 28, 30, 31] })
        tail.note(kept(1...33))
        #expect(try await tail.answer(.init(after: nil, limit: 3)).items.map(\.id) == ["29", "32", "33"])
        #expect(try await tail.answer(.init(after: 27, limit: 2)).items.map(\.id) == ["29", "32"])
    }

    @Test func whatCameTooFastIsCounted() async throws {
        let tail = PostTail(clock: clock)
        tail.note(kept(1...10))
        tail.note(kept(11...5000))
        let answer = try await tail.answer(.init(after: 10, limit: 1000))
        #expect(answer.items.first?.id == "4001" && answer.items.count == 1000 && answer.missed == 3990)
    }

    @Test func aQuestionWaitsForAPostAndNotForEver() async throws {
        let tail = PostTail(clock: clock)
        tail.note(kept(1...1))
        async let answer = tail.answer(.init(after: 1, limit: 10))
        while clock.sleeperCount == 0 { await Task.yield() }
        tail.note(kept(2...2))
        clock.advance(bySeconds: 0.1)
        #expect(try await answer.items.map(\.id) == ["2"])
        async let none = tail.answer(.init(after: 2, limit: 10))
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(bySeconds: 60)
        #expect(try await none.items.isEmpty)
    }
}
