public import HarkCore
public import HarkDatabase
public import HarkObjects
public import HarkPipeline
public import HarkQueue
public import HarkWeb
public import HarkWorkers
import HTTPTypes
import Logging
public import ServiceLifecycle

/// People keep photos under keys and get them back fast; workers make small pictures, labels and text of them, so that a photo is found by
/// what is on it.
public struct PhotosDoor: Door {
    public static let name = "photos"
    public static let jobsQueue = "photo-jobs"

    public let navigation: NavigationLink? = NavigationLink(path: "/photos", textKey: "photos.title")

    package let intake: PhotoIntake
    /// What the pool's jobs mean.
    package let jobs: PhotoJobs
    package let sweep: ObjectSweep
    package let learner: PhotoLearner
    package let upkeep: PhotoUpkeep
    private let api: PhotosAPI
    private let labels: LabelsAPI
    package let uploads: PhotoUploadDesk
    private let shares: SharesAPI
    private let sharing: PhotoSharing
    private let pages: PhotoPages
    private let shared: SharedPages
    private let live: LiveEvents
    private let settings: PhotosSettings
    private let teller: any Service
    private let pool: WorkerPool

    /// - Parameters:
    ///   - jobs: the queue of this door's jobs, which tells `deaths` of those it gives up.
    ///   - versions: what this machine's workers find by: what others found is looked for again.
    ///   - offersSamples: whether an empty gallery offers pictures of the project's own.
    ///   - makePool: makes the workers, who do what they are handed.
    public init(
        database: any SQLDatabase, objects: any ObjectStore, jobs: JobQueue, deaths: JobDeaths<Int>, cache: PhotoCache, pages: Pages,
        clock: any WallClock, settings: PhotosSettings, versions: PictureVersions = PictureVersions(), offersSamples: Bool = false,
        makePool: (any WorkerJobs) -> WorkerPool
    ) {
        let store = PhotoStore(database: database)
        live = LiveEvents(clock: clock)
        let intake = PhotoIntake(
            store: store, objects: objects, jobs: jobs, cache: cache, identifiers: IdentifierGenerator(clock: clock), clock: clock,
            settings: settings,
            announce: { [live] photo in
                live.publish(
                    id: "\(photo.content.object)-\(photo.state.rawValue)", event: "photo", data: photo.brief, to: photo.owner)
            })
        self.intake = intake
        self.settings = settings
        teller = deaths.teller { number in
            // Where it cannot be read now, the next look at the page shows it.
            if let photo = try? await database.write({ try store.photo(number, in: $0) }) { intake.announce(photo) }
        }
        let bell = Bell()
        self.jobs = PhotoJobs(intake: intake, bell: bell)
        pool = makePool(self.jobs)
        // A piece's name begins with its upload's.
        sweep = ObjectSweep(
            Self.name, [.photos, .renditions, .photoPieces], of: objects, .daily(hour: 3, minute: 50), clock: clock, id: { Identifier(String($0.prefix(26))) }
        ) { ids in try await database.read { try store.known(ids, in: $0) } }
        upkeep = PhotoUpkeep(intake: intake, versions: versions, logger: Logger(label: "hark.photos"))
        let acts = PhotoActs(store: store, intake: intake, clock: clock)
        let bytes = PhotoBytes(store: store, objects: objects, cache: cache), learning = PhotoLearning(store: store, clock: clock, bell: bell)
        learner = PhotoLearner(store: store, bell: bell, clock: clock, logger: Logger(label: "hark.photos"))
        sharing = PhotoSharing(store: store, clock: clock)
        api = PhotosAPI(store: store, intake: intake, acts: acts, bytes: bytes, live: live)
        uploads = PhotoUploadDesk(store: PhotoUploadStore(database: database), intake: intake)
        labels = LabelsAPI(store: store, learning: learning)
        shares = SharesAPI(store: store, sharing: sharing)
        self.pages = PhotoPages(
            store: store, intake: intake, acts: acts, sharing: sharing, learning: learning,
            samples: PhotoSamples(intake: intake, areOffered: offersSamples), pages: pages)
        shared = SharedPages(sharing: sharing, bytes: bytes, pages: pages)
    }

    public var routes: [Route] { pageRoutes + photoRoutes + uploadRoutes }

