import CLibCrypto

/// HMAC-SHA1 (RFC 2104): for one-time codes and requests signed by OAuth 1.0a, whose standards want it. Everything else has `HMACKey`.
public enum HMACSHA1 {
    /// The 20 bytes of the code.
    public static func code(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 20) { code, count in
            // A pointer to no bytes must still not be null.
            (key + [0]).withUnsafeBytes { key in
                (message + [0]).withUnsafeBufferPointer { message in
                    let made = EVP_Q_mac(
                        nil, "HMAC", nil, "SHA1", nil, key.baseAddress, key.count - 1, message.baseAddress, message.count - 1, code.baseAddress, 20,
                        &count)
                    precondition(made != nil, "libcrypto refused a call that cannot be wrong")
                }
            }
        }
    }
}
