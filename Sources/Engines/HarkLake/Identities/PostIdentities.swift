import HarkCore
import HarkObjects
package import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Every post that the lake has, by its identity: whether it is here already, and under which sequence. Exact, for as long as posts are
/// kept and across restarts; see Documentation/decisions/0023-a-log-of-frames-and-exact-identities.md. `sequences` may be asked by anybody at any
/// time; what changes files (`keep`, `merge`, `warm`, `forget`) is called on one lane.
package final class PostIdentities: Sendable {
    package let hash: SipHash
    private let folder: String
    private let logger: Logger
    private let mostMerged: Int
    private let days: Mutex<[Int64: IdentityDay]>

    /// Opens or makes the folder. A damaged file is put out of the way; `covers` tells then what is missing.
    /// - Parameter mostMerged: identities in a file that is made of several; 24 bytes of memory for each while it is made.
    /// - Cost: reads all files once.
    package init(folder: String, logger: Logger, mostMerged: Int = 1 << 21) throws {
        try Folder.make(folder)
        self.folder = folder
        self.logger = logger
        self.mostMerged = mostMerged
        hash = SipHash(key: try IdentityKey.read(in: folder))
        var days: [Int64: IdentityDay] = [:]
        for name in try Folder.names(in: folder) {
            guard let hour = IdentityFileName.hour(of: name) else {
                if name.hasSuffix(".new") { try Folder.remove("\(folder)/\(name)") }
                continue
            }
            do {
                days[hour.day, default: IdentityDay()].put(try IdentityFile("\(folder)/\(name)", hour: hour), filter: nil)
            } catch {
                logger.error("identities damaged", metadata: ["file": "\(name)", "error": "\(error)"])
                try Folder.rename("\(folder)/\(name)", to: "\(folder)/\(name).damaged")
            }
        }
        self.days = Mutex(days)
    }

    package var count: Int { days.withLock { $0.values.reduce(0) { $0 + $1.count } } }
    package var fileCount: Int { days.withLock { $0.values.reduce(0) { $0 + $1.files.count } } }

    /// For each identity the latest sequence of its post; nil for a stranger.
    package func sequences(of identities: [PostIdentity]) -> [UInt64?] {
        days.withLock { days in
            let latestFirst = days.sorted { $0.key > $1.key }.map(\.value)
            return identities.map { identity in
                for day in latestFirst { if let sequence = day.sequence(of: identity) { return sequence } }
                return nil
            }
        }
    }

    /// Whether the identities of these sequences, of posts that came in this hour, are all here as far as files tell.
    package func covers(_ sequences: ClosedRange<UInt64>, hour: Int64) -> Bool {
        var next = sequences.lowerBound
        for range in files(of: hour).map(\.sequences).sorted(by: { $0.lowerBound < $1.lowerBound }) where range.contains(next) {
            next = range.upperBound + 1
        }
        return next > sequences.upperBound
    }

    /// Writes the identities of posts of one hour; on disk when this returns. Written again, they replace themselves.
    package func keep(_ entries: [(identity: PostIdentity, sequence: UInt64)], hour: Int64) throws {
        let first = entries.lazy.map(\.sequence).min()!, last = entries.lazy.map(\.sequence).max()!
        let path = "\(folder)/\(IdentityFileName.name(hour: hour, first...last))"
        try IdentityFile.write(entries, to: path)
        try Folder.sync(folder)
        take(try IdentityFile(path, hour: hour))
    }

    /// Makes one file of several of an hour, until there are few. Blocks for as long as that takes; others go on looking up.
    package func merge(currentHour: Int64) throws {
        while let files = days.withLock({ days in days.values.lazy.map { [mostMerged] in $0.mergeable(currentHour: currentHour, atMost: mostMerged) }.first { !$0.isEmpty } }) {
            var entries: [(identity: PostIdentity, sequence: UInt64)] = []
            entries.reserveCapacity(files.reduce(0) { $0 + $1.count })
            for file in files { file.forEach { entries.append(($0, $1)) } }
            let hour = files[0].hour, first = files.map(\.sequences.lowerBound).min()!, last = files.map(\.sequences.upperBound).max()!
            let path = "\(folder)/\(IdentityFileName.name(hour: hour, first...last))"
            try IdentityFile.write(consume entries, to: path)
            try Folder.sync(folder)
            take(try IdentityFile(path, hour: hour), insteadOf: files)
            for file in files where file.path != path { try Folder.remove(file.path) }
        }
    }

    /// Reads all files for the filters, so that strangers are known without a look at the files.
    package func warm() {
        for (number, day) in days.withLock({ $0 }) where day.filter == nil {
            let filter = IdentityDay.filter(over: day.files)
            days.withLock { $0[number]?.setFilter(filter) }
        }
    }

    /// Forgets the posts that came before an hour.
    package func forget(before hour: Int64) throws {
        let old = days.withLock { days in
            let old = days.keys.flatMap { days[$0]!.drop(before: hour) }
            days = days.filter { !$0.value.files.isEmpty }
            return old
        }
        for file in old { try Folder.remove(file.path) }
    }

    private func files(of hour: Int64) -> [IdentityFile] { days.withLock { $0[hour.day]?.files.filter { $0.hour == hour } ?? [] } }

    /// What was read outside of the lock still holds within it, since one lane makes all changes.
    private func take(_ file: IdentityFile, insteadOf merged: [IdentityFile] = []) {
        let day = days.withLock { $0[file.hour.day] } ?? IdentityDay()
        // A day that begins now has no files that nobody has read.
        let filter = day.files.isEmpty ? IdentityDay.filter(over: [file]) : merged.isEmpty ? day.filter(with: file) : day.filter
        days.withLock { $0[file.hour.day, default: IdentityDay()].put(file, insteadOf: merged, filter: filter) }
    }
}

extension Int64 {
    /// The day of an hour.
    fileprivate var day: Int64 { flooredQuotient(24) }
}
