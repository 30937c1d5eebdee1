import Foundation
import HarkCore

extension SplitMix64 {
    /// Of mean 1: the time to the next of events that come one a second on average, each for itself.
    mutating func exponential() -> Double { -log(1 - uniform()) }
}
