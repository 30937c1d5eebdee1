import HarkCore
import HarkWeb
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// TLS from PEM files. Here and not in HarkWeb, so that only the end of a build waits for the library of TLS, its longest C part.
enum TransportEncryption {
    /// - Returns: plain HTTP as it was where the settings name no certificate.
    /// - Throws: `SettingsError` for files that are no chain and key.
    static func around(_ http: HTTPServerBuilder, _ settings: WebSettings) throws -> HTTPServerBuilder {
        guard let certificateFile = settings.certificateFile, let keyFile = settings.keyFile else { return http }
        do {
            let certificates = try NIOSSLCertificate.fromPEMFile(certificateFile).map { NIOSSLCertificateSource.certificate($0) }
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: certificates, privateKey: .privateKey(try NIOSSLPrivateKey(file: keyFile, format: .pem)))
            configuration.minimumTLSVersion = .tlsv12
            return try .tls(http, tlsConfiguration: configuration)
        } catch {
            throw SettingsError("http.tls: \(certificateFile) and \(keyFile) must be a certificate chain and its key as PEM (\(error)).")
        }
    }
}
