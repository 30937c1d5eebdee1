import HarkWorkers

/// Which fences stand around workers on this machine. They work without both, with less between a stranger's file and the rest.
enum WorkerJail {
    static func findings(_ jail: JailReport = .ofThisMachine()) -> [Finding] { [seccomp(jail), landlock(jail)] }

    private static func seccomp(_ jail: JailReport) -> Finding {
        let name = "workers: seccomp"
        guard jail.hasSeccomp else {
            return .missing(
                name, "not in this kernel, or forbidden here: only limits hold workers", mend: "a kernel with CONFIG_SECCOMP_FILTER", required: false)
        }
        return .good(name, "system calls beyond computing are refused")
    }

    private static func landlock(_ jail: JailReport) -> Finding {
        let name = "workers: Landlock"
        guard jail.landlockVersion > 0 else {
            return .missing(
                name, "not in this kernel, or not switched on: seccomp alone keeps workers from files",
                mend: "a kernel from 5.13 on with landlock among its lsm= modules", required: false)
        }
        let network = jail.landlockVersion >= 4 ? "files and TCP" : "files"
        return .good(name, "version \(jail.landlockVersion): \(network) are out of reach")
    }
}
