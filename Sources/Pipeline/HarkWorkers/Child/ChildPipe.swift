#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The worker's two ends: frames in from the house, frames out to it. Blocks, as the whole worker does.
final class ChildPipe {
    private let input: CInt, output: CInt

    init(input: CInt = 0, output: CInt = 1) {
        self.input = input
        self.output = output
    }

    /// The next frame. Throws `HouseIsGone` where the house has closed its end.
    func next() throws -> Frame {
        let header = try FrameHeader(read(Frame.headerLength), fromWorker: false)
        return Frame(header.kind, try read(header.length))
    }

    func send(_ frame: Frame) throws {
        try frame.bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw HouseIsGone() }
            }
        }
    }

    private func read(_ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let more = Self.readSome(input, buffer.baseAddress! + filled, count - filled)
                if more > 0 { filled += more } else if more == 0 || errno != EINTR { throw HouseIsGone() }
            }
        }
    }

    private static func readSome(_ descriptor: CInt, _ place: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, place, count)
        #else
            Darwin.read(descriptor, place, count)
        #endif
    }
}

/// The other end of the pipe is closed: there is nobody left to work for.
struct HouseIsGone: Error {}
