/// Addresses with a query, their values escaped.
public enum Link {
    public static func to(_ path: String, _ parameters: [(name: String, value: String)]) -> String {
        guard !parameters.isEmpty else { return path }
        return path + "?" + parameters.map { "\(URLEncoding.encode($0.name))=\(URLEncoding.encode($0.value))" }.joined(separator: "&")
    }

    /// A text as one segment of an address's path.
    public static func segment(_ text: String) -> String { URLEncoding.encode(text) }
}
