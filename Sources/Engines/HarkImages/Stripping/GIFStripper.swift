enum GIFStripper {
    /// Without comments and without what programs hide between frames, but for how often an animation is played.
    static func strip(_ bytes: ByteView) -> [UInt8]? {
        guard let flags = bytes.byte(10) else { return nil }
        var place = 13 + table(flags), copy = bytes.part(from: 0, count: place)?.array ?? []
        while let kind = bytes.byte(place) {
            guard let end = kind == 0x3B ? place + 1 : kind == 0x2C ? image(bytes, place) : kind == 0x21 ? blocks(bytes, place + 2) : nil else { return nil }
            if kind != 0x21 || isKept(bytes, place) { copy += bytes.part(from: place, count: end - place)?.array ?? [] }
            if kind == 0x3B { return copy }
            place = end
        }
        return nil
    }

    private static func isKept(_ bytes: ByteView, _ place: Int) -> Bool {
        switch bytes.byte(place + 1) {
        // How a frame is drawn.
        case 0xF9: true
        case 0xFF: bytes.hasText("NETSCAPE2.0", at: place + 3) || bytes.hasText("ANIMEXTS1.0", at: place + 3)
        default: false
        }
    }

    /// Bytes of a colour table.
    private static func table(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

    private static func image(_ bytes: ByteView, _ place: Int) -> Int? {
        bytes.byte(place + 9).flatMap { blocks(bytes, place + 10 + table($0) + 1) }
    }

    /// Behind the blocks that begin at a place, each with its length before it; the last is empty.
    private static func blocks(_ bytes: ByteView, _ start: Int) -> Int? {
        var place = start
        while let length = bytes.byte(place) {
            place += length + 1
            if length == 0 { return place }
        }
        return nil
    }
}
