import HarkCore
import HarkEmotions
import Testing

@Suite struct BatchRowsTests {
    private static func texts(_ text: String, _ form: BatchForm) throws -> [String?] { try BatchRows.read(Array(text.utf8), as: form).map(\.text) }

    @Test func aLineIsARowAndABadOneIsToldByItsLine() throws {
        let rows = try BatchRows.read(Array("\u{FEFF}one\r\n \ntwo\n".utf8) + [0x66, 0xFF, 0x0A] + Array("a\u{1}b".utf8), as: BatchForm(format: .lines))
        #expect(rows.map(\.text) == ["one", nil, "two", nil, nil])
        #expect(rows.map(\.line) == [1, 2, 3, 4, 5])
        #expect(rows.map { $0.problem == nil } == [true, false, true, false, false])
    }

    @Test func theColumnIsChosenByNameByNumberOrFound() throws {
        let file = "id,review,note\n1,\"good, I think\",x\n2\n3,bad,y\n"
        #expect(try Self.texts(file, BatchForm(format: .csv)) == ["good, I think", nil, "bad"])
        #expect(try Self.texts(file, BatchForm(format: .csv, column: "note")) == ["x", nil, "y"])
        #expect(try Self.texts(file, BatchForm(format: .csv, column: "1")) == ["1", "2", "3"])
        #expect(try Self.texts("7,a long sentence of words\n8,another one\n", BatchForm(format: .csv, hasHeader: false)) == ["a long sentence of words", "another one"])
        #expect(try Self.texts("k,v\n7,a long sentence of words\n", BatchForm(format: .csv)) == ["a long sentence of words"])
        #expect(try BatchRows.read(Array(file.utf8), as: BatchForm(format: .csv)).map(\.line) == [2, 3, 4])
    }

    @Test func aFileOfOneColumnKeepsItsCommas() throws {
        let texts = ["hello, is it me you are looking for?", "I am so, so sad"]
        #expect(try Self.texts("review\n\(texts[0])\n\"\(texts[1])\"\n", BatchForm(format: .csv)) == texts)
    }

    @Test func anOpenQuoteIsToldByItsLineAndTheRestGoesOn() throws {
        let rows = try BatchRows.read(Array("id,review\n1,\"never closed\n2,good\n".utf8), as: BatchForm(format: .csv))
        #expect(rows.map(\.line) == [2, 3] && rows.map(\.text) == [nil, "good"])
        #expect(rows[0].problem?.contains("never closed") == true)
    }

    @Test func theDocumentedFileIsRead() throws {
        let file = "id;review;sentiment;\n628f1588f783c7a840ed6c190cc2923a;I feel bad, really;guilt;\n"
        #expect(try Self.texts(file, BatchForm(format: .csv)) == ["I feel bad, really"])
    }

    @Test(arguments: [
        ("", BatchForm(format: .lines)), ("", BatchForm(format: .csv)), ("\n\n", BatchForm(format: .csv)),
    ])
    func aFileWithoutRowsIsRefused(text: String, form: BatchForm) {
        #expect { try BatchRows.read(Array(text.utf8), as: form) } throws: { ($0 as? HarkError)?.code == .unacceptable }
    }

    @Test(arguments: ["c", "3", "0", "-1", "A"])
    func aColumnThatTheFileHasNotIsRefused(column: String) {
        #expect { try BatchRows.read(Array("a,b\n1,2\n".utf8), as: BatchForm(format: .csv, column: column)) } throws: {
            ($0 as? HarkError)?.code == .conflict && ($0 as? HarkError)?.detail.contains("a, b") == true
        }
    }

    @Test func aHeaderAloneIsRefusedAndARowAloneIsOne() throws {
        #expect { try BatchRows.read(Array("only,a header\n".utf8), as: BatchForm(format: .csv)) } throws: {
            ($0 as? HarkError)?.code == .conflict
        }
        #expect(try Self.texts("one row", BatchForm(format: .csv, hasHeader: false)) == ["one row"])
    }

    @Test func moreThanAHundredThousandRowsAreRefusedWhole() throws {
        let most = String(repeating: "x\n", count: BatchRows.limit)
        #expect(try Self.texts(most, BatchForm(format: .lines)).count == BatchRows.limit)
        for format in BatchForm.Format.allCases {
            #expect { try BatchRows.read(Array(("x\n" + "x\n" + most).utf8), as: BatchForm(format: format)) } throws: {
                ($0 as? HarkError)?.code == .tooLarge
            }
        }
    }
}
