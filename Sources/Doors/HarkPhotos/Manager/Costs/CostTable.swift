import HarkCore

/// Dollars and cents, exactly.
struct Cents: Sendable, Equatable, Encodable, CustomStringConvertible {
    let count: Int

    init(_ count: Int) { self.count = count }
    /// Rounded to the nearest cent.
    init(dollars: Double) { count = Int((dollars * 100).rounded()) }

    static func + (one: Cents, other: Cents) -> Cents { Cents(one.count + other.count) }
    static func * (one: Cents, factor: Int) -> Cents { Cents(one.count * factor) }

    var dollars: Double { Double(count) / 100 }

    /// `375,638.28`.
    var description: String {
        var whole = "\(count / 100)", place = whole.endIndex
        while whole.distance(from: whole.startIndex, to: place) > 3 {
            place = whole.index(place, offsetBy: -3)
            whole.insert(",", at: place)
        }
        let rest = count % 100
        return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(dollars)
    }
}

/// A line of the documents' table (003-54): a service for six months.
struct CostLine: Sendable, Equatable, Encodable {
    enum Service: String, Sendable, Encodable, CaseIterable { case functions, database, machines, recognition, names, objects }

    let service: Service
    let upfront: Cents, monthly: Cents, sixMonths: Cents
    /// For what: `10 × t2.micro`, `100 GB`.
    let configuration: String
    /// Key of a sentence on what is odd about it.
    var note: String?

    /// Six months at the price of one, and half of what was paid for a year.
    init(_ service: Service, upfront: Double = 0, monthly: Double, _ configuration: String) {
        self.service = service
        self.upfront = Cents(dollars: upfront)
        self.monthly = Cents(dollars: monthly)
        sixMonths = self.monthly * CloudPrices.months + Cents(dollars: upfront / 2)
        self.configuration = configuration
    }

    /// As the documents print it, whatever follows from what.
    fileprivate init(printed service: Service, monthly: Double, sixMonths: Double, _ configuration: String, note: String) {
        self.service = service
        upfront = Cents(0)
        self.monthly = Cents(dollars: monthly)
        self.sixMonths = Cents(dollars: sixMonths)
        self.configuration = configuration
        self.note = note
    }
}

/// What so many users cost for six months.
struct CostTable: Sendable, Equatable, Encodable {
    let users: Int
    let lines: [CostLine]
    let total: Cents

    init(users: Int, _ lines: [CostLine]) {
        (self.users, self.lines) = (users, lines)
        total = lines.reduce(Cents(0)) { $0 + $1.sixMonths }
    }

    /// What each of the documents' three sizes is made of (003-54…56).
    private static let documentedSizes: [(users: Int, databaseGB: Double, machine: String, hour: Double, objectsGB: Double, sizes: (String, String))] = [
        (10, 1, "t2.micro", 0.0072, 100, ("1 GB", "100 GB")), (1000, 10, "t2.small", 0.0144, 10 * 1024, ("10 GB", "10 TB")),
        (1_000_000, 1024, "t2.medium", 0.0287, 1000 * 1024, ("1 TB", "1000 TB")),
    ]

    static let documentedUsers = documentedSizes.map(\.users)

    /// The documents' table, slips and all: 591.60, 2,695.92 and 375,638.28 (003-53, D-24).
    static let documented = documentedSizes.map { size in
        var lines = computed(size)
        if size.users == 10 {
            // Both are printed so: the price of the other rows gives 0.13, and six times 54.56 is not 315.36, which is six times 52.56.
            lines[0] = CostLine(printed: .functions, monthly: 1.28, sixMonths: 7.68, lines[0].configuration, note: "costs.slip.functions")
            lines[2] = CostLine(printed: .machines, monthly: 54.56, sixMonths: 315.36, lines[2].configuration, note: "costs.slip.machines")
        }
        return CostTable(users: size.users, lines)
    }

    /// The same sizes by the prices alone.
    static let byPrices = documentedSizes.map { CostTable(users: $0.users, computed($0)) }

    private static func computed(
        _ size: (users: Int, databaseGB: Double, machine: String, hour: Double, objectsGB: Double, sizes: (String, String))
    ) -> [CostLine] {
        let load = CostLoad(users: size.users)
        return [
            CostLine(.functions, monthly: CloudPrices.functions(calls: load.requestsPerMonth), "\(Int(load.requestsPerMonth.rounded()))"),
            CostLine(.database, upfront: CloudPrices.databaseUpfront, monthly: CloudPrices.database(gigabytes: size.databaseGB), size.sizes.0),
            CostLine(.machines, monthly: CloudPrices.machines(count: 10, hour: size.hour), "10 × \(size.machine)"),
            CostLine(.recognition, monthly: CloudPrices.recognition(images: load.recognitionsPerMonth), "\(Int(load.recognitionsPerMonth))"),
            CostLine(.names, monthly: CloudPrices.names(questions: load.questionsPerMonth), "1"),
            CostLine(.objects, monthly: CloudPrices.objects(gigabytes: size.objectsGB), size.sizes.1),
        ]
    }

    /// Any size, by the prices. The machine follows the users as in the documents' three sizes.
    init(of load: CostLoad) {
        let machine: (name: String, hour: Double) = switch load.users {
        case ..<100: ("t2.micro", 0.0072)
        case ..<100_000: ("t2.small", 0.0144)
        default: ("t2.medium", 0.0287)
        }
        self.init(
            users: load.users,
            [
                CostLine(.functions, monthly: CloudPrices.functions(calls: load.requestsPerMonth), "\(Int(load.requestsPerMonth.rounded()))"),
                CostLine(
                    .database, upfront: CloudPrices.databaseUpfront, monthly: CloudPrices.database(gigabytes: load.databaseGB),
                    "\(Int(load.databaseGB)) GB"),
                CostLine(.machines, monthly: CloudPrices.machines(count: 10, hour: machine.hour), "10 × \(machine.name)"),
                CostLine(.recognition, monthly: CloudPrices.recognition(images: load.recognitionsPerMonth), "\(Int(load.recognitionsPerMonth))"),
                CostLine(.names, monthly: CloudPrices.names(questions: load.questionsPerMonth), "1"),
                CostLine(.objects, monthly: CloudPrices.objects(gigabytes: load.objectsGB), "\(Int(load.objectsGB.rounded(.up))) GB"),
            ])
    }
}
