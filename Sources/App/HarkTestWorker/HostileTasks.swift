import Foundation
import Glibc
import HarkWorkers
import Synchronization

/// Tries every way out, and answers with those that were open: none, in a jail.
struct Escape: WorkerTask {
    static let name = "escape"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let ways: [(String, () -> Bool)] = [
            ("read a file", { open("/etc/passwd", O_RDONLY) >= 0 }),
            ("read its own program", { open("/proc/self/exe", O_RDONLY) >= 0 }),
            ("make a file", { open("\(NSTemporaryDirectory())/hark-escape", O_CREAT | O_WRONLY, 0o600) >= 0 }),
            ("list a folder", { opendir("/") != nil }),
            ("remove a file", { unlink("\(NSTemporaryDirectory())/hark-escape") == 0 }),
            ("make a folder", { mkdir("\(NSTemporaryDirectory())/hark-escape", 0o700) == 0 }),
            ("look at a file", { access("/etc/passwd", F_OK) == 0 }),
            ("TCP socket", { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0 }),
            ("UDP socket", { socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0) >= 0 }),
            ("Unix socket", { socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) >= 0 }),
            ("netlink socket", { socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0) >= 0 }),
            ("socket pair", { var ends: [CInt] = [0, 0]; return socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 }),
            ("pipe", { var ends: [CInt] = [0, 0]; return pipe(&ends) == 0 }),
            ("another process", { canStart() }),
            ("a thread", { var thread = pthread_t(); return pthread_create(&thread, nil, { _ in nil }, nil) == 0 }),
            ("signal its keeper", { kill(getppid(), 0) == 0 }),
            ("more memory", { var limit = rlimit(rlim_cur: .max, rlim_max: .max); return setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 }),
            ("code of its own", { mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED }),
            ("a copy of a descriptor", { dup(1) >= 0 }),
            ("a name for a nameless file", { linkat(3, "", AT_FDCWD, "\(NSTemporaryDirectory())/hark-escape", 0x1000) == 0 }),
            ("a nameless file anew", { open("/proc/self/fd/3", O_RDWR) >= 0 }),
            ("a nameless file as memory", { mmap(nil, 4096, PROT_READ, MAP_SHARED, 3, 0) != MAP_FAILED }),
            ("more of a nameless file", { ftruncate(3, 1 << 40) == 0 }),
        ]
        output.finish(Array(ways.filter { $0.1() }.map(\.0).joined(separator: ", ").utf8))
    }

    private func canStart() -> Bool {
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/true", nil, nil, [nil], [nil]) == 0 else { return false }
        var status: CInt = 0
        // A shell that could not be executed ends with 127; a process was there all the same.
        return waitpid(process, &status, 0) == process
    }
}

/// Takes memory without end, and writes to all of it.
struct Allocate: WorkerTask {
    static let name = "allocate"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        var blocks: [[UInt8]] = []
        while true { blocks.append([UInt8](repeating: UInt8(truncatingIfNeeded: blocks.count), count: 1 << 20)) }
    }
}

/// Computes for ever.
struct Loop: WorkerTask {
    static let name = "loop"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        try output.progress(0.5)
        // An atomic one: a loop that changes nothing is none to an optimiser.
        let turns = Atomic<UInt64>(0)
        while true { turns.wrappingAdd(1, ordering: .relaxed) }
    }
}

/// Waits for ever, without using the processor.
struct Hold: WorkerTask {
    static let name = "hold"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        try output.progress(0.5)
        while true { sleep(3600) }
    }
}

/// Writes past the frames.
struct Garbage: WorkerTask {
    static let name = "garbage"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let noise = (0..<65536).map { _ in UInt8.random(in: 0...255) }
        while true { _ = write(1, noise, noise.count) }
    }
}

struct Leave: WorkerTask {
    static let name = "leave"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let words = "I have had enough\n"
        _ = write(2, words, words.utf8.count)
        _exit(7)
    }
}

struct Crash: WorkerTask {
    static let name = "crash"
    func run(_ input: WorkerInput, _ output: WorkerOutput) throws { fatalError("a mistake of the program") }
}
