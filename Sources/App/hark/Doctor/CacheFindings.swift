import HarkCache

/// What the doctor sees of the Redis servers that are to hold the photos' cache. Hark serves without them: then nothing is cached.
enum CacheFindings {
    static func findings(_ settings: PhotoCacheSettings) async -> [Finding] {
        guard case .redis(let addresses, let password) = settings else { return [] }
        var findings: [Finding] = []
        for address in addresses {
            let name = "photos' cache"
            guard let trouble = await RedisProbe.trouble(at: address, password: password) else {
                findings.append(.good(name, "Redis at \(address)", required: false))
                continue
            }
            findings.append(
                .wrong(
                    name, "Redis at \(address): \(trouble)", mend: "start a redis-server there, or change photos.cache.redis; until then photos come from the disk",
                    required: false))
        }
        return findings
    }
}
