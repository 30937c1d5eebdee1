public import NIOCore
public import NIOPosix

/// Whether a Redis could be a cache node, for those who look and change nothing.
public enum RedisProbe {
    /// - Returns: why it cannot, as a sentence's end; nil where it can.
    public static func trouble(
        at address: CacheAddress, password: String?, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) async -> String? {
        do {
            let wire = try await RemoteWire<RedisReplyReader>.open(address, .seconds(5), group)
            let trouble = await RedisConnection.trouble(over: wire, password)
            await wire.close()
            return trouble.map { "\($0)" }
        } catch { return "nothing can be reached there: \(error)" }
    }
}
