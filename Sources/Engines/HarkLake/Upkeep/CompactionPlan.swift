import HarkCore

/// Which files are to be written anew, each group as one. A pure function of what the lake holds and the time.
struct CompactionPlan {
    let settings: LakeSettings
    let now: Timestamp

    /// Groups of files of one hour, in their order: small files of an hour that has ended, or of one that goes on and has many of them; and files
    /// of which posts were withdrawn.
    func groups(_ snapshot: LakeSnapshot) -> [[LakeFile]] {
        Dictionary(grouping: snapshot.files, by: \.hour).sorted { $0.key < $1.key }.flatMap { hour, files in
            joined(files, isDue: hasEnded(hour) || files.count > settings.openHourFiles).filter { group in
                group.count > 1 || hasWithdrawn(group[0], snapshot)
            }
        }
    }

    private func hasEnded(_ hour: Int64) -> Bool { now >= Timestamp(hour: hour + 1).advanced(bySeconds: settings.graceSeconds) }

    /// Neighbours together as long as they have room in one file; each alone where it is not time.
    private func joined(_ files: [LakeFile], isDue: Bool) -> [[LakeFile]] {
        guard isDue else { return files.map { [$0] } }
        return files.reduce(into: []) { groups, file in
            let rows = groups.last?.reduce(0) { $0 + $1.rows } ?? .max
            if rows <= settings.compactedPosts - file.rows { groups[groups.count - 1].append(file) } else { groups.append([file]) }
        }
    }

    /// A file is not written anew for each post that is withdrawn: it rests for a while after it was made. That posts of its range were
    /// withdrawn does not say that they are in it, but mostly they are.
    private func hasWithdrawn(_ file: LakeFile, _ snapshot: LakeSnapshot) -> Bool {
        now.seconds(since: file.id.timestamp) >= settings.withdrawalSeconds && !snapshot.withdrawn(in: file.sequences).isEmpty
    }
}

extension LakeFile {
    /// From the first to the last.
    var sequences: ClosedRange<UInt64> { firstSequence...lastSequence }
}
