/// Which of `count` nodes has a key: the same for everybody who knows the count. From n to n + 1 nodes one key in n + 1 moves, all of
/// them to the new node (Lamping and Veach 2014). A step for each doubling; no table.
package enum JumpHash {
    package static func node(of hash: UInt64, among count: Int) -> Int {
        var state = hash, node: Int64 = -1, next: Int64 = 0
        while next < Int64(count) {
            node = next
            state = state &* 2_862_933_555_777_941_757 &+ 1
            next = Int64(Double(node + 1) * (0x1p31 / Double((state >> 33) + 1)))
        }
        return Int(node)
    }
}
