import HarkCore
import HarkDatabase
import HarkWorkers
import Logging
import ServiceLifecycle

/// Sees to it that every photo is on its way: those that wait have a job, whatever became of it, and what another model has found than the one that
/// is here now is looked for again. What is known stands until then. At the start, and again and again.
package struct PhotoUpkeep: Service {
    let intake: PhotoIntake
    /// What this machine's workers would find by; nil of what they cannot do.
    let versions: PictureVersions
    let logger: Logger

    /// Photos of one write.
    private static let batch = 200

    package func run() async throws {
        do {
            let count = try await renew()
            if count > 0 { logger.info("photos are looked at again", metadata: ["jobs": "\(count)"]) }
        } catch {
            logger.error("could not see to the photos that wait", metadata: ["error": "\(error)"])
        }
        // Throws when cancelled, which ends the service as well.
        try? await gracefulShutdown()
    }

    /// - Returns: how many photos have a job by it.
    package func renew() async throws -> Int {
        var count = 0
        try await each(.unsearchable) { [store = intake.store] in try store.refreshSearch(of: $0, in: $1) }
        for work in [Work.waiting] + work { count += try await each(work) { [self] in try enqueue($0, work, in: $1) } }
        return count
    }

    /// - Returns: how many there were.
    @discardableResult
    private func each(_ work: Work, _ body: @escaping @Sendable (Photo, any SQLWriter) throws -> Void) async throws -> Int {
        var count = 0, after = 0
        while true {
            let start = after
            let numbers = try await intake.store.database.write { [store = intake.store] writer in
                let photos = try store.photos(in: work, after: start, limit: Self.batch, in: writer)
                for photo in photos { try body(photo, writer) }
                return photos.map(\.number)
            }
            guard let last = numbers.last else { return count }
            (count, after) = (count + numbers.count, last)
        }
    }

    enum Work: Sendable {
        /// Not in the index: it was emptied to be filled anew.
        case unsearchable
        /// Not looked at yet.
        case waiting
        /// Looked at by another model than this.
        case labels(String), text(String)
    }

    private var work: [Work] { [versions.labels.map(Work.labels), versions.text.map(Work.text)].compactMap { $0 } }

    private func enqueue(_ photo: Photo, _ work: Work, in writer: any SQLWriter) throws {
        switch work {
        case .unsearchable: break
        case .waiting: try intake.enqueueNext(photo, in: writer)
        case .labels: try intake.enqueue(.look, photo, isAgain: true, in: writer)
        case .text: try intake.enqueue(.read, photo, isAgain: true, in: writer)
        }
    }
}

extension PhotoStore {
    /// In the order of their numbers; twins of one content each.
    func photos(in work: PhotoUpkeep.Work, after number: Int, limit: Int, in reader: any SQLReader) throws -> [Photo] {
        let found = "SELECT \(Self.columns) FROM photo WHERE trashed_at IS NULL AND number > ? AND"
        let old = "EXISTS (SELECT 1 FROM photo_finding WHERE owner = photo.owner AND sha256 = photo.sha256 AND edit = photo.edit AND"
        let rows =
            switch work {
            case .unsearchable: try reader.rows("\(found) NOT EXISTS (SELECT 1 FROM photo_searched WHERE photo = number) ORDER BY number LIMIT ?", number, limit)
            case .waiting: try reader.rows("\(found) state IN ('queued', 'rendered') ORDER BY number LIMIT ?", number, limit)
            case .labels(let version):
                try reader.rows(
                    "\(found) state = 'done' AND \(old) COALESCE(labels_version, '') <> ?) ORDER BY number LIMIT ?", number, version, limit)
            case .text(let version):
                try reader.rows(
                    "\(found) state = 'done' AND \(old) COALESCE(lines_version, '') <> ?) ORDER BY number LIMIT ?", number, version, limit)
            }
        return try rows.map(Photo.init)
    }
}
