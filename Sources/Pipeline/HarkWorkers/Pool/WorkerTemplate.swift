import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a new worker is made of (004b-26). A changed template is a new version; workers that run keep theirs.
public struct WorkerTemplate: Sendable, Codable, Equatable {
    /// Counted from 1; 0 for one that has not been kept yet.
    public var version: Int
    /// How many processes the worker runs side by side, each with a job of its own: 1 to 16.
    public var threads: Int
    /// What each process may use on top of the program itself: 32 to 65536.
    public var memoryMegabytes: Int
    /// What its processes see of the environment besides what they need.
    public var environment: [String: String]

    /// The documents' t2.micro: one thread.
    public static let standard = WorkerTemplate()

    public init(version: Int = 0, threads: Int = 1, memoryMegabytes: Int = 512, environment: [String: String] = [:]) {
        self.version = version
        self.threads = threads
        self.memoryMegabytes = memoryMegabytes
        self.environment = environment
    }

    /// With which every name of a template's environment begins: others reach into the loader and the library (`LD_PRELOAD`), and so
    /// into a process that is not in its jail yet.
    public static let environmentPrefix = "WORKER_"

    /// - Throws: `HarkError` `.unacceptable` with the field that cannot be.
    public func checked() throws -> WorkerTemplate {
        guard 1...16 ~= threads else { throw HarkError.unacceptable("threads", "threads must be 1 to 16, got \(threads).") }
        guard 32...65_536 ~= memoryMegabytes else {
            throw HarkError.unacceptable("memory_megabytes", "memory_megabytes must be 32 to 65536, got \(memoryMegabytes).")
        }
        guard environment.count <= Self.mostVariables, environment.allSatisfy({ Self.isName($0.key) && Self.isValue($0.value) }) else {
            throw HarkError.unacceptable(
                "environment",
                "environment must be at most \(Self.mostVariables) names such as \(Self.environmentPrefix)MODE (A to Z, 0 to 9, _), with values of one line and 1,000 characters.")
        }
        return self
    }

    public static let mostVariables = 32
    /// What `checked` holds names and values to, as regular expressions of ECMAScript without their anchors.
    public static let namePattern = environmentPrefix + "[A-Z0-9_]{1,57}"
    public static let valuePattern = #"[^\u0000-\u001f\u007f]{0,1000}"#

    private static func isName(_ name: String) -> Bool {
        name.hasPrefix(environmentPrefix) && (environmentPrefix.utf8.count + 1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
    }

    private static func isValue(_ value: String) -> Bool {
        value.unicodeScalars.count <= 1000 && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// Whether workers of both would be the same.
    func isLike(_ other: WorkerTemplate) -> Bool {
        threads == other.threads && memoryMegabytes == other.memoryMegabytes && environment == other.environment
    }

    /// How a process of this template is started.
    func launch(_ program: WorkerExecutable, memoryFactor: Int = 1) -> WorkerLaunch {
        WorkerLaunch(
            executable: program.path, arguments: program.arguments, environment: program.environment.merging(environment) { first, _ in first },
            limits: WorkerLimits(memoryBytes: (memoryMegabytes * memoryFactor) << 20, scratchBytes: program.scratch.map { $0.megabytes << 20 } ?? 0),
            scratchFolder: program.scratch?.folder ?? "")
    }
}

/// The program that workers run.
public struct WorkerExecutable: Sendable {
    let path: String
    let arguments: [String]
    /// What it needs to run at all; a template cannot change that.
    let environment: [String: String]
    let scratch: WorkerScratch?

    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - scratch: for what does not fit into its memory; nil for none.
    public init(path: String, arguments: [String], environment: [String: String], scratch: WorkerScratch? = nil) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.scratch = scratch
    }

    /// This very program as `hark worker`: even one whose file has been replaced since it was started.
    public static func ofThisProcess(environment: [String: String], scratch: WorkerScratch? = nil) -> WorkerExecutable {
        WorkerExecutable(
            path: "/proc/self/exe", arguments: ["worker"], environment: environment.filter { needed.contains($0.key) }, scratch: scratch)
    }

    /// The same, with more in its environment.
    func adding(_ more: [String: String]) -> WorkerExecutable {
        WorkerExecutable(path: path, arguments: arguments, environment: environment.merging(more) { $1 }, scratch: scratch)
    }

    private static let needed: Set<String> = ["LD_LIBRARY_PATH", "HARK_HOME", "LANG", "TZ"]
}

/// Room on disk for a worker: files without a name, opened for it before it is shut in.
public struct WorkerScratch: Sendable, Equatable {
    let folder: String
    /// What each of the three files may hold.
    let megabytes: Int

    /// Creates the folder, for its user alone, where it is not there.
    /// - Returns: nil where `megabytes` is 0.
    public init?(folder: String, megabytes: Int) throws {
        guard megabytes > 0 else { return nil }
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw HarkError(.internal, "The folder \(folder) for workers' files cannot be made: \(String(cString: strerror(errno))).")
        }
        self.folder = folder
        self.megabytes = megabytes
    }
}
