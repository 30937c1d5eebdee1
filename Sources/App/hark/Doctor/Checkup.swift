import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkWeb

/// What is looked at, in the order in which a person reads it.
struct Checkup {
    let settings: ServeSettings
    let environment: [String: String]

    private var dataFolder: String { settings.data }

    func findings() async -> [Finding] {
        var all = [folder(), owner(), await database()]
        all += ModelFindings(library: .ofThisProcess()).all() + [LakeFinding.finding()] + PictureFindings.all()
        all += await LearnedModels(folder: dataFolder).findings() + CacheFindings.findings(settings.photosCache)
        all += [openFiles(), memory()]
        return all + WorkerJail.findings() + tls() + tools()
    }

    /// The folder can be written, or made, and the disk has room.
    private func folder() -> Finding {
        let name = "data folder"
        let there = FileManager.default.fileExists(atPath: dataFolder)
        let place = there ? dataFolder : nearestFolder(above: dataFolder)
        guard FileManager.default.isWritableFile(atPath: place) else {
            return .wrong(name, "\(place) cannot be written by this user", mend: "chown it to this user, or choose another with --data")
        }
        guard let free = freeMegabytes(place) else {
            return .wrong(name, "the free space of \(place) cannot be read", mend: "choose another folder with --data")
        }
        guard free >= 200 else {
            return .wrong(name, "\(free) MB free at \(place); less than 200 MB is too little", mend: "make room on that disk")
        }
        return .good(name, "\(dataFolder)\(there ? "" : " (will be made)"), \(free / 1024) GB free")
    }

    private func nearestFolder(above path: String) -> String {
        var url = URL(fileURLWithPath: path)
        while url.path != "/", !FileManager.default.fileExists(atPath: url.path) { url.deleteLastPathComponent() }
        return url.path
    }

    /// Megabytes of 2^20 bytes that this user may still write.
    private func freeMegabytes(_ path: String) -> Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return (Int(facts.f_bavail) * Int(facts.f_frsize)) >> 20
    }

    /// Whether a server owns the folder is news, not a trouble: commands work beside it.
    private func owner() -> Finding {
        let answers = UnixSocket.answers(at: DataFolder.socketPath(in: dataFolder))
        return .good("server", answers ? "a running hark serve owns the data folder" : "none owns the data folder")
    }

    /// A database of a moment, with the full-text index that search needs.
    private func database() async -> Finding {
        let name = "SQLite"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hark-doctor-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { removeQuietly(folder) }
            let database = try await SQLiteDatabase.open(folder.appendingPathComponent("probe.db").path)
            try await database.migrate([Migration("doctor.1-search", ["CREATE VIRTUAL TABLE probe USING fts5(words, tokenize = 'trigram')"])])
            let version = try await database.read { try $0.firstRow("SELECT sqlite_version()")?.text(0) }
            try await database.close()
            return .good(name, "\(version ?? "unknown version"), full-text search with trigrams")
        } catch {
            return .wrong(name, "\(error)", mend: "apt-get install libsqlite3-0 (3.34 or newer, with FTS5)")
        }
    }

    /// The probe's folder lies where the system tidies up; that it stays there harms nobody.
    private func removeQuietly(_ folder: URL) {
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }

    /// The hard limit counts: the server raises its own soft one to it.
    private func openFiles() -> Finding {
        let name = "open files", enough: UInt64 = 4096
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return .wrong(name, "the limit cannot be read", mend: "ulimit -Hn", required: false) }
        let shown = limit.rlim_max > 1 << 40 ? "no limit" : "at most \(limit.rlim_max)"
        guard limit.rlim_max >= enough else {
            return .wrong(name, "\(shown), so as many connections fewer", mend: "LimitNOFILE=65536 in the unit, or ulimit -Hn 65536 as root")
        }
        return .good(name, shown)
    }

    private func memory() -> Finding {
        let megabytes = Int(ProcessInfo.processInfo.physicalMemory >> 20)
        guard megabytes >= 400 else {
            return .wrong("memory", "\(megabytes) MB; Hark wants 400 MB", mend: "give the machine more memory, or add swap")
        }
        return .good("memory", "\(megabytes) MB")
    }

    /// Only where TLS is asked for.
    private func tls() -> [Finding] {
        [("TLS certificate", settings.web.certificateFile), ("TLS key", settings.web.keyFile)].compactMap { name, path in
            guard let path else { return nil }
            guard FileManager.default.isReadableFile(atPath: path) else {
                return .wrong(name, "\(path) cannot be read", mend: "put the PEM file there, readable by this user")
            }
            return .good(name, path)
        }
    }

    /// What the tests and benchmarks use besides; each is a program on the search path.
    private func tools() -> [Finding] {
        let uses = [
            ("chromium", "walks through the pages"), ("chromedriver", "walks through the pages"), ("strace", "the test of what is on disk"),
            ("python3", "end-to-end tests"), ("openssl", "the test of TLS"), ("zstd", "training from the shared rows"),
        ]
        return uses.map { tool, use in
            guard let path = find(tool) else { return .missing(tool, "not found: \(use)", mend: "make test-deps", required: false) }
            return .good(tool, path, required: false)
        }
    }

    private func find(_ tool: String) -> String? {
        (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").lazy
            .map { "\($0)/\(tool)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
