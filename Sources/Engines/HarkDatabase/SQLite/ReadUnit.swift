/// One read on its way to a reading thread.
protocol ReadUnit: Sendable {
    /// Runs the body; what is returned answers the caller, once the snapshot has ended.
    func run(in session: SQLiteSession) -> @Sendable () -> Void
    /// Answers the caller with an error.
    func fail(_ error: any Error)
}

/// A read and its caller.
struct PendingRead<Value: Sendable>: ReadUnit {
    let body: @Sendable (any SQLReader) throws -> Value
    let caller: CheckedContinuation<Value, any Error>

    func run(in session: SQLiteSession) -> @Sendable () -> Void {
        let result = Result { try body(session) }.mapError(SQLiteFailure.translated)
        return { [caller] in caller.resume(with: result) }
    }

    func fail(_ error: any Error) { caller.resume(throwing: SQLiteFailure.translated(error)) }
}
