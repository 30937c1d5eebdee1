public import HarkCore
public import HarkDatabase
public import HarkWeb
import HTTPTypes
public import ServiceLifecycle

/// What operators do with the cache pool and with all photos: a door of its own beside the photos' door, since nobody else enters it.
public struct ManagerDoor: Door {
    public static let name = "manager"
    public static let migrations: [Migration] = ManagerBook.migrations
    public static let texts = TextCatalogue(managerTexts.merging(costTexts) { first, _ in first }.merging(backupTexts) { first, _ in first })
    public static let templates = [
        "manager": String(decoding: PackageResources.manager_mustache, as: UTF8.self),
        "manager/backups": String(decoding: PackageResources.backups_mustache, as: UTF8.self),
        "manager/costs": String(decoding: PackageResources.costs_mustache, as: UTF8.self),
    ]
    public static let assets = [Asset("manager.css", type: "text/css; charset=utf-8", bytes: PackageResources.manager_css)]

    public let navigation: NavigationLink? = nil
    private let api: ManagerAPI
    private let pages: ManagerPages
    private let costs: CostsAPI
    private let backupsAPI: BackupsAPI
    private let backupsPages: BackupsPages
    private let timer: BackupTimer
    private let reporter: CacheReporter

    /// - Parameters:
    ///   - access: names accounts for people.
    ///   - workers: the processes that look at photos now.
    public init(
        keeper: CacheKeeper, backups: BackupKeeper, holdings: any PhotoHoldings, access: any Access, workers: @escaping @Sendable () async -> [Int32],
        pages: Pages, clock: any WallClock
    ) {
        let acts = ManagerActs(keeper: keeper, holdings: holdings, access: access, workers: workers)
        api = ManagerAPI(acts: acts)
        self.pages = ManagerPages(acts: acts, pages: pages, clock: clock)
        costs = CostsAPI(pages: pages)
        backupsAPI = BackupsAPI(keeper: backups)
        backupsPages = BackupsPages(keeper: backups, pages: pages)
        timer = BackupTimer(keeper: backups, clock: clock)
        reporter = CacheReporter(keeper: keeper, clock: clock)
    }

    public var routes: [Route] { pageRoutes + cacheRoutes + photoRoutes + backupRoutes }

    private var pageRoutes: [Route] {
        [
            Route(.get, "/photos/manager", role: .operator, audience: .person, ManagerOperations.page, handler: pages.show),
            Route(.post, "/photos/manager/cache", role: .operator, audience: .person, ManagerOperations.settingsForm, handler: pages.settings),
            Route(.post, "/photos/manager/acts", role: .operator, audience: .person, ManagerOperations.actForm, handler: pages.act),
            Route(.get, "/photos/costs", role: .operator, audience: .person, CostsAPI.pageOperation, handler: costs.page),
            Route(.get, "/api/v1/costs", role: .operator, CostsAPI.operation, handler: costs.show),
        ]
    }

    private var cacheRoutes: [Route] {
        [
            Route(.get, "/api/v1/cache", role: .operator, ManagerOperations.show, handler: api.show),
            Route(.put, "/api/v1/cache", role: .operator, scope: .serviceWriter, ManagerOperations.adopt, handler: api.adopt),
            Route(.delete, "/api/v1/cache", role: .operator, scope: .serviceWriter, ManagerOperations.clear, handler: api.clear),
            Route(.get, "/api/v1/cache/stats", role: .operator, ManagerOperations.stats, handler: api.stats),
            Route(.get, "/api/v1/cache/curve", role: .operator, ManagerOperations.curve, handler: api.curve),
            Route(.get, "/api/v1/cache/keys", role: .operator, ManagerOperations.cachedKeys, handler: api.cachedKeys),
        ]
    }

    private var photoRoutes: [Route] {
        [
            Route(.get, "/api/v1/photo-keys", role: .operator, ManagerOperations.storedKeys, handler: api.storedKeys),
            Route(.get, "/api/v1/photo-check", role: .operator, ManagerOperations.check, handler: api.check),
            Route(.delete, "/api/v1/photos", role: .operator, ManagerOperations.deleteAll, handler: api.deleteAll),
            Route(.post, "/api/v1/photo-restore", role: .operator, ManagerOperations.restoreAll, handler: api.restoreAll),
        ]
    }

    private var backupRoutes: [Route] {
        [
            Route(.get, "/photos/backups", role: .operator, audience: .person, BackupsPages.pageOperation, handler: backupsPages.show),
            Route(.post, "/photos/backups", role: .operator, audience: .person, BackupsPages.actOperation, handler: backupsPages.act),
            Route(.get, "/api/v1/backups", role: .operator, BackupsAPI.listOperation, handler: backupsAPI.list),
            Route(.post, "/api/v1/backups", role: .operator, scope: .serviceWriter, BackupsAPI.createOperation, handler: backupsAPI.create),
            Route(.put, "/api/v1/backups", role: .operator, scope: .serviceWriter, BackupsAPI.planOperation, handler: backupsAPI.adopt),
            Route(.get, "/api/v1/backups/{name}/report", role: .operator, BackupsAPI.verifyOperation, handler: backupsAPI.verify),
        ]
    }

    public var services: [any Service] { [reporter, timer] }
}
