package import NIOCore
package import NIOWebSocket

/// Puts the messages of a WebSocket together from its frames, and says what is to be answered (RFC 6455, sections 5.4 to 5.6).
package struct WebSocketMessages {
    package enum Outcome {
        case nothing
        /// A whole text, valid UTF-8.
        case text(ByteBuffer)
        /// A frame to send back.
        case reply(WebSocketFrame)
        /// The other side closes, with a code where it gave one.
        case closed(WebSocketErrorCode?)
    }

    /// What the other side may not send, with the code that tells it so.
    package struct Fault: Error, Equatable, CustomStringConvertible {
        package let code: WebSocketErrorCode
        package let description: String

        package static func == (left: Fault, right: Fault) -> Bool { left.code == right.code }
    }

    package let longestMessage: Int
    private var fragments: ByteBuffer?

    package init(longestMessage: Int = 1 << 20) { self.longestMessage = longestMessage }

    /// - Throws: `Fault`.
    package mutating func take(_ frame: WebSocketFrame) throws -> Outcome {
        guard frame.reservedBits.isEmpty else { throw Fault(code: .protocolError, description: "a frame with reserved bits") }
        guard frame.maskKey == nil else { throw Fault(code: .protocolError, description: "a masked frame from a server") }
        switch frame.opcode {
        case .text:
            guard fragments == nil else { throw Fault(code: .protocolError, description: "a message within a message") }
            return try add(frame, to: ByteBuffer())
        case .continuation:
            guard let begun = fragments else { throw Fault(code: .protocolError, description: "a continuation of nothing") }
            return try add(frame, to: begun)
        case .binary: throw Fault(code: .unacceptableData, description: "a binary message")
        case .ping, .pong, .connectionClose:
            guard frame.fin, frame.length <= 125 else { throw Fault(code: .protocolError, description: "a control frame that is long or in pieces") }
            return try control(frame)
        default: throw Fault(code: .protocolError, description: "a frame of unknown kind")
        }
    }

    private mutating func add(_ frame: WebSocketFrame, to begun: ByteBuffer) throws -> Outcome {
        var message = begun, bytes = frame.data
        guard message.readableBytes + bytes.readableBytes <= longestMessage else {
            throw Fault(code: .messageTooLarge, description: "a message of more than \(longestMessage) bytes")
        }
        message.writeBuffer(&bytes)
        fragments = frame.fin ? nil : message
        guard frame.fin else { return .nothing }
        guard String(validating: message.readableBytesView, as: UTF8.self) != nil else {
            throw Fault(code: .dataInconsistentWithMessage, description: "a text that is no UTF-8")
        }
        return .text(message)
    }

    private func control(_ frame: WebSocketFrame) throws -> Outcome {
        switch frame.opcode {
        case .ping: return .reply(Self.frame(.pong, frame.data))
        case .connectionClose:
            var data = frame.data
            guard data.readableBytes != 1 else { throw Fault(code: .protocolError, description: "half a close code") }
            return .closed(data.readWebSocketErrorCode())
        default: return .nothing
        }
    }

    /// A frame as a client has to send it: masked.
    static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }
}
