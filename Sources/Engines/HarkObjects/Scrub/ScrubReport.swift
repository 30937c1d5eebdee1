public import HarkCore

/// What one full pass over all stored bytes found.
public struct ScrubReport: Sendable, Equatable, Codable {
    /// How many names of damaged objects are given at most.
    public static let nameLimit = 1000

    public let startedAt: Timestamp
    public let finishedAt: Timestamp
    /// Contents read; equal ones are stored, and counted, once.
    public let objects: Int
    public let bytes: Int
    /// Contents that are lost, or are not what their hash says.
    public let damagedObjects: Int
    /// The names that lead to those, the first thousand in their order. Putting the same bytes again mends them all.
    public let damaged: [ObjectName]
}

extension ObjectName: Codable {
    private enum CodingKeys: CodingKey { case bucket, key }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(Bucket(try values.decode(String.self, forKey: .bucket)), try values.decode(String.self, forKey: .key))
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(bucket.name, forKey: .bucket)
        try values.encode(key, forKey: .key)
    }
}
