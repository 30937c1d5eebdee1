/// Cuts JSON into the posts it holds, without reading them: the elements of a list, or values one after the other.
///
/// What is no JSON is cut somehow: its reader says what is wrong with it.
package enum JSONDocuments {
    /// Each post as a line of its own.
    package static func chunks(of bytes: [UInt8]) -> [LineChunk] {
        var chunks: [LineChunk] = [], chunk = LineChunk(firstLine: 1)
        forEachValue(in: bytes) { value in
            chunk.bytes += value
            chunk.ends.append(chunk.bytes.count)
            guard chunk.ends.count == LineCutter.chunkLines else { return }
            chunks.append(chunk)
            chunk = LineChunk(firstLine: chunk.firstLine + chunk.ends.count)
        }
        return chunk.ends.isEmpty ? chunks : chunks + [chunk]
    }

    private static func forEachValue(in bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        var start: Int?, depth = 0, isInText = false, isEscaped = false
        let isList = bytes.first { !isSpace($0) } == UInt8(ascii: "["), outer = isList ? 1 : 0
        func end(before place: Int) {
            if let first = start, place > first { body(bytes[first..<place]) }
            start = nil
        }
        for (place, byte) in bytes.enumerated() {
            if isInText {
                if isEscaped { isEscaped = false } else if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == UInt8(ascii: "\"") { isInText = false }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if isList, depth == 1 { continue }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < outer { end(before: place) } else if depth == outer {
                    start = start ?? place
                    end(before: place + 1)
                }
                continue
            case UInt8(ascii: ",") where depth == outer:
                end(before: place)
                continue
            case _ where isSpace(byte): continue
            default: break
            }
            start = start ?? place
        }
        end(before: bytes.count)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 9...10 ~= byte || byte == 13 }
}
