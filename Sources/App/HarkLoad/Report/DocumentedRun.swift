extension LoadReport {
    /// The run in the documents: `ab -s 9999 -n 100000 -c 10000` on machines nobody has any more. A reference to
    /// print beside a run of today, never a target: its own count of requests exceeds the count that was asked for, and it was
    /// ended by hand.
    public static let documented = LoadReport(
        server: "", hostname: "", port: 80, path: "/", documentLength: 5924, concurrency: 10_000, seconds: 90.928,
        complete: 100_911, failures: Failures(connect: 0, receive: 0, length: 163, exceptions: 0), non2xx: 0,
        transferred: 631_894_012, bodies: 600_371_686,
        times: Times(
            connect: Row(min: 108, mean: 1666, deviation: 4814.8, median: 645, max: 65767),
            processing: Row(min: 119, mean: 3218, deviation: 5573.2, median: 1572, max: 89770),
            waiting: Row(min: 0, mean: 2252, deviation: 3991.3, median: 1167, max: 81749),
            total: Row(min: 274, mean: 4884, deviation: 7608.3, median: 2637, max: 90566)),
        percentiles: [2637, 4016, 5238, 6128, 9960, 15977, 30184, 40747, 90566], shown: nil, openingSeconds: 0, causes: [])
}