    private var pageRoutes: [Route] {
        [
            Route(.get, "/photos", role: .member, audience: .person, PhotoOperations.page, handler: pages.gallery),
            Route(
                .post, "/photos", role: .member, audience: .person, bodyLimit: settings.batchLimit, isStreamed: true, PhotoOperations.submit,
                handler: pages.submit),
            Route(.post, "/photos/acts", role: .member, audience: .person, PhotoOperations.act, handler: pages.act),
            Route(.post, "/photos/samples", role: .member, audience: .person, PhotoOperations.samples, handler: pages.takeSamples),
            Route(.get, "/photos/events", role: .member, PhotoOperations.events, handler: api.events),
            Route(.get, "/photos/view/{key}", role: .member, audience: .person, PhotoOperations.photoPage, handler: pages.show),
            Route(.get, "/photos/shared/{token}", audience: .person, ShareOperations.page, handler: shared.show),
            Route(.get, "/photos/shared/{token}/picture", ShareOperations.picture, handler: shared.picture),
            Route(.get, "/photos/shared/{token}/full", ShareOperations.full, handler: shared.full),
        ]
    }

    private var photoRoutes: [Route] {
        [
            Route(.get, "/api/v1/photos", role: .member, PhotoOperations.list, handler: api.list),
            Route(
                // A form has some bytes around its file.
                .put, "/api/v1/photos/{key}", role: .member, bodyLimit: settings.byteLimit + (64 << 10), isStreamed: true, PhotoOperations.put,
                handler: api.put),
            Route(.get, "/api/v1/photos/{key}", role: .member, PhotoOperations.get, handler: api.get),
            Route(.patch, "/api/v1/photos/{key}", role: .member, PhotoOperations.rename, handler: api.rename),
            Route(.delete, "/api/v1/photos/{key}", role: .member, PhotoOperations.delete, handler: api.delete),
            Route(.put, "/api/v1/photos/{key}/edit", role: .member, PhotoOperations.edit, handler: api.edit),
            Route(.get, "/api/v1/photos/{key}/labels", role: .member, PhotoOperations.labels, handler: api.labels),
            Route(.get, "/api/v1/photos/{key}/text", role: .member, PhotoOperations.text, handler: api.text),
            Route(.post, "/api/v1/photos/{key}/recognition", role: .member, PhotoOperations.recognize, handler: api.recognize),
            Route(.post, "/api/v1/photos/{key}/labels", role: .member, PhotoOperations.judge, handler: labels.judge),
            Route(.get, "/api/v1/photo-albums", role: .member, PhotoOperations.albums, handler: labels.albums),
            Route(.get, "/api/v1/photos/{key}/shares", role: .member, ShareOperations.list, handler: shares.list),
            Route(.post, "/api/v1/photos/{key}/shares", role: .member, secrecy: .answer, ShareOperations.make, handler: shares.make),
            Route(.delete, "/api/v1/photos/{key}/shares/{id}", role: .member, ShareOperations.end, handler: shares.end),
        ]
    }

    private var uploadRoutes: [Route] {
        let api = UploadsAPI(desk: uploads)
        return [
            Route(.post, "/api/v1/photo-uploads", role: .member, UploadOperations.begin, handler: api.begin),
            Route(.get, "/api/v1/photo-uploads/{id}", role: .member, UploadOperations.show, handler: api.show),
            Route(
                .patch, "/api/v1/photo-uploads/{id}", role: .member, bodyLimit: settings.byteLimit, isStreamed: true, UploadOperations.append,
                handler: api.append),
            Route(.delete, "/api/v1/photo-uploads/{id}", role: .member, UploadOperations.end, handler: api.end),
        ]
    }

    public var services: [any Service] { [live, sweep, teller, learner, upkeep, pool] }

    /// The processes that look at photos now.
    public func workers() async -> [Int32] { await pool.status().workers.flatMap(\.processes) }

    /// The statement that counts the items, for the ledger's audit.
    public static let itemCount = PhotoStore.itemCount

    /// What this door has done for it again and again.
    public var chores: [Chore] {
        [
            sweep.chore, Chore("photos.upkeep", .every(seconds: 3600)) { "\(try await upkeep.renew()) photos looked at again" },
            Chore("photos.shares", .every(seconds: 3600)) { "\(try await sharing.expire()) links removed" },
            Chore("photos.uploads", .every(seconds: 3600)) { "\(try await uploads.expire()) uploads given up" },
        ]
    }

    public func forget(_ account: Identifier, in writer: any SQLWriter) throws {
        try intake.store.forget(account.description, in: writer)
    }
}
