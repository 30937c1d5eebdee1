import Foundation

/// A certificate that is its own authority, for one test, made by openssl.
struct Certificate {
    let chain: String, key: String

    /// - Parameter names: as openssl's `subjectAltName` has them.
    /// - Returns: nil where openssl is missing.
    init?(for names: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-tls-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        (chain, key) = (folder.appending(path: "chain.pem").path, folder.appending(path: "key.pem").path)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", chain, "-days", "1",
            "-subj", "/CN=hark", "-addext", "subjectAltName=\(names)",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            print("Not checked: openssl is not there.")
            return nil
        }
    }
}
