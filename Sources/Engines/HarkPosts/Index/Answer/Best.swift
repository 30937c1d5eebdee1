/// Keeps the first few of many by an order, without sorting the others. Cost: a comparison for most.
struct Best<Element> {
    let limit: Int
    private let isBefore: (Element, Element) -> Bool
    private var kept: [Element] = []
    /// What a new one has to come before, once there are enough.
    private(set) var last: Element?

    init(limit: Int, _ isBefore: @escaping (Element, Element) -> Bool) {
        self.limit = limit
        self.isBefore = isBefore
    }

    mutating func offer(_ element: Element) {
        guard limit > 0 else { return }
        if let last, !isBefore(element, last) { return }
        kept.append(element)
        if kept.count >= 2 * limit { trim() }
    }

    private mutating func trim() {
        kept.sort(by: isBefore)
        if kept.count > limit { kept.removeLast(kept.count - limit) }
        if kept.count == limit { last = kept.last }
    }

    consuming func sorted() -> [Element] {
        trim()
        return kept
    }
}
