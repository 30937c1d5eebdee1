import Foundation
import HarkCore
import HarkCrypto

/// 32 random bytes in a file of the data folder that only its user reads: made at the first start, the same ever after.
enum SecretFile {
    static func bytes(in folder: String) throws -> [UInt8] {
        let path = "\(folder)/secret"
        if let kept = FileManager.default.contents(atPath: path) {
            guard kept.count == 32 else {
                throw HarkError(.internal, "\(path) does not hold 32 bytes. Remove it; everyone will have to sign in again.")
            }
            return Array(kept)
        }
        let fresh = randomBytes(32)
        guard FileManager.default.createFile(atPath: path, contents: Data(fresh), attributes: [.posixPermissions: 0o600]) else {
            throw HarkError(.internal, "\(path) cannot be written. Mend the folder's permissions, or choose another with --data.")
        }
        return fresh
    }
}
