package import HarkCore
import Synchronization

/// A fixed set of lanes, given out in turn.
package final class LaneCircle: Sendable {
    private let lanes: [SerialLane]
    private let given = Atomic<Int>(0)

    package init(_ label: String, _ count: Int) { lanes = (0..<max(1, count)).map { SerialLane("\(label).\($0)") } }

    package func next() -> SerialLane { lanes[given.wrappingAdd(1, ordering: .relaxed).oldValue % lanes.count] }
}
