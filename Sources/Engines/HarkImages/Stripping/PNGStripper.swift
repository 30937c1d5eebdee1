enum PNGStripper {
    /// What says how pixels are meant or move; of the rest, only what no decoder can do without.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT",
    ]

    static func strip(_ bytes: ByteView) -> [UInt8]? {
        var copy = PNGHeader.signature, place = 8
        while let length = bytes.big(place, 4), let type = bytes.part(from: place + 4, count: 4), place + 12 + length <= bytes.count {
            let name = String(decoding: type.array, as: UTF8.self)
            if kept.contains(name) { copy += bytes.part(from: place, count: 12 + length)?.array ?? [] }
            if name == "IHDR", let shape = PNGHeader.shape(bytes), shape.orientation > 1 { copy += exif(shape.orientation) }
            if name == "IEND" { return copy }
            place += 12 + length
        }
        return nil
    }

    private static func exif(_ orientation: Int) -> [UInt8] {
        let body = Array("eXIf".utf8) + EXIF.only(orientation: orientation)
        return bigEndian(body.count - 4) + body + bigEndian(Int(checksum(body)))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    /// CRC-32 as PNG wants it; of a few bytes, so bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
