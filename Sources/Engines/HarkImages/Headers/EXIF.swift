/// The one thing that is wanted of EXIF: how to turn a picture.
enum EXIF {
    /// The orientation in a TIFF structure, 1 to 8; 1 where there is none. Only the first directory is read, so no loop of directories
    /// leads anywhere.
    static func orientation(_ tiff: ByteView) -> Int {
        let isLittle = tiff.hasText("II*\0", at: 0)
        guard isLittle || tiff.hasText("MM\0*", at: 0) else { return 1 }
        func number(_ place: Int, _ length: Int) -> Int? { isLittle ? tiff.little(place, length) : tiff.big(place, length) }
        guard let directory = number(4, 4), let entries = number(directory, 2) else { return 1 }
        for entry in 0..<entries {
            let place = directory + 2 + entry * 12
            guard let tag = number(place, 2) else { return 1 }
            // 0x0112, one short.
            if tag == 0x0112, number(place + 2, 2) == 3, let value = number(place + 8, 2) { return 1...8 ~= value ? value : 1 }
        }
        return 1
    }

    /// A structure that says nothing but the orientation.
    static func only(orientation: Int) -> [UInt8] {
        [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(clamping: orientation), 0, 0, 0, 0, 0, 0]
    }
}
