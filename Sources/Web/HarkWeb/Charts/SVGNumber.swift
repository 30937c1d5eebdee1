/// Numbers in SVG: one decimal, without the noise of binary fractions.
public enum SVGNumber {
    public static func shown(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
