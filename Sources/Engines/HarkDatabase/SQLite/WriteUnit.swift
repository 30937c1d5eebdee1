/// One write on its way to the disk, in two steps: its body runs inside the group's transaction, its caller is answered once
/// the group has been committed.
protocol WriteUnit: Sendable {
    /// Runs the body. Returns what answers the caller after the commit (or after its failure); throws what the body threw.
    func run(in session: SQLiteSession) throws -> @Sendable ((any Error)?) -> Void
    /// Answers the caller with an error.
    func fail(_ error: any Error)
}

/// A write and its caller.
struct PendingWrite<Result: Sendable>: WriteUnit {
    let body: @Sendable (any SQLWriter) throws -> Result
    let caller: CheckedContinuation<Result, any Error>

    func run(in session: SQLiteSession) throws -> @Sendable ((any Error)?) -> Void {
        let result = try body(session)
        return { [caller] error in
            if let error { caller.resume(throwing: error) } else { caller.resume(returning: result) }
        }
    }

    func fail(_ error: any Error) { caller.resume(throwing: SQLiteFailure.translated(error)) }
}
