public import HarkCore
public import Mustache

/// Mustache templates with the sentences of the house: `{{t.comments.title}}` is the sentence `comments.title` in the reader's language.
public struct Templates: Sendable {
    private let library: MustacheLibrary
    public let texts: TextCatalogue

    /// - Throws: when a template cannot be read; it names the template.
    public init(_ sources: [String: String], texts: TextCatalogue) throws {
        var library = MustacheLibrary()
        for (name, source) in sources {
            do { try library.register(source, named: name) } catch {
                throw HarkError(.internal, "A page is broken.").logged("template \(name)", cause: error)
            }
        }
        self.library = library
        self.texts = texts
    }

    /// - Parameter model: gives its fields by name, without reflection; the parts that it holds do the same.
    /// - Throws: `.internal` for an unknown template.
    public func render(_ name: String, _ model: some MustacheParent, _ language: Language) throws -> String {
        guard let text = library.render(TemplateRoot(model: model, texts: TextLookup(texts, language)), withTemplate: name) else {
            throw HarkError(.internal, "The page is missing.").logged("there is no template \(name)")
        }
        return text
    }
}

/// The outermost object: the model, and the sentences under `t`.
private struct TemplateRoot<Model: MustacheParent>: MustacheParent {
    let model: Model
    let texts: TextLookup

    func child(named name: String) -> Any? { name == "t" ? texts : model.child(named: name) }
}

/// A key that grows with each step of `t.one.two`, and prints its sentence.
struct TextLookup: MustacheParent, MustacheCustomRenderable {
    private let texts: TextCatalogue, language: Language, key: String

    init(_ texts: TextCatalogue, _ language: Language, key: String = "") {
        self.texts = texts
        self.language = language
        self.key = key
    }

    func child(named name: String) -> Any? { TextLookup(texts, language, key: key.isEmpty ? name : "\(key).\(name)") }
    var renderText: String { texts.text(key, language) ?? key }
    var isNull: Bool { false }
}

/// Fields by name for the small parts of a page, where a type of its own would say no more.
public struct Fields: MustacheParent, Sendable, ExpressibleByDictionaryLiteral {
    private let values: [String: any Sendable]

    public init(_ values: [String: any Sendable]) { self.values = values }
    public init(dictionaryLiteral elements: (String, any Sendable)...) { values = Dictionary(elements) { _, last in last } }
    public func child(named name: String) -> Any? { values[name] }
}

extension Timestamp {
    /// `<time>` in UTC, which a few lines of script turn into the reader's own zone. Put it into a template unescaped.
    public var html: String {
        let text = description
        let shown = text.prefix(16).replacing("T", with: " ")
        return "<time datetime=\"\(text)\">\(shown) UTC</time>"
    }
}

extension String {
    /// The text as HTML shows it.
    public var htmlEscaped: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
