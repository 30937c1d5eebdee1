/// A name with `*` for any run of characters and `?` for any one, as shells have it.
package struct NamePattern: Sendable {
    private let pattern: [Character]

    package init(_ pattern: String) { self.pattern = Array(pattern) }

    /// In time that grows with the product of both lengths at worst.
    package func matches(_ name: String) -> Bool {
        let name = Array(name)
        var place = 0, position = 0, star: (place: Int, position: Int)?
        while position < name.count {
            if place < pattern.count, pattern[place] == "*" {
                star = (place, position)
                place += 1
            } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                place = last.place + 1
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == "*" }
    }
}

/// Which names are meant.
struct NameFilter: Sendable {
    let include: [NamePattern], exclude: [NamePattern]

    func take(_ name: String) -> Bool { include.contains { $0.matches(name) } && !exclude.contains { $0.matches(name) } }
}
