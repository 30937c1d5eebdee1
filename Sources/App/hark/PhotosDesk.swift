import Foundation
import HarkCache
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkWeb
import Logging

/// Where commands about photos are done.
struct PhotosDesk {
    let folder: String

    /// Does commands one after the other, and tells what became of each. Where no server runs the folder is opened once for all of them: reading the
    /// names of a hundred thousand photos takes as long as keeping a hundred.
    func perform(_ commands: [PhotosCommand], _ tell: (PhotosCommand.Report) throws -> Void) async throws {
        var rest = commands[...]
        while let command = rest.popFirst() {
            let answer = try await CommandDesk(folder: folder).ask("/photos", command) { data, database in
                let door = try await door(data, database)
                var answer = try await door.perform(command)
                while let next = rest.popFirst() {
                    try tell(HarkJSON.decode(from: answer))
                    answer = try await door.perform(next)
                }
                return answer
            }
            try tell(HarkJSON.decode(from: answer))
        }
    }

    private func door(_ data: DataFolder, _ database: SQLiteDatabase) async throws -> PhotosDoor {
        var logger = Logger(label: "hark")
        logger.logLevel = .error
        let clock = SystemClock(), file = ProcessInfo.processInfo.environment["HARK_CONFIG"]
        let settings = try ServeSettings(try await SettingsSources.reader(flags: [:], file: file))
        let objects = try await DiskObjectStore.open("\(data.path)/objects", clock: clock, logger: logger)
        // Nobody asks for what lies in it.
        let cache = PhotoCache(pool: CachePool(nodes: 1, CacheNodeSettings(capacityBytes: 1 << 20)))
        let hall = try await PhotosHall(
            settings, objects, database, cache: cache, pages: try Pages(doors: Installation.doors), clock: clock, logger: logger)
        return hall.door
    }
}
