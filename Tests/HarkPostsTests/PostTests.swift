import HarkPosts
import Testing

struct PostTests {
    @Test func aMoodIsPositiveFromOneHalfOn() {
        #expect(!Mood(probability: 0.49).isPositive)
        #expect(Mood(probability: 0.51).isPositive)
        #expect(Mood(probability: 7).level == 255 && Mood(probability: -1).level == 0)
    }
}
