import Foundation
import HarkCore
import Testing

@Suite struct JSONTests {
    @Test func writtenStringsAreReadBackTheSame() throws {
        let scalars: [Unicode.Scalar] = ["\u{0}", "\u{1}", "\u{8}", "\t", "\n", "\u{C}", "\r", "\u{1F}", "\"", "\\", "/", "a", "é", "\u{2028}", "😀", "ا", "\u{7F}"]
        for _ in 0..<500 {
            let text = String(String.UnicodeScalarView((0..<Int.random(in: 0...30)).map { _ in scalars.randomElement()! }))
            var json = JSONWriter()
            json.beginArray()
            json.string(text)
            json.endArray()
            #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
        }
    }

    @Test func objectsAndListsHaveTheirCommas() {
        var json = JSONWriter()
        json.beginObject()
        json.name("items")
        json.beginArray()
        for value in [0.93, 0, 1, 0.0001, 0.5] { json.fraction(value) }
        json.endArray()
        json.name("next")
        json.null()
        json.name("more")
        json.boolean(false)
        json.name("inner")
        json.beginObject()
        json.endObject()
        json.endObject()
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"items":[0.93,0,1,0.0001,0.5],"next":null,"more":false,"inner":{}}"#)
    }

    @Test func namesAreSnakeCaseAndTimesAreRFC3339() throws {
        struct Item: Codable, Equatable { let createdAt: Timestamp, itemID: Identifier }
        let item = Item(createdAt: Timestamp(microseconds: 0), itemID: Identifier(high: 0, low: 1))
        let text = try HarkJSON.string(item)
        #expect(text == #"{"created_at":"1970-01-01T00:00:00.000000Z","item_id":"00000000000000000000000001"}"#)
    }
}
