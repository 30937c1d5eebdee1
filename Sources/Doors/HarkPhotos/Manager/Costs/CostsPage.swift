import HarkCore
import HarkWeb

/// What the page of costs shows.
struct CostsPage: PageModel {
    let context: HarkContext
    let load: CostLoad

    var title: String { context.text("costs.title") }
    var stylesheets: [String] { ["manager.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "rooms": ManagerRooms.html(context, current: "/photos/costs")
        case "documented": zip(CostTable.documented, CostTable.byPrices).map { table($0, beside: $1) }
        case "fields": fields
        case "asked": table(CostTable(of: load), beside: nil)
        case "house": houseRows
        case "fits": context.text(HouseCosts(load).fits ? "costs.house.fits" : "costs.house.too_much")
        case "assumptions":
            context.text(
                "costs.house.assumptions", "\(Int(HouseCosts.base))", "\(Int(HouseCosts.core))", "\(Int(HouseCosts.gigabyte))", "\(Int(HouseCosts.terabyte))",
                "\(HouseCosts.kilowattHour)", "\(Int(HouseCosts.requestsPerCore))")
        default: nil
        }
    }

    /// - Parameter prices: the same by the prices alone, where that may differ.
    private func table(_ table: CostTable, beside prices: CostTable?) -> Fields {
        let notes = table.lines.compactMap(\.note).map { context.text($0) }
        let isOther = prices.map { $0.total != table.total } ?? false
        return [
            "users": "\(table.users)", "total": table.total.description,
            "lines": table.lines.map { line in
                Fields([
                    "service": context.text("costs.service.\(line.service.rawValue)"), "upfront": line.upfront.description, "monthly": line.monthly.description,
                    "sixMonths": line.sixMonths.description, "configuration": line.configuration, "isOdd": line.note != nil,
                ])
            },
            "notes": (isOther ? notes + [context.text("costs.slip.total", prices?.total.description ?? "")] : notes).map { Fields(["text": $0]) },
        ]
    }

    private var fields: [Fields] {
        let values: [(String, Double)] = [
            ("users", Double(load.users)), ("requests", load.requests), ("photos", load.photos), ("photo_mb", load.photoMB),
            ("recognitions", load.recognitions),
        ]
        return values.map { ["name": $0.0, "label": context.text("costs.field.\($0.0)"), "value": "\(Int($0.1))"] }
    }

    private var houseRows: [Fields] {
        let house = HouseCosts(load)
        let rows: [(String, String)] = [
            ("requests", Self.tenths(house.peakRequestsPerSecond)), ("network", "\(Self.tenths(house.peakMegabitsPerSecond)) Mbit/s"),
            ("cores", "\(house.cores)"), ("memory", "\(Self.tenths(house.memoryGB)) GB"), ("disk", "\(Self.tenths(house.diskTB)) TB"),
            ("watts", "\(Int(house.watts.rounded())) W"), ("machine", house.machine.description), ("power", house.power.description),
            ("total", house.sixMonths.description),
        ]
        return rows.map { ["name": context.text("costs.house.\($0.0)"), "value": $0.1] }
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
