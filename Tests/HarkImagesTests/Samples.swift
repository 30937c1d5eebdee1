import HarkImages

/// Files made by hand: headers as the formats' documents describe them. What stands behind is no picture.
enum Samples {
    static func big(_ number: Int, _ length: Int) -> [UInt8] { (0..<length).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    static func little(_ number: Int, _ length: Int) -> [UInt8] { big(number, length).reversed() }

    /// One entry, orientation, and another directory with a place, which points back to the first.
    static func tiff(orientation: Int, isLittle: Bool = false) -> [UInt8] {
        let number = isLittle ? little : big
        let entry = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
        let place = number(0x8825, 2) + number(4, 2) + number(1, 4) + number(8, 4)
        return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2) + entry + place + number(8, 4)
    }

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] { [0xFF, marker] + big(payload.count + 2, 2) + payload }

    static func exif(_ orientation: Int) -> [UInt8] { segment(0xE1, Array("Exif\0\0".utf8) + tiff(orientation: orientation)) }

    static func jpeg(_ width: Int, _ height: Int, before segments: [UInt8] = []) -> [UInt8] {
        let frame = segment(0xC0, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
        return [0xFF, 0xD8] + segments + frame + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4] + [0xFF, 0xD9]
    }

    /// Checksums are zero: nobody here looks at them.
    static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] { big(payload.count, 4) + Array(name.utf8) + payload + [0, 0, 0, 0] }

    static func png(_ width: Int, _ height: Int, before chunks: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0]) + chunks
            + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    static func gif(_ width: Int, _ height: Int) -> [UInt8] {
        let comment: [UInt8] = [0x21, 0xFE, 4] + Array("Rome".utf8) + [0]
        return Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0x80, 0, 0] + [0, 0, 0, 255, 255, 255] + comment
            + [0x21, 0xF9, 4, 0, 0, 0, 0, 0] + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0] + [0x3B]
    }

    static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
        let body = chunks.flatMap { name, payload in Array(name.utf8) + little(payload.count, 4) + payload + (payload.count % 2 == 1 ? [0] : []) }
        return Array("RIFF".utf8) + little(body.count + 4, 4) + Array("WEBP".utf8) + body
    }

    static func extendedWebP(_ width: Int, _ height: Int, orientation: Int) -> [UInt8] {
        webp([
            ("VP8X", [0x0C, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)), ("VP8L", [0x2F, 0, 0, 0, 0]),
            ("EXIF", tiff(orientation: orientation, isLittle: true)), ("XMP ", Array("<gps/>".utf8)),
        ])
    }

    static func box(_ name: String, _ payload: [UInt8]) -> [UInt8] { big(payload.count + 8, 4) + Array(name.utf8) + payload }

    /// Two items: a small preview (1) and the picture itself (2), turned by quarters of a circle.
    static func heif(_ brand: String, _ width: Int, _ height: Int, quarters: UInt8) -> [UInt8] {
        func size(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4)) }
        let properties = box("ipco", size(160, 120) + size(width, height) + box("irot", [quarters]))
        let ties = box("ipma", [0, 0, 0, 0] + big(2, 4) + big(1, 2) + [1, 0x81] + big(2, 2) + [2, 0x82, 0x83])
        let meta = box("meta", [0, 0, 0, 0] + box("pitm", [0, 0, 0, 0] + big(2, 2)) + box("iprp", properties + ties))
        return box("ftyp", Array("\(brand)\0\0\0\0mif1\(brand)".utf8)) + meta + box("mdat", [1, 2, 3])
    }

    static var all: [(ImageFormat, [UInt8])] {
        [
            (.jpeg, jpeg(640, 480, before: exif(6))), (.png, png(640, 480, before: chunk("eXIf", tiff(orientation: 6)))), (.gif, gif(640, 480)),
            (.webp, webp([("VP8L", [0x2F] + little(639 | 479 << 14, 4))])), (.webp, webp([("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(640, 2) + little(480, 2))])),
            (.webp, extendedWebP(640, 480, orientation: 6)), (.heic, heif("heic", 640, 480, quarters: 1)), (.avif, heif("avif", 640, 480, quarters: 1)),
        ]
    }
}
