/// A post's text as pages show it (001-29).
enum ShownText {
    static func of(_ text: String) -> String { text }
}
