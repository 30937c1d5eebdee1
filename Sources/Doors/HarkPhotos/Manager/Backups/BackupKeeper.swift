public import HarkCore
public import HarkDatabase
public import HarkPipeline
public import HarkWeb
public import Logging

/// The backups of the user tables, and of the photos where that is chosen: each day at the chosen time, and when somebody asks (003-37, -38).
public actor BackupKeeper {
    public nonisolated let shelf: BackupShelf
    /// The first is in every backup, the others where the plan says so.
    private let sets: [BackupSet]
    private let book: ManagerBook
    private let clock: any WallClock
    private let logger: Logger
    /// Since when this house looks: what was missed before is not made up for where there never was a backup.
    private let startedAt: Timestamp
    private(set) var plan: BackupPlan
    /// Backups are made one after the other, since each lets go of what is too much.
    private let turnstile = Turnstile()

    private static let setting = "backups"

    public static func open(
        _ sets: [BackupSet], shelf: BackupShelf, database: any SQLDatabase, clock: any WallClock, logger: Logger
    ) async throws -> BackupKeeper {
        let book = ManagerBook(database: database), plan: BackupPlan = try await book.setting(Self.setting) ?? BackupPlan()
        return BackupKeeper(sets, shelf, book, plan, clock, logger)
    }

    private init(_ sets: [BackupSet], _ shelf: BackupShelf, _ book: ManagerBook, _ plan: BackupPlan, _ clock: any WallClock, _ logger: Logger) {
        (self.sets, self.shelf, self.book, self.plan, self.clock, self.logger) = (sets, shelf, book, plan, clock, logger)
        startedAt = clock.now
    }

    /// Backs up now.
    /// - Parameter act: makes what is noted of the backup's name.
    public func create(noting act: @Sendable (String) throws -> Act) async throws -> BackupFile {
        let file = try await makeNext(), act = try act(file.name)
        try await book.database.write { try AuditLog.record(act, in: $0) }
        return file
    }

    private func makeNext() async throws -> BackupFile {
        await turnstile.enter()
        defer { turnstile.leave() }
        let (file, lacking) = try await shelf.create(plan.isWhole ? sets : Array(sets.prefix(1)), of: book.database)
        if lacking > 0 {
            logger.error("contents are missing, so the backup has not got them either", metadata: ["backup": "\(file.name)", "contents": "\(lacking)"])
        }
        return file
    }

    func adopt(_ plan: BackupPlan, noting act: Act) async throws {
        let plan = try plan.checked()
        try await book.database.write { [book] writer in
            try book.keep(plan, as: Self.setting, in: writer)
            try AuditLog.record(act, in: writer)
        }
        self.plan = plan
    }

    /// Nil where none is planned.
    func nextAt() async throws -> Timestamp? {
        let last = try await shelf.list().first { $0.kind == sets[0].name }?.createdAt
        return plan.next(since: last ?? startedAt)
    }

    /// Backs up where the time has come. One that fails is logged, and tried again the next time somebody looks.
    package func backUpIfDue() async {
        do {
            let now = clock.now
            guard let next = try await nextAt(), next <= now else { return }
            _ = try await create { Act(at: now, account: nil, who: "hark", what: "backups.create", subject: $0, address: "") }
        } catch {
            logger.error("the backup of the day was not made", metadata: ["error": "\(error)"])
        }
    }
}
