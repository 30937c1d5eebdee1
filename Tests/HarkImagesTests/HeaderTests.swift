import HarkCore
import HarkImages
import Testing

@Suite struct HeaderTests {
    private func read(_ bytes: [UInt8], mostPixels: Int = 100_000_000) throws(ImageRefusal) -> ImageHeader {
        try ImageHeader.read(bytes, total: bytes.count, mostPixels: mostPixels)
    }

    @Test func everyFormatTellsItsSizeAsShown() throws {
        for (format, bytes) in Samples.all {
            let header = try read(bytes)
            #expect(header.format == format)
            #expect(header.format.mediaType == "image/\(format.rawValue)")
            let isTurned = ![.gif].contains(format) && !(format == .webp && bytes.count < 60)
            #expect([header.width, header.height] == (isTurned ? [480, 640] : [640, 480]), "\(format)")
        }
    }

    @Test(arguments: 0...9) func orientationTurnsTheSides(orientation: Int) throws {
        let header = try read(Samples.jpeg(300, 200, before: Samples.exif(orientation)))
        #expect(header.orientation == (1...8 ~= orientation ? orientation : 1))
        #expect([header.width, header.height] == (5...8 ~= orientation ? [200, 300] : [300, 200]))
    }

    @Test func whatIsNoPictureIsNotTaken() {
        for text in ["", "GIF", "%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\0\0\0\u{18}ftypisom\0\0\0\0isomiso2mp41"] {
            #expect(throws: ImageRefusal.self) { try read(Array(text.utf8)) }
            #expect(ImageSniffer.format(of: Array(text.utf8)) == nil)
        }
    }

    @Test func moreThanAHundredMegapixelsAreABomb() throws {
        for bytes in [Samples.png(60_000, 60_000), Samples.jpeg(65_535, 65_535), Samples.gif(65_535, 65_535), Samples.png(0x7FFF_FFFF, 0x7FFF_FFFF)] {
            let refusal = #expect(throws: ImageRefusal.self) { try read(bytes) }
            #expect(refusal?.kind == .bomb)
        }
        _ = try read(Samples.png(10_000, 10_000))
        #expect(throws: ImageRefusal.self) { try read(Samples.png(10, 11), mostPixels: 100) }
    }

    @Test func aSizeOfNothingIsBroken() {
        for bytes in [Samples.png(0, 5), Samples.jpeg(5, 0), Samples.gif(0, 0)] {
            let refusal = #expect(throws: ImageRefusal.self) { try read(bytes) }
            #expect(refusal?.kind == .broken)
        }
    }

    @Test func everyShorterFileIsReadOrRefused() {
        for (_, bytes) in Samples.all {
            for count in bytes.indices { _ = try? read(Array(bytes.prefix(count))) }
        }
    }

    /// Whatever stands in a file: an answer within the limit, or a refusal; the strippers too end.
    @Test func damagedFilesNeverHarm() {
        var random = SplitMix64(seed: 7)
        for (_, bytes) in Samples.all {
            for _ in 0..<1500 {
                var damaged = bytes
                for _ in 0...Int.random(in: 0..<4, using: &random) {
                    damaged[Int.random(in: damaged.indices, using: &random)] = [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random)!
                }
                if let header = try? read(damaged) { #expect(header.width * header.height <= 100_000_000 && header.width > 0 && header.height > 0) }
                _ = try? PlaceStripper.withoutPlace(damaged)
            }
        }
    }
}
