import Testing

import HarkModels

struct ModelShelfTests {
    @Test("What was put last answers, each task by itself, and what is removed is gone")
    func putAndRemove() throws {
        let shelf = ModelShelf()
        #expect(shelf.head(.sentiment) == nil && shelf.fast(.sentiment) == nil)
        let first = try AccurateHeadTests.head(), second = try AccurateHeadTests.head(temperature: 3)
        shelf.put(first)
        shelf.put(second)
        #expect(shelf.head(.sentiment) == second)
        #expect(shelf.head(.emotion) == nil)
        shelf.remove(.accurate, for: .sentiment)
        #expect(shelf.head(.sentiment) == nil)
    }

    @Test("The fast tier alone answers every choice of tier in order, and names itself")
    func fastAlone() async throws {
        let model = try Checkout.shippedModel()
        let shelf = ModelShelf(fast: [.sentiment: model])
        let understanding = FastUnderstanding(try #require(shelf.fast(.sentiment)))
        for tier in TierChoice.allCases {
            let answers = try await understanding.predict(["I love this", "I hate this", ""], tier: tier)
            #expect(answers.map(\.label).prefix(2) == ["positive", "negative"])
            #expect(answers.count == 3 && answers.allSatisfy { $0.tier == .fast && $0.model == model.model })
        }
        #expect(try await understanding.predict([], tier: .auto).isEmpty)
    }
}
