extension LoadReport: Encodable {
    private enum Key: String, CodingKey {
        case serverSoftware, serverHostname, serverPort, documentPath, documentLength, concurrencyLevel, secondsTaken
        case completeRequests, failedRequests, failures, non2xxResponses = "non_2xx_responses", totalTransferred, htmlTransferred
        case requestsPerSecond, msPerRequest, msPerRequestAcross, kbytesPerSecond, connectionTimes = "connection_times_ms"
        case percentiles = "percentiles_ms", ownWritesShown, openingSeconds, causes, bySecond
    }

    /// The same facts as `text`; times in milliseconds, percentiles by their number.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(server, forKey: .serverSoftware)
        try values.encode(hostname, forKey: .serverHostname)
        try values.encode(port, forKey: .serverPort)
        try values.encode(path, forKey: .documentPath)
        try values.encode(documentLength, forKey: .documentLength)
        try values.encode(concurrency, forKey: .concurrencyLevel)
        try values.encode(seconds, forKey: .secondsTaken)
        try values.encode(complete, forKey: .completeRequests)
        try values.encode(failures.all, forKey: .failedRequests)
        try values.encode(failures, forKey: .failures)
        try values.encode(non2xx, forKey: .non2xxResponses)
        try values.encode(transferred, forKey: .totalTransferred)
        try values.encode(bodies, forKey: .htmlTransferred)
        try values.encode(requestsPerSecond, forKey: .requestsPerSecond)
        try values.encode(timePerRequest, forKey: .msPerRequest)
        try values.encode(timePerRequestAcross, forKey: .msPerRequestAcross)
        try values.encode(transferRate, forKey: .kbytesPerSecond)
        try values.encode(times, forKey: .connectionTimes)
        let named = zip(Self.percentPoints, percentiles).map { ("\($0)", $1) }
        try values.encode(Dictionary(uniqueKeysWithValues: named), forKey: .percentiles)
        try values.encodeIfPresent(shown, forKey: .ownWritesShown)
        try values.encode(openingSeconds, forKey: .openingSeconds)
        try values.encode(causes, forKey: .causes)
        if !bySecond.isEmpty { try values.encode(bySecond, forKey: .bySecond) }
    }
}

