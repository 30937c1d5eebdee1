public import HarkCore
import Foundation

/// A run as it is kept: what it showed, when and on what machine, beside the documents' run. Figures of other machines are for
/// reading, so a record never judges.
public struct LoadRecord: Sendable, Encodable {
    /// What a reader must know of the machine to weigh the figures.
    public struct Machine: Sendable, Encodable {
        public let cores: Int, memoryBytes: UInt64, system: String, architecture: String

        /// The machine that runs this program.
        public static var current: Machine {
            let process = ProcessInfo.processInfo
            return Machine(
                cores: process.processorCount, memoryBytes: process.physicalMemory, system: process.operatingSystemVersionString,
                architecture: Self.architectureName)
        }

        private static var architectureName: String {
            #if arch(x86_64)
                "x86_64"
            #elseif arch(arm64)
                "arm64"
            #else
                "other"
            #endif
        }
    }

    public let name: String
    public let measuredAt: Timestamp
    public let machine: Machine
    public let run: LoadReport
    public let documented = LoadReport.documented

    public init(name: String, run: LoadReport, measuredAt: Timestamp, machine: Machine = .current) {
        self.name = name
        self.run = run
        self.measuredAt = measuredAt
        self.machine = machine
    }

    /// Adds the record as one line of JSON at the end of a file, which is made where there is none.
    public func append(to path: String) throws {
        let line = try HarkJSON.encode(self) + Data("\n".utf8)
        if !FileManager.default.fileExists(atPath: path), !FileManager.default.createFile(atPath: path, contents: nil) {
            throw HarkError(.unacceptable, "The file \(path) cannot be made.")
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { file.closeFile() }
        try file.seekToEnd()
        try file.write(contentsOf: line)
    }
}
