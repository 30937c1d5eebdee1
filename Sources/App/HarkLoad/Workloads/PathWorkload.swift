public import NIOCore

/// The same GET again and again, or those of several addresses in turn.
public struct PathWorkload: Workload {
    public let documentPath: String
    private let requests: [LoadRequest]

    /// - Parameters:
    ///   - path: a `{}` in it stands for a number.
    ///   - count: of numbers, from 0; each connection begins elsewhere among them.
    ///   - fixedLength: a body of another length than the first one fails, as in ApacheBench without `-l`.
    public init(_ path: String, of count: Int = 1, form: RequestForm, fixedLength: Bool) {
        documentPath = path
        requests = (0..<count).map { number in
            LoadRequest(form.get(path.replacing("{}", with: "\(number)")), expecting: fixedLength ? .sameLength : .anything)
        }
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        requests[(connection &* 31 &+ iteration) % requests.count]
    }
}
