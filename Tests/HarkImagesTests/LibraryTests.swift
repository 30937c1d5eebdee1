import HarkImages
import Testing

/// With libvips itself; without it these are left out.
@Suite(.serialized, .enabled(if: PictureLibrary.isInstalled(), "libvips is not installed"))
struct LibraryTests {
    /// Red to the left, blue to the right.
    private func picture(_ width: Int, _ height: Int) -> RGBImage {
        let red: [UInt8] = [220, 30, 30], blue: [UInt8] = [30, 30, 220]
        return RGBImage(width: width, height: height, pixels: (0..<width * height).flatMap { $0 % width < width / 2 ? red : blue })
    }

    private func colour(_ image: RGBImage, _ x: Int, _ y: Int) -> [UInt8] {
        let place = 3 * (y * image.width + x)
        return Array(image.pixels[place..<place + 3])
    }

    @Test func whatIsWrittenCanBeRead() throws {
        let library = try PictureLibrary()
        let bytes = try library.jpeg(picture(800, 400), side: 320, quality: 85)
        let image = try library.decode(bytes, side: 2048)
        #expect([image.width, image.height] == [320, 160])
        #expect(colour(image, 20, 80)[0] > 180 && colour(image, 300, 80)[2] > 180)
        #expect(try ImageHeader.read(bytes, total: bytes.count).width == 320)
        let smaller = try library.decode(bytes, side: 100)
        #expect([smaller.width, smaller.height] == [100, 50])
    }

    @Test func aPictureIsTurnedAsItAsks() throws {
        let library = try PictureLibrary(), bytes = try library.jpeg(picture(64, 32), side: 64, quality: 90)
        let turned = try library.decode(Array(bytes.prefix(2)) + Samples.exif(6) + bytes.dropFirst(2), side: 64)
        // A quarter to the right: what was left is above.
        #expect([turned.width, turned.height] == [32, 64])
        #expect(colour(turned, 16, 4)[0] > 180 && colour(turned, 16, 60)[2] > 180)
    }

    @Test func aCutOrBrokenFileIsRefusedAndTheNextIsRead() throws {
        let library = try PictureLibrary(), bytes = try library.jpeg(picture(400, 300), side: 400, quality: 90)
        for broken in [Array(bytes.prefix(bytes.count / 2)), Samples.png(640, 480), Samples.extendedWebP(64, 48, orientation: 1)] {
            let refusal = #expect(throws: ImageRefusal.self) { try library.decode(broken, side: 2048) }
            #expect(refusal?.kind == .broken)
            #expect(refusal?.description.contains("\n") == false)
        }
        #expect(try library.decode(bytes, side: 2048).width == 400)
    }

    @Test func onlyTheFormatsOfTheHouseAreRead() throws {
        let library = try PictureLibrary()
        for format in [ImageFormat.jpeg, .png, .webp, .gif] { #expect(library.reads(format)) }
        #expect(throws: ImageRefusal.self) { try library.decode(Array("<svg width='9' height='9'/>".utf8), side: 64) }
    }

    @Test func aLibraryThatIsNotThereIsAnError() {
        #expect(!PictureLibrary.isInstalled(file: "/nowhere/libvips.so"))
    }
}
