import Foundation
import HarkCore
import HarkWeb
import NIOCore

/// Why the server cannot listen, as a sentence that says what to do.
enum ListenFailure {
    /// The sentence for what the system answers to `bind`; any other error as it is.
    static func translated(_ error: any Error, _ settings: WebSettings) -> any Error {
        guard let error = error as? IOError else { return error }
        let place = "\(settings.host):\(settings.port)"
        return switch error.errnoCode {
        case EADDRINUSE: HarkError(.conflict, "Another program listens on \(place). Stop it, or choose another port with --port.")
        case EACCES: HarkError(.forbidden, "This user may not listen on \(place). Choose a port from 1024 on with --port.")
        case EADDRNOTAVAIL: HarkError(.unacceptable, "This machine has no address \(settings.host). Choose another with --host.")
        default: error
        }
    }
}
