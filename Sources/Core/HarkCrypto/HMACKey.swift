import CLibCrypto

/// A key for HMAC-SHA256 (RFC 2104), prepared once, used from any thread.
///
/// `@unchecked Sendable`: `prepared` is written in `init` alone; after that it is only copied from, which takes it as const.
public final class HMACKey: @unchecked Sendable {
    private let prepared: OpaquePointer

    public init(_ key: [UInt8]) {
        let method = EVP_MAC_fetch(nil, "HMAC", nil)
        defer { EVP_MAC_free(method) }
        prepared = EVP_MAC_CTX_new(method)
        // libcrypto keeps the addresses that are put into the parameters, so all must live until it has read them.
        var digest = Array("SHA256".utf8CString)
        OSSL_MAC_PARAM_DIGEST.withCString { name in
            digest.withUnsafeMutableBufferPointer { value in
                let parameters = [OSSL_PARAM_construct_utf8_string(name, value.baseAddress, 0), OSSL_PARAM_construct_end()]
                // A key of no bytes is a key, but a null pointer would mean "keep the old one".
                (key + [0]).withUnsafeBufferPointer { check(EVP_MAC_init(prepared, $0.baseAddress, key.count, parameters)) }
            }
        }
    }

    deinit { EVP_MAC_CTX_free(prepared) }

    /// A key of its own for each purpose, from one secret: see `derivedKey`.
    public convenience init(derivedFrom secret: [UInt8], for purpose: String) { self.init(derivedKey(from: secret, for: purpose)) }

    /// The 32 bytes of the code.
    public func code(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let context = EVP_MAC_CTX_dup(prepared)
        defer { EVP_MAC_CTX_free(context) }
        check(EVP_MAC_update(context, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count))
        return [UInt8](unsafeUninitializedCapacity: SHA256.byteCount) { code, count in
            check(EVP_MAC_final(context, code.baseAddress, &count, SHA256.byteCount))
        }
    }

    public func code(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes { code($0) } }
}

/// The 32 bytes of a key of its own for each purpose, from one secret: HKDF-SHA256 (RFC 5869) without salt.
func derivedKey(from secret: [UInt8], for purpose: String) -> [UInt8] {
    let extracted = HMACKey([UInt8](repeating: 0, count: SHA256.byteCount)).code(secret)
    return HMACKey(extracted).code(Array(purpose.utf8) + [1])
}
