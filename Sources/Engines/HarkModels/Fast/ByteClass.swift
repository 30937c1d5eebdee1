/// What each byte is to the reader of features, one load per byte.
enum ByteClass {
    static let space = UInt8(ascii: "s"), word = UInt8(ascii: "w"), punctuation = UInt8(ascii: "p")
    static let apostrophe = UInt8(ascii: "a"), handle = UInt8(ascii: "@"), high = UInt8(ascii: "h")

    @inline(__always)
    static func of(_ byte: UInt8) -> UInt8 { table.utf8Start[Int(byte)] }

    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// 16 bytes a line from 0x00 on. A literal, so that no lazy initialiser stands in the inner loop.
private let table: StaticString = """
    ssssssssssssssss\
    ssssssssssssssss\
    sppppppapppppppp\
    wwwwwwwwwwpppppp\
    @wwwwwwwwwwwwwww\
    wwwwwwwwwwwppppw\
    pwwwwwwwwwwwwwww\
    wwwwwwwwwwwpppps\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh\
    hhhhhhhhhhhhhhhh
    """
