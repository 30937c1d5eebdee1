import Foundation
import HarkTLS
import NIOCore
import NIOEmbedded
import Testing

/// Two ends of one connection, whose bytes a test carries from one to the other.
private final class Wire {
    let client = EmbeddedChannel(), server = EmbeddedChannel()
    private(set) var heard: [String: [UInt8]] = ["client": [], "server": []]
    private var generator: SystemRandomNumberGenerator = .init()

    init(_ certificate: Certificate, peer: String, authorities: String?) throws {
        let there = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        try client.pipeline.syncOperations.addHandler(TLSHandler(.client(authorities: authorities), peer: peer))
        try server.pipeline.syncOperations.addHandler(TLSHandler(.server(chain: certificate.chain, key: certificate.key)))
        client.connect(to: there, promise: nil)
        server.connect(to: there, promise: nil)
    }

    /// Carries bytes, in pieces as chance has them, until there are no more.
    func carry(changed: (ByteBuffer) -> ByteBuffer = { $0 }) throws {
        var isMoving = true
        while isMoving {
            let there = try move(client, server, changed), back = try move(server, client, changed)
            isMoving = there || back
        }
        try hear("client", client)
        try hear("server", server)
    }

    private func move(_ from: EmbeddedChannel, _ to: EmbeddedChannel, _ changed: (ByteBuffer) -> ByteBuffer) throws -> Bool {
        from.embeddedEventLoop.run()
        guard let bytes = try from.readOutbound(as: ByteBuffer.self) else { return false }
        var rest = changed(bytes)
        while rest.readableBytes > 0, to.isActive {
            try to.writeInbound(rest.readSlice(length: .random(in: 1...min(rest.readableBytes, 3000), using: &generator)))
        }
        return true
    }

    private func hear(_ name: String, _ channel: EmbeddedChannel) throws {
        while let bytes = try channel.readInbound(as: ByteBuffer.self) { heard[name]?.append(contentsOf: bytes.readableBytesView) }
    }

    func say(_ bytes: [UInt8], from channel: EmbeddedChannel) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

    deinit {
        _ = try? client.finish(acceptAlreadyClosed: true)
        _ = try? server.finish(acceptAlreadyClosed: true)
    }
}

@Suite struct TLSTests {
    @Test func whatIsSaidArrivesHoweverItIsCut() throws {
        guard let certificate = try Certificate(for: "DNS:hark.example,IP:127.0.0.1") else { return }
        for (round, peer) in ["hark.example", "127.0.0.1", "hark.example"].enumerated() {
            let wire = try Wire(certificate, peer: peer, authorities: certificate.chain)
            var said: [UInt8] = [], answered: [UInt8] = []
            // The first before the handshake is over.
            for size in [3, 0, 1, 16_384, 70_000 * round] {
                let question = (0..<size).map { _ in UInt8.random(in: 0...255) }, answer = question.reversed() + [7]
                wire.say(question, from: wire.client)
                wire.say(Array(answer), from: wire.server)
                said += question
                answered += answer
                if size > 0 { try wire.carry() }
            }
            try wire.carry()
            #expect(wire.heard["server"] == said && wire.heard["client"] == answered)
            // And one side's goodbye is the other's end, without an error.
            wire.client.close(promise: nil)
            try wire.carry()
            #expect(!wire.server.isActive)
            try wire.server.throwIfErrorCaught()
        }
    }

    @Test(arguments: ["other.example", "127.0.0.2", "sub.hark.example"]) func nobodyElsePasses(_ name: String) throws {
        guard let certificate = try Certificate(for: "DNS:hark.example,IP:127.0.0.1") else { return }
        let wire = try Wire(certificate, peer: name, authorities: certificate.chain)
        wire.say([1, 2, 3], from: wire.client)
        let error = #expect(throws: TLSError.self) { try wire.carry() }
        #expect(error?.description.contains("mismatch") == true)
        #expect(wire.heard["server"] == [] && !wire.client.isActive)
    }

    @Test func anAuthorityThatNobodyTrustsDoesNotPass() throws {
        guard let certificate = try Certificate(for: "DNS:hark.example") else { return }
        let wire = try Wire(certificate, peer: "hark.example", authorities: nil)
        wire.say([1, 2, 3], from: wire.client)
        let error = #expect(throws: TLSError.self) { try wire.carry() }
        #expect(error?.description.contains("self-signed certificate") == true)
        #expect(wire.heard["server"] == [])
    }

    @Test func whatIsCutOffIsAnError() throws {
        guard let certificate = try Certificate(for: "DNS:hark.example") else { return }
        let wire = try Wire(certificate, peer: "hark.example", authorities: certificate.chain)
        wire.say([1, 2, 3], from: wire.client)
        try wire.carry()
        wire.server.pipeline.fireChannelInactive()
        #expect(throws: TLSError.truncated) { try wire.server.throwIfErrorCaught() }
        wire.say([4], from: wire.client)
        try wire.carry()
        #expect(wire.heard["server"] == [1, 2, 3])
    }

    @Test func oneChangedBitIsNeverBelieved() throws {
        guard let certificate = try Certificate(for: "DNS:hark.example") else { return }
        for _ in 0..<60 {
            let wire = try Wire(certificate, peer: "hark.example", authorities: certificate.chain), victim = Int.random(in: 0..<4000)
            var place = 0
            let said = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
            wire.say(said, from: wire.client)
            wire.say(said, from: wire.server)
            try? wire.carry { bytes in
                defer { place += bytes.readableBytes }
                guard place..<place + bytes.readableBytes ~= victim else { return bytes }
                var changed = bytes
                let at = bytes.readerIndex + victim - place
                changed.setInteger(bytes.getInteger(at: at, as: UInt8.self)! ^ 1 << UInt8.random(in: 0..<8), at: at)
                return changed
            }
            for heard in wire.heard.values { #expect(said.starts(with: heard)) }
        }
    }

    @Test func filesThatAreNoneAreRefused() throws {
        guard let certificate = try Certificate(for: "DNS:a"), let other = try Certificate(for: "DNS:b") else { return }
        #expect(throws: TLSError.self) { try TLSContext.server(chain: certificate.chain, key: certificate.chain) }
        #expect(throws: TLSError.self) { try TLSContext.server(chain: certificate.chain, key: other.key) }
        #expect(throws: TLSError.self) { try TLSContext.server(chain: "/nowhere", key: certificate.key) }
        #expect(throws: TLSError.self) { try TLSContext.client(authorities: certificate.key) }
        #expect(throws: TLSError.self) { try TLSHandler(.client(), peer: nil) }
    }
}
