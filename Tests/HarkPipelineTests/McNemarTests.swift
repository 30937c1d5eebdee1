import HarkPipeline
import Testing

@Suite struct McNemarTests {
    /// Printed by `Oracle/learning.py`, which asks SciPy.
    static let scipy: [(Int, Int, McNemar.Method, Double)] = [
        (0, 0, .exact, 1.0),
        (1, 0, .exact, 1.0),
        (5, 0, .exact, 0.0625),
        (6, 0, .exact, 0.03125),
        (8, 1, .exact, 0.0390625),
        (9, 3, .exact, 0.14599609375),
        (12, 12, .exact, 1.0),
        (20, 4, .exact, 0.001543879508972168),
        (24, 0, .exact, 1.1920928955078125e-07),
        (13, 11, .exact, 0.8388197422027588),
        (25, 0, .chiSquare, 1.5866563039511885e-06),
        (20, 5, .chiSquare, 0.005110260660855866),
        (13, 12, .chiSquare, 1.0),
        (40, 20, .chiSquare, 0.014171388254012323),
        (60, 41, .chiSquare, 0.07328255322488668),
        (300, 250, .chiSquare, 0.03667469760670498),
        (1000, 700, .chiSquare, 4.1122275376223423e-13),
    ]

    @Test(arguments: scipy)
    func theChanceIsSciPys(_ mended: Int, _ broken: Int, _ method: McNemar.Method, _ p: Double) {
        let test = McNemar(mended: mended, broken: broken)
        #expect(test.method == method)
        #expect(abs(test.pValue - p) <= 1e-12 * max(1, p) + 1e-9 * p)
        #expect(McNemar(mended: broken, broken: mended).pValue == test.pValue)
    }

    @Test func twentyFourRowsAreCountedExactlyAndTwentyFiveAreNot() {
        #expect(McNemar(mended: 20, broken: 4).method == .exact)
        #expect(McNemar(mended: 20, broken: 5).method == .chiSquare)
    }
}
