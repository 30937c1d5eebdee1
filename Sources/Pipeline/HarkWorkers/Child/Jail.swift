import CJail

/// What a worker may use.
package struct WorkerLimits: Sendable, Equatable {
    /// Address space on top of what the program itself takes.
    package var memoryBytes: Int
    /// What each of its files without a name may hold; 0: it gets none.
    package var scratchBytes: Int

    /// A task's own affair is how it uses them; three are enough to sort any amount (`Spill` in HarkWords).
    var scratchFiles: Int { scratchBytes > 0 ? 3 : 0 }

    package init(memoryBytes: Int, scratchBytes: Int = 0) {
        self.memoryBytes = memoryBytes
        self.scratchBytes = scratchBytes
    }
}

/// Which fences stand around a worker: what this kernel has, and what a container around it lets through.
public struct JailReport: Sendable, Equatable {
    /// Landlock's version in this kernel; 0 where it has none.
    public let landlockVersion: Int
    public let hasSeccomp: Bool

    public init(landlockVersion: Int, hasSeccomp: Bool) {
        self.landlockVersion = landlockVersion
        self.hasSeccomp = hasSeccomp
    }

    /// What a worker on this machine will have; builds nothing.
    public static func ofThisMachine() -> JailReport {
        var version: CInt = 0
        _ = hark_has_landlock(&version)
        return JailReport(landlockVersion: Int(version), hasSeccomp: hark_has_seccomp() == HARK_FENCE_STANDS)
    }
}

/// Shuts this process in, for good. Whoever is inside has the pipes and the nameless files that it came with, its memory and the processor.
enum Jail {
    static let pipes: CInt = 3

    /// - Throws: `JailFailure` where something that every Linux has does not work. A missing fence is no failure: the report says so.
    static func enter(_ limits: WorkerLimits) throws -> JailReport {
        let descriptors = pipes + CInt(limits.scratchFiles)
        try check("closing descriptors", hark_close_from(descriptors))
        hark_go_first()
        try check("giving up privileges", hark_fence_privileges())
        // Looked up while a file can still be opened, laid down once no descriptor is needed any more.
        let inUse = hark_address_space()
        var version: CInt = 0
        try check("Landlock", hark_fence_landlock(&version))
        try check("limits", hark_limit(inUse + UInt64(limits.memoryBytes), UInt64(descriptors), UInt64(limits.scratchBytes)))
        let seccomp = hark_fence_seccomp()
        try check("seccomp", seccomp)
        return JailReport(landlockVersion: Int(version), hasSeccomp: seccomp == HARK_FENCE_STANDS)
    }

    private static func check(_ step: String, _ result: CInt) throws {
        if result < 0 { throw JailFailure(step: step, error: -result) }
    }
}

struct JailFailure: Error, CustomStringConvertible {
    let step: String
    let error: CInt

    var description: String { "the jail cannot be built: \(step), error \(error)" }
}
