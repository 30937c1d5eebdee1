/// AVIF and HEIC: boxes within boxes. The size of the primary image is a property that its item is tied to.
enum HEIFHeader {
    static func format(_ bytes: ByteView) -> ImageFormat? {
        guard bytes.hasText("ftyp", at: 4), let length = bytes.big(0, 4), 16...1024 ~= length else { return nil }
        var generic = false
        for place in [8] + Array(stride(from: 16, to: min(length, bytes.count), by: 4)) {
            if bytes.hasText("avif", at: place) || bytes.hasText("avis", at: place) { return .avif }
            if bytes.hasText("hei", at: place) || bytes.hasText("hev", at: place) { return .heic }
            if bytes.hasText("mif1", at: place) || bytes.hasText("msf1", at: place) { generic = true }
        }
        return generic ? .heic : nil
    }

    static func shape(_ bytes: ByteView) -> ImageShape? {
        guard let meta = boxes(bytes, from: 0, to: bytes.count).first(where: { $0.type(bytes, "meta") }) else { return nil }
        // A box with version and flags.
        let inner = Array(boxes(bytes, from: meta.payload + 4, to: meta.end))
        guard let properties = inner.first(where: { $0.type(bytes, "iprp") }), let primary = primaryItem(bytes, inner) else { return nil }
        let parts = Array(boxes(bytes, from: properties.payload, to: properties.end))
        guard let container = parts.first(where: { $0.type(bytes, "ipco") }), let ties = parts.first(where: { $0.type(bytes, "ipma") }) else { return nil }
        let all = Array(boxes(bytes, from: container.payload, to: container.end))
        let indices = HEIFTies(bytes, ties).properties(of: primary)
        return shape(bytes, indices.compactMap { 1...max(1, all.count) ~= $0 && $0 <= all.count ? all[$0 - 1] : nil })
    }

    /// The sides, turned as the file asks: this format's decoder turns by itself.
    private static func shape(_ bytes: ByteView, _ properties: [Box]) -> ImageShape? {
        var shape: ImageShape?, turns = 0
        for box in properties {
            if box.type(bytes, "ispe"), let width = bytes.big(box.payload + 4, 4), let height = bytes.big(box.payload + 8, 4) {
                shape = ImageShape(width: width, height: height)
            }
            if box.type(bytes, "irot") { turns += bytes.byte(box.payload) ?? 0 }
        }
        guard let shape, turns & 1 == 1 else { return shape }
        return ImageShape(width: shape.height, height: shape.width)
    }

    private static func primaryItem(_ bytes: ByteView, _ boxes: [Box]) -> Int? {
        guard let box = boxes.first(where: { $0.type(bytes, "pitm") }), let version = bytes.byte(box.payload) else { return nil }
        return bytes.big(box.payload + 4, version == 0 ? 2 : 4)
    }

    struct Box {
        let start: Int, payload: Int, end: Int
        func type(_ bytes: ByteView, _ name: StaticString) -> Bool { bytes.hasText(name, at: start + 4) }
    }

    /// The boxes that follow each other in a range; ends where one does not fit.
    static func boxes(_ bytes: ByteView, from start: Int, to end: Int) -> some Sequence<Box> {
        sequence(state: start) { place -> Box? in
            guard place + 8 <= end, var length = bytes.big(place, 4) else { return nil }
            var header = 8
            if length == 1 {
                // A length of eight bytes; no picture needs the upper four.
                guard bytes.big(place + 8, 4) == 0, let long = bytes.big(place + 12, 4) else { return nil }
                (length, header) = (long, 16)
            }
            if length == 0 { length = end - place }
            guard length >= header, place + length <= end || end == bytes.count else { return nil }
            defer { place += length }
            return Box(start: place, payload: min(place + header, end), end: min(place + length, end))
        }
    }
}

/// Which properties belong to which item: the box `ipma`.
private struct HEIFTies {
    private let bytes: ByteView
    private let box: HEIFHeader.Box

    init(_ bytes: ByteView, _ box: HEIFHeader.Box) {
        self.bytes = bytes
        self.box = box
    }

    /// Numbers of properties, counted from 1.
    func properties(of item: Int) -> [Int] {
        guard let version = bytes.byte(box.payload), let flags = bytes.byte(box.payload + 3), let items = bytes.big(box.payload + 4, 4) else { return [] }
        let idLength = version == 0 ? 2 : 4, tieLength = flags & 1 == 1 ? 2 : 1
        var place = box.payload + 8
        for _ in 0..<items {
            guard place < box.end, let id = bytes.big(place, idLength), let count = bytes.byte(place + idLength) else { return [] }
            place += idLength + 1
            if id == item {
                // The highest bit says whether a reader must understand the property.
                return (0..<count).compactMap { bytes.big(place + $0 * tieLength, tieLength).map { $0 & (tieLength == 2 ? 0x7FFF : 0x7F) } }
            }
            place += count * tieLength
        }
        return []
    }
}
