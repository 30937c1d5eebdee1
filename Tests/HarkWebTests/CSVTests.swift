import HarkWeb
import Testing

@Suite struct CSVTests {
    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "   @x", "＝1+1", " ＋1", "－1", "＠x"])
    func whatASpreadsheetWouldRunIsDefused(cell: String) { #expect(CSV.safe(cell) == "'" + cell) }

    @Test(arguments: ["", " ", "1+1", "a=b", "'=1", "é-", "😀=1"])
    func whatItWouldShowStaysAsItIs(cell: String) { #expect(CSV.safe(cell) == cell) }
}
