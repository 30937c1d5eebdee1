import HarkImages
import Testing

@Suite struct StripperTests {
    private let place = Array("51.5N 0.1W".utf8)

    private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.count >= part.count && (0...bytes.count - part.count).contains { bytes[$0..<$0 + part.count].elementsEqual(part) }
    }

    @Test func aJPEGKeepsItsPictureAndItsTurnOnly() throws {
        let xmp = Samples.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + place), comment = Samples.segment(0xFE, place)
        let profile = Samples.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9]), index = Samples.segment(0xE2, Array("MPF\0".utf8) + place)
        let second = Samples.jpeg(8, 8, before: Samples.segment(0xFE, place))
        let bytes = Samples.jpeg(300, 200, before: Samples.join(Samples.exif(6), xmp, comment, profile, index)) + second
        let stripped = try PlaceStripper.withoutPlace(bytes)
        #expect(!contains(stripped, place) && !contains(stripped, [0x88, 0x25]))
        #expect(contains(stripped, profile))
        let before = try ImageHeader.read(bytes, total: bytes.count), after = try ImageHeader.read(stripped, total: stripped.count)
        #expect(before == after)
        // Nothing is lost of the coded pixels, and a second time there is nothing to leave out.
        #expect(Array(stripped.suffix(12)) == Array(Samples.jpeg(300, 200).suffix(12)))
        #expect(try PlaceStripper.withoutPlace(stripped) == stripped)
    }

    @Test func aPNGKeepsItsPictureAndItsTurnOnly() throws {
        let chunks = Samples.join(Samples.chunk("eXIf", Samples.tiff(orientation: 8)), Samples.chunk("tEXt", place), Samples.chunk("gAMA", [0, 0, 1, 1]))
        let bytes = Samples.png(300, 200, before: chunks) + place
        let stripped = try PlaceStripper.withoutPlace(bytes)
        #expect(!contains(stripped, place) && !contains(stripped, [0x88, 0x25]) && contains(stripped, Array("gAMA".utf8)))
        let before = try ImageHeader.read(bytes, total: bytes.count), after = try ImageHeader.read(stripped, total: stripped.count)
        #expect(before == after)
    }

    @Test func aWebPKeepsItsPictureAndItsTurnOnly() throws {
        let bytes = Samples.extendedWebP(300, 200, orientation: 3) + place, stripped = try PlaceStripper.withoutPlace(bytes)
        #expect(!contains(stripped, place) && !contains(stripped, Array("<gps/>".utf8)) && !contains(stripped, [0x25, 0x88]))
        let header = try ImageHeader.read(stripped, total: stripped.count)
        #expect(header.orientation == 3 && header.width == 300)
        #expect(stripped[20] == 0x08)
    }

    @Test func aGIFLosesItsComments() throws {
        let stripped = try PlaceStripper.withoutPlace(Samples.gif(30, 20) + place)
        #expect(!contains(stripped, Array("Rome".utf8)) && !contains(stripped, place))
        #expect(stripped.last == 0x3B && contains(stripped, [0x21, 0xF9]))
    }

    @Test func whatCannotBeStrippedIsRefused() {
        for bytes in [Samples.heif("heic", 30, 20, quarters: 0), Array(Samples.jpeg(30, 20).dropLast(2)), Array("text".utf8)] {
            #expect(throws: ImageRefusal.self) { try PlaceStripper.withoutPlace(bytes) }
        }
    }
}
