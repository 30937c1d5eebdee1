public import NIOCore

/// Questions about topics (001-77): which one is asked follows Zipf's law, so that the first topics are asked most, as people do. Each answer
/// must hold its counted hashtags.
public struct TopicQuestions: Workload {
    public let documentPath = "/api/v1/topics"
    private let requests: [ByteBuffer]
    /// Sums of the topics' weights, the n-th weighing 1/n.
    private let sums: [Double]

    /// Words that most posts in English have somewhere among them, the frequent ones first.
    public static let common = [
        "good", "day", "love", "time", "new", "today", "morning", "night", "work", "people", "home", "happy", "great", "music", "rain", "football",
        "coffee", "weekend", "news", "train", "school", "birthday", "film", "summer", "garden", "snow", "concert", "bread", "lighthouse", "harbour",
    ]

    /// - Parameters:
    ///   - topics: queries; at least one.
    ///   - raw: hashtags are to be counted as the documents do, for which every text is read (D-08); else as the page has them.
    public init(_ topics: [String], raw: Bool = true, form: RequestForm) {
        precondition(!topics.isEmpty)
        requests = topics.map { form.get("/api/v1/topics?last=7d\(raw ? "&tokens=raw" : "")&limit=20&q=\(Self.escaped($0))") }
        var sum = 0.0
        sums = topics.indices.map { rank in
            sum += 1 / Double(rank + 1)
            return sum
        }
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        let chance = Self.chance(connection, iteration) * sums.last!
        let rank = sums.firstIndex { $0 > chance } ?? 0
        return LoadRequest(requests[rank], expecting: .contains(Array(#""hashtags":["#.utf8)))
    }

    /// 0 to below 1, the same for the same numbers.
    private static func chance(_ connection: Int, _ iteration: Int) -> Double {
        var hash = UInt64(truncatingIfNeeded: connection &* 1_000_003 &+ iteration) &+ 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((hash ^ (hash >> 31)) >> 11) * 0x1p-53
    }

    private static func escaped(_ topic: String) -> String {
        topic.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
