import ArgumentParser
import Foundation

/// How every command ends that does not end well: one line on standard error that says what to do; 1 when the work
/// failed, 2 when the command was not understood.
enum CommandFailure {
    static func exit(with error: any Error) -> Never {
        let code = HarkCommand.exitCode(for: error)
        if code == .success { HarkCommand.exit(withError: error) }  // help and version, on standard output
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        let message = code == .validationFailure ? HarkCommand.message(for: error) + " (hark --help lists the commands)" : "\(error)"
        FileHandle.standardError.write(Data("hark: \(message.split(whereSeparator: \.isNewline).joined(separator: " "))\n".utf8))
        Foundation.exit(code == .validationFailure ? 2 : 1)
    }
}
