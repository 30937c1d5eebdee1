/// Users × requests × photo sizes: what a photo store has to bear.
struct CostLoad: Sendable, Equatable {
    var users: Int
    /// Of each user, a day.
    var requests = 100.0
    /// Of each user, in all.
    var photos = 500.0
    var photoMB = 2.0
    /// Of each user, a month.
    var recognitions = 50.0

    init(users: Int) { self.users = users }

    private var requestsPerDay: Double { Double(users) * requests }
    /// A month of 730 hours, as functions are counted.
    var requestsPerMonth: Double { requestsPerDay * CloudPrices.hoursPerMonth / 24 }
    /// A month of thirty days, as questions for names are counted.
    var questionsPerMonth: Double { requestsPerDay * 30 }
    var recognitionsPerMonth: Double { Double(users) * recognitions }
    var objectsGB: Double { Double(users) * photos * photoMB / 1024 }
    /// Keys, labels and text take about 2 kB a photo; a database has at least a gigabyte.
    var databaseGB: Double { max(1, (Double(users) * photos * 2 / 1024 / 1024).rounded(.up)) }

    /// Requests a second, averaged over the day.
    var meanRate: Double { requestsPerDay / 86_400 }
    /// The busiest second of a day is taken for ten times the average.
    var peakRate: Double { meanRate * 10 }
}

/// The same on a machine of one's own, with what it is assumed to cost; no offer of anybody.
struct HouseCosts: Sendable, Equatable, Encodable {
    let peakRequestsPerSecond: Double, peakMegabitsPerSecond: Double
    /// Originals and what is made of them (a tenth more), twice, since disks die; in TB.
    let diskTB: Double
    /// For a tenth of the originals in the cache, at most what one pool has.
    let memoryGB: Double
    let cores: Int
    let watts: Double
    let machine: Cents, power: Cents, sixMonths: Cents
    /// Whether one machine of the usual kind bears it.
    let fits: Bool

    /// In dollars: a machine, a core, a GB of memory and a TB of disk, each for three years; a kilowatt-hour.
    static let base = 300.0, core = 40.0, gigabyte = 3.0, terabyte = 20.0, kilowattHour = 0.30
    static let years = 3.0
    /// Photos a second that one core answers over the network; much less than measured on loopback.
    static let requestsPerCore = 500.0
    static let mostCores = 64, mostMemoryGB = 1024.0, mostDiskTB = 400.0, mostMegabits = 10_000.0

    init(_ load: CostLoad) {
        peakRequestsPerSecond = load.peakRate
        peakMegabitsPerSecond = load.peakRate * load.photoMB * 8
        diskTB = (load.objectsGB * 1.1 + load.databaseGB) * 2 / 1024
        memoryGB = min(max(4, 2 + load.objectsGB * 0.1), 1024)
        cores = max(2, Int((load.peakRate / Self.requestsPerCore).rounded(.up)) + Int((load.recognitionsPerMonth / 30 / 86_400 / 10).rounded(.up)))
        watts = 25 + Double(cores) * 4 + diskTB / 16 * 8 * 2
        let price = Self.base + Double(cores) * Self.core + memoryGB * Self.gigabyte + diskTB * Self.terabyte
        machine = Cents(dollars: price / (Self.years * 2))
        power = Cents(dollars: watts / 1000 * CloudPrices.hoursPerMonth * Double(CloudPrices.months) * Self.kilowattHour)
        sixMonths = machine + power
        fits = cores <= Self.mostCores && memoryGB <= Self.mostMemoryGB && diskTB <= Self.mostDiskTB && peakMegabitsPerSecond <= Self.mostMegabits
    }
}
