import HarkImages

/// Files made by hand: headers as the formats' documents describe them. What stands behind is no picture.
enum Samples {
    static func big(_ number: Int, _ length: Int) -> [UInt8] { (0..<length).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    static func little(_ number: Int, _ length: Int) -> [UInt8] { big(number, length).reversed() }

    static func join(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// One entry, orientation, and another directory with a place, which points back to the first.
    static func tiff(orientation: Int, isLittle: Bool = false) -> [UInt8] {
        let number = isLittle ? little : big
        let turn = join(number(0x0112, 2), number(3, 2), number(1, 4), number(orientation, 2), [0, 0])
        let place = join(number(0x8825, 2), number(4, 2), number(1, 4), number(8, 4))
        return join(text(isLittle ? "II" : "MM"), number(42, 2), number(8, 4), number(2, 2), turn, place, number(8, 4))
    }

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] { join([0xFF, marker], big(payload.count + 2, 2), payload) }

    static func exif(_ orientation: Int) -> [UInt8] { segment(0xE1, join(text("Exif\0\0"), tiff(orientation: orientation))) }

    static func jpeg(_ width: Int, _ height: Int, before segments: [UInt8] = []) -> [UInt8] {
        let frame = segment(0xC0, join([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]))
        return join([0xFF, 0xD8], segments, frame, segment(0xDA, [1, 1, 0, 0, 63, 0]), [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4], [0xFF, 0xD9])
    }

    /// Checksums are zero: nobody here looks at them.
    static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] { join(big(payload.count, 4), text(name), payload, [0, 0, 0, 0]) }

    static func png(_ width: Int, _ height: Int, before chunks: [UInt8] = []) -> [UInt8] {
        let header = chunk("IHDR", join(big(width, 4), big(height, 4), [8, 2, 0, 0, 0]))
        return join([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], header, chunks, chunk("IDAT", [1, 2, 3]), chunk("IEND", []))
    }

    static func gif(_ width: Int, _ height: Int) -> [UInt8] {
        let colours: [UInt8] = [0, 0, 0, 255, 255, 255], comment = join([0x21, 0xFE, 4], text("Rome"), [0])
        let control: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0], frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        return join(text("GIF89a"), little(width, 2), little(height, 2), [0x80, 0, 0], colours, comment, control, frame, [0x3B])
    }

    static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for (name, payload) in chunks { body += join(text(name), little(payload.count, 4), payload, payload.count % 2 == 1 ? [0] : []) }
        return join(text("RIFF"), little(body.count + 4, 4), text("WEBP"), body)
    }

    static func extendedWebP(_ width: Int, _ height: Int, orientation: Int) -> [UInt8] {
        let header = join([0x0C, 0, 0, 0], little(width - 1, 3), little(height - 1, 3))
        return webp([
            ("VP8X", header), ("VP8L", [0x2F, 0, 0, 0, 0]), ("EXIF", tiff(orientation: orientation, isLittle: true)), ("XMP ", text("<gps/>")),
        ])
    }

    static func box(_ name: String, _ payload: [UInt8]...) -> [UInt8] {
        let payload = Array(payload.joined())
        return join(big(payload.count + 8, 4), text(name), payload)
    }

    /// Two items: a small preview (1) and the picture itself (2), turned by quarters of a circle.
    static func heif(_ brand: String, _ width: Int, _ height: Int, quarters: UInt8) -> [UInt8] {
        let full: [UInt8] = [0, 0, 0, 0]
        func size(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", full, big(width, 4), big(height, 4)) }
        let properties = box("ipco", size(160, 120), size(width, height), box("irot", [quarters]))
        let ties = box("ipma", full, big(2, 4), big(1, 2), [1, 0x81], big(2, 2), [2, 0x82, 0x83])
        let meta = box("meta", full, box("pitm", full, big(2, 2)), box("iprp", properties, ties))
        return join(box("ftyp", text("\(brand)\0\0\0\0mif1\(brand)")), meta, box("mdat", [1, 2, 3]))
    }

    static let all: [(ImageFormat, [UInt8])] = {
        var all: [(ImageFormat, [UInt8])] = [(.jpeg, jpeg(640, 480, before: exif(6))), (.gif, gif(640, 480))]
        all.append((.png, png(640, 480, before: chunk("eXIf", tiff(orientation: 6)))))
        all.append((.webp, webp([("VP8L", join([0x2F], little(639 | 479 << 14, 4)))])))
        all.append((.webp, webp([("VP8 ", join([0, 0, 0, 0x9D, 0x01, 0x2A], little(640, 2), little(480, 2)))])))
        all.append((.webp, extendedWebP(640, 480, orientation: 6)))
        all.append((.heic, heif("heic", 640, 480, quarters: 1)))
        all.append((.avif, heif("avif", 640, 480, quarters: 1)))
        return all
    }()
}
