/// One message between the house and a worker: four bytes with the payload's length (little-endian), one with its kind, the payload.
package struct Frame: Sendable, Equatable {
    static let headerLength = 5

    package let kind: FrameKind
    package let payload: [UInt8]

    package init(_ kind: FrameKind, _ payload: [UInt8] = []) {
        self.kind = kind
        self.payload = payload
    }

    /// As it goes over the pipe.
    /// - Precondition: the payload is within the kind's limit.
    package var bytes: [UInt8] {
        precondition(payload.count <= kind.limit, "a \(kind) of \(payload.count) bytes")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headerLength + payload.count)
        bytes.append(contentsOf: FrameHeader(kind: kind, length: payload.count).bytes)
        bytes.append(contentsOf: payload)
        return bytes
    }
}

/// The five bytes before a payload.
struct FrameHeader: Equatable {
    let kind: FrameKind
    let length: Int

    var bytes: [UInt8] { withUnsafeBytes(of: UInt32(length).littleEndian) { Array($0) } + [kind.rawValue] }
}

extension FrameHeader {
    /// - Parameter fromWorker: which side is heard: what only the other one may say is refused.
    /// - Precondition: there are five bytes.
    init(_ bytes: some Collection<UInt8>, fromWorker: Bool) throws {
        let length = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        let number = bytes[bytes.index(bytes.startIndex, offsetBy: 4)]
        guard let kind = FrameKind(rawValue: number), kind.isFromWorker == fromWorker else {
            throw FrameError("a frame of the unknown kind \(number)")
        }
        guard length <= kind.limit else { throw FrameError("a \(kind) of \(length) bytes, where \(kind.limit) is most") }
        self.init(kind: kind, length: length)
    }
}
