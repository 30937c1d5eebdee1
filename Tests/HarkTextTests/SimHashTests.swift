import HarkText
import Testing

@Suite struct SimHashTests {
    private let text = "The new bus line finally stops at our school and my mornings are so much calmer than before"

    @Test func caseAccentsAndPunctuationChangeNothing() {
        #expect(SimHash.fingerprint(of: text) == SimHash.fingerprint(of: text.uppercased() + "!!!"))
        #expect(SimHash.fingerprint(of: "Crème brûlée") == SimHash.fingerprint(of: "creme, brulee"))
    }

    @Test func aSmallChangeMovesFewBitsAndAnotherTextMany() {
        let changed = SimHash.fingerprint(of: text + " x") ^ SimHash.fingerprint(of: text)
        #expect(changed.nonzeroBitCount <= 8)
        let other = "Waited forty minutes for a coffee and it came cold, never again in my whole life will I go there"
        #expect((SimHash.fingerprint(of: other) ^ SimHash.fingerprint(of: text)).nonzeroBitCount > 12)
    }

    @Test func textsWithoutLettersAreComparedByTheirBytes() {
        #expect(SimHash.fingerprint(of: "😀") != SimHash.fingerprint(of: "😡"))
        #expect(SimHash.fingerprint(of: "") == SimHash.fingerprint(of: ""))
    }
}
