import CLibSSL

/// What the connections of one side share: whom to believe, or what to show (RFC 8446; TLS 1.2 at least). Made once, used from any thread.
///
/// `@unchecked Sendable`: `raw` is changed in `init` alone; libssl counts and locks what sessions take from it.
public final class TLSContext: @unchecked Sendable {
    let raw: OpaquePointer
    let isClient: Bool

    private init(isClient: Bool) throws {
        self.isClient = isClient
        guard let raw = SSL_CTX_new(isClient ? TLS_client_method() : TLS_server_method()) else { throw TLSError.ofLibrary("no TLS") }
        self.raw = raw
        guard hark_ctx_restrict(raw) == 1 else { throw TLSError.ofLibrary("no TLS 1.2") }
    }

    deinit { SSL_CTX_free(raw) }

    /// For asking others. Each has to show a certificate for the name that was asked for, of an authority that the system trusts.
    /// - Parameter authorities: a PEM file of authorities to trust besides.
    /// - Throws: `TLSError` where that holds no certificate. Reads files.
    public static func client(authorities: String? = nil) throws -> TLSContext {
        let context = try TLSContext(isClient: true)
        SSL_CTX_set_verify(context.raw, SSL_VERIFY_PEER, nil)
        guard SSL_CTX_set_default_verify_paths(context.raw) == 1 else { throw TLSError.ofLibrary("the system's authorities cannot be read") }
        if let authorities, SSL_CTX_load_verify_file(context.raw, authorities) != 1 {
            throw TLSError.ofLibrary("\(authorities) holds no certificate that can be read")
        }
        return context
    }

    /// For being asked.
    /// - Parameters:
    ///   - chain: a PEM file of the own certificate and those between it and its authority, in this order.
    ///   - key: a PEM file of its private key, without a password.
    /// - Throws: `TLSError` where they are no such thing, or do not belong together. Reads files.
    public static func server(chain: String, key: String) throws -> TLSContext {
        let context = try TLSContext(isClient: false)
        // Without a callback, a key under a password would be asked for on the terminal.
        SSL_CTX_set_default_passwd_cb(context.raw) { _, _, _, _ in -1 }
        guard SSL_CTX_use_certificate_chain_file(context.raw, chain) == 1, SSL_CTX_use_PrivateKey_file(context.raw, key, SSL_FILETYPE_PEM) == 1,
            SSL_CTX_check_private_key(context.raw) == 1
        else { throw TLSError.ofLibrary("no chain and key") }
        return context
    }
}

/// Why there is no encrypted connection, or no more.
public struct TLSError: Error, CustomStringConvertible, Equatable {
    public let description: String

    init(_ description: String) { self.description = description }

    /// With the reason that libssl left for this thread.
    static func ofLibrary(_ what: String) -> TLSError {
        let code = ERR_peek_last_error()
        ERR_clear_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return TLSError(what) }
        return TLSError("\(what): \(String(cString: reason))")
    }

    /// The connection ended without the other side's word that it was complete: something may have been cut off.
    public static let truncated = TLSError("the connection was cut off")
}
