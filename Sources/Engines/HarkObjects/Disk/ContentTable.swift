/// Every content that is known, by its hash: side by side in one array, and an index by open addressing that holds their places. A
/// dictionary would take twice the memory for a million of them.
package struct ContentTable: Sendable {
    /// A content is in use while a name refers to it, or while somebody who is about to give it a name has claimed it.
    package struct Content: Sendable {
        package let hash: ContentHash
        package let byteCount: Int
        package var references: Int32 = 0
        package var claims: Int32 = 0

        var isUsed: Bool { references != 0 || claims != 0 }
    }

    private var contents: [Content] = []
    /// Places from 1; 0 is free.
    private var index = [UInt32](repeating: 0, count: 16)
    /// Nobody can hand in contents that all fall on one slot.
    private let seed = UInt64.random(in: .min ... .max)

    package init() {}

    package var hashes: [ContentHash] { contents.map(\.hash) }

    package subscript(hash: ContentHash) -> Content? {
        let place = index[slot(of: hash)]
        return place == 0 ? nil : contents[Int(place) - 1]
    }

    /// Changes a content, which becomes known where it was not.
    package mutating func change(_ hash: ContentHash, byteCount: Int, _ body: (inout Content) -> Void) {
        var slot = slot(of: hash)
        if index[slot] == 0 {
            contents.append(Content(hash: hash, byteCount: byteCount))
            index[slot] = UInt32(contents.count)
            if contents.count * 4 > index.count * 3 {
                grow()
                slot = self.slot(of: hash)
            }
        }
        body(&contents[Int(index[slot]) - 1])
    }

    /// Changes a content that is known; nothing happens to another.
    package mutating func change(_ hash: ContentHash, _ body: (inout Content) -> Void) {
        let place = index[slot(of: hash)]
        if place != 0 { body(&contents[Int(place) - 1]) }
    }

    package mutating func remove(_ hash: ContentHash) {
        let slot = slot(of: hash), place = index[slot]
        guard place != 0 else { return }
        free(slot)
        // The last content takes the place that became free.
        if Int(place) < contents.count {
            let last = contents[contents.count - 1]
            index[self.slot(of: last.hash)] = place
            contents[Int(place) - 1] = last
        }
        contents.removeLast()
    }

    /// Frees a slot, and moves those behind it up whose own slot lies before: a search ends at a free one.
    private mutating func free(_ slot: Int) {
        let mask = index.count - 1
        var free = slot, next = (slot + 1) & mask
        while index[next] != 0 {
            let home = home(of: contents[Int(index[next]) - 1].hash)
            if (next - home) & mask >= (next - free) & mask {
                index[free] = index[next]
                free = next
            }
            next = (next + 1) & mask
        }
        index[free] = 0
    }

    private mutating func grow() {
        index = [UInt32](repeating: 0, count: 2 * index.count)
        for place in contents.indices { index[slot(of: contents[place].hash)] = UInt32(place + 1) }
    }

    /// Where the content stands, or the free slot where it would.
    private func slot(of hash: ContentHash) -> Int {
        var slot = home(of: hash)
        while case let place = index[slot], place != 0, contents[Int(place) - 1].hash != hash { slot = (slot + 1) & (index.count - 1) }
        return slot
    }

    private func home(of hash: ContentHash) -> Int { Int(truncatingIfNeeded: hash.mixed(with: seed)) & (index.count - 1) }
}
