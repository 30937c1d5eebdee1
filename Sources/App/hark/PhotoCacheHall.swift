import HarkAccounts
import HarkCache
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkWeb
import Logging

/// The pool of cache nodes and what operators do with it, with the backups that they see beside it.
struct PhotoCacheHall {
    let keeper: CacheKeeper
    let backups: BackupKeeper

    init(_ settings: ServeSettings, _ folder: DataFolder, _ database: any SQLDatabase, _ objects: any ObjectStore, clock: any WallClock, logger: Logger) async throws {
        let place = settings.photosCache
        keeper = try await CacheKeeper.open(database: database, mostNodes: place.mostNodes, clock: clock, logger: logger) { number, node -> any PoolNode in
            switch place {
            case .inside: LocalNode(node)
            case .process: CacheProcess(node, logger: logger)
            case .redis(let addresses, let password): RemoteCacheNode(.redis(password: password), at: addresses[number], node, logger: logger)
            }
        }
        backups = try await BackupDesk.keeper(BackupDesk.shelf(in: folder.path, objects), database, logger)
    }

    func door(_ photos: PhotosDoor, _ holdings: any PhotoHoldings, access: any Access, pages: Pages, clock: any WallClock) -> ManagerDoor {
        ManagerDoor(keeper: keeper, backups: backups, holdings: holdings, access: access, workers: photos.workers, pages: pages, clock: clock)
    }
}
