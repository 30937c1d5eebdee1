public import NIOCore

/// The same GET again and again.
public struct PathWorkload: Workload {
    public let documentPath: String
    private let request: LoadRequest

    /// - Parameter fixedLength: a body of another length than the first one fails, as in ApacheBench without `-l`.
    public init(_ path: String, form: RequestForm, fixedLength: Bool) {
        documentPath = path
        request = LoadRequest(form.get(path), expecting: fixedLength ? .sameLength : .anything)
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest { request }
}
