import HarkCore
import HarkTLS
import HummingbirdCore
import Logging
import NIOCore

/// A connection of `base` with TLS around it.
struct EncryptedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let context: TLSContext

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(TLSHandler(context)) }
            .flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Base.Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}

extension ServerChildChannel {
    /// The same where there is nothing to encrypt with.
    func encrypted(with context: TLSContext?) -> any ServerChildChannel {
        if let context { EncryptedChannel(base: self, context: context) } else { self }
    }
}

extension WebSettings {
    /// What the house shows of itself; nil where the settings name no certificate.
    /// - Throws: `SettingsError` for files that are no chain and key.
    var certificate: TLSContext? {
        get throws {
            guard let certificateFile, let keyFile else { return nil }
            do { return try TLSContext.server(chain: certificateFile, key: keyFile) } catch {
                throw SettingsError("http.tls: \(certificateFile) and \(keyFile) must be a certificate chain and its key as PEM (\(error)).")
            }
        }
    }
}
