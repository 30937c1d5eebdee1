/// Room to count terms in, kept by a lane from one segment to the next: filling it with zeros anew would cost more than most tallies.
/// Safe to hand to a lane because only one closure runs there at a time.
package final class TallyScratch: @unchecked Sendable {
    private var capacity = 0
    /// By term; all zero between two tallies.
    private(set) var counts = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    /// The terms counted so far, each once.
    private(set) var touched = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

    /// How many these are; 0 between two tallies. Behind a pointer, because a captured variable is guarded at every use.
    let distinct = UnsafeMutablePointer<Int>.allocate(capacity: 1)

    package init() { distinct.initialize(to: 0) }

    deinit {
        distinct.deallocate()
        counts.deallocate()
        touched.deallocate()
    }

    func reserve(_ terms: Int) {
        guard terms > capacity else { return }
        counts.deallocate()
        touched.deallocate()
        capacity = terms + terms / 4
        counts = .allocate(capacity: capacity)
        counts.initialize(repeating: 0, count: capacity)
        touched = .allocate(capacity: capacity)
    }

    /// The touched terms in rising order, each with its count; all is zero again afterwards.
    func drain(of terms: Int, _ body: (UInt32, UInt32) -> Void) {
        let count = distinct.pointee
        distinct.pointee = 0
        if count * 16 > terms {
            for term in 0..<terms where counts[term] != 0 {
                body(UInt32(term), counts[term])
                counts[term] = 0
            }
        } else {
            var touched = UnsafeMutableBufferPointer(start: touched, count: count)
            touched.sort()
            for term in touched {
                body(term, counts[Int(term)])
                counts[Int(term)] = 0
            }
        }
    }
}
