import Foundation

/// A certificate for one test, made by openssl.
enum Certificate {
    /// Paths of certificate and key as PEM, in a folder of their own; nil where openssl is missing.
    static func make() throws -> (certificate: String, key: String)? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-tls-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (certificate, key) = (folder.appending(path: "certificate.pem").path, folder.appending(path: "key.pem").path)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "1", "-subj", "/CN=localhost",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? (certificate, key) : nil
    }
}
