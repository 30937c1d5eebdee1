import CLibSSL
import NIOCore

/// One connection's encryption, without the connection: bytes from the other side go in, bytes for it come out, and between them what was said. Keeps
/// to one thread at a time.
final class TLSSession {
    enum Step: Equatable {
        case done, needsMore, closed
    }

    /// The most that one record holds.
    private static let recordSize = 16 << 10

    private let ssl: OpaquePointer
    /// Owned by `ssl`.
    private let incoming: OpaquePointer, outgoing: OpaquePointer

    /// - Parameter peer: the name or the address that a client asked for, which the other side has to prove.
    init(_ context: TLSContext, peer: String?) throws {
        guard let ssl = SSL_new(context.raw), let incoming = BIO_new(BIO_s_mem()), let outgoing = BIO_new(BIO_s_mem()) else {
            throw TLSError.ofLibrary("no TLS")
        }
        (self.ssl, self.incoming, self.outgoing) = (ssl, incoming, outgoing)
        _ = hark_bio_never_ends(incoming)
        _ = hark_bio_never_ends(outgoing)
        SSL_set_bio(ssl, incoming, outgoing)
        guard context.isClient else {
            SSL_set_accept_state(ssl)
            return
        }
        SSL_set_connect_state(ssl)
        guard let peer, Self.expect(peer, ssl) else { throw TLSError.ofLibrary("no name to ask for") }
    }

    deinit { SSL_free(ssl) }

    private static func expect(_ peer: String, _ ssl: OpaquePointer) -> Bool {
        // A certificate proves the names among its alternative names; its subject is for people.
        SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT))
        if (try? SocketAddress(ipAddress: peer, port: 0)) != nil { return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), peer) == 1 }
        return !peer.isEmpty && SSL_set1_host(ssl, peer) == 1 && hark_set_server_name(ssl, peer) == 1
    }

    /// Takes what came from the other side.
    func take(_ bytes: ByteBuffer) {
        bytes.withUnsafeReadableBytes { bytes in _ = BIO_write(incoming, bytes.baseAddress, Int32(bytes.count)) }
    }

    /// What has to go to the other side; nil where there is nothing.
    func output(_ allocator: ByteBufferAllocator) -> ByteBuffer? {
        let count = BIO_ctrl_pending(outgoing)
        guard count > 0 else { return nil }
        var buffer = allocator.buffer(capacity: count)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { Int(BIO_read(outgoing, $0.baseAddress, Int32(count))) }
        return buffer
    }

    /// Goes on with the handshake: `.done` once both know whom they speak with.
    /// - Throws: `TLSError`; an alert for the other side may be in `output`.
    func shakeHands() throws -> Step {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result == 1 { return .done }
        if SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ { return .needsMore }
        let verdict = SSL_get_verify_result(ssl)
        guard SSL_get_verify_mode(ssl) == SSL_VERIFY_PEER, verdict != X509_V_OK else {
            throw TLSError.ofLibrary("the handshake failed")
        }
        ERR_clear_error()
        throw TLSError("the certificate is not to be trusted: \(String(cString: X509_verify_cert_error_string(verdict)))")
    }

    /// Appends a piece of what was said to `buffer`; `.closed` where the other side has said all.
    func read(into buffer: inout ByteBuffer) throws -> Step {
        ERR_clear_error()
        var result: Int32 = 0
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.recordSize) { free in
            result = SSL_read(ssl, free.baseAddress, Int32(clamping: free.count))
            return max(0, Int(result))
        }
        if result > 0 { return .done }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ: return .needsMore
        case SSL_ERROR_ZERO_RETURN: return .closed
        default: throw TLSError.ofLibrary("the connection broke")
        }
    }

    /// After the handshake: encrypts all of `buffer` for `output`.
    func write(_ buffer: ByteBuffer) throws {
        var rest = buffer.readableBytesView
        while !rest.isEmpty {
            ERR_clear_error()
            let count = rest.withUnsafeBytes { SSL_write(ssl, $0.baseAddress, Int32(clamping: $0.count)) }
            // Memory is never full, so nothing but an error stops it.
            guard count > 0 else { throw TLSError.ofLibrary("the connection broke") }
            rest = rest.dropFirst(Int(count))
        }
    }

    /// Says that nothing more will be said.
    func close() {
        ERR_clear_error()
        _ = SSL_shutdown(ssl)
        ERR_clear_error()
    }
}
