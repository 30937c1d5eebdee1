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

    func report(_ command: PhotosCommand) async throws -> PhotosCommand.Report {
        let answer = try await CommandDesk(folder: folder).ask("/photos", command) { data, database in
            var logger = Logger(label: "hark")
            logger.logLevel = .error
            let clock = SystemClock(), file = ProcessInfo.processInfo.environment["HARK_CONFIG"]
            let settings = try ServeSettings(try await SettingsSources.reader(flags: [:], file: file))
            let objects = try await DiskObjectStore.open("\(data.path)/objects", clock: clock, logger: logger)
            // Nobody asks for what lies in it.
            let cache = PhotoCache(pool: CachePool(nodes: 1, CacheNodeSettings(capacityBytes: 1 << 20)))
            let hall = try await PhotosHall(
                settings, objects, database, cache: cache, pages: try Pages(doors: Installation.doors), clock: clock, logger: logger)
            return try await hall.door.perform(command)
        }
        return try HarkJSON.decode(from: answer)
    }
}
