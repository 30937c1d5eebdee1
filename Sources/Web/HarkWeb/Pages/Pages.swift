import HarkCore
public import HTTPTypes
public import Hummingbird
public import Mustache

/// What a page says of itself beside the fields of its template.
public protocol PageModel: MustacheParent {
    /// Stands in the window's title.
    var title: String { get }
    /// Names of the assets that it needs beside the house's own.
    var stylesheets: [String] { get }
    var scripts: [String] { get }
}

extension PageModel {
    public var stylesheets: [String] { [] }
    public var scripts: [String] { [] }
}

/// All pages of the house: the doors' templates within one layout.
public struct Pages: Sendable {
    public let templates: Templates
    let assets: AssetShelf

    /// - Throws: when a template cannot be read.
    public init(doors: [any Door.Type]) throws {
        var texts = TextCatalogue.house
        var sources = HousePages.templates
        var assets = HousePages.assets
        for door in doors {
            texts.merge(door.texts)
            sources.merge(door.templates) { _, last in last }
            assets += door.assets
        }
        templates = try Templates(sources, texts: texts)
        self.assets = AssetShelf(assets)
    }

    public var texts: TextCatalogue { templates.texts }

    /// Where browsers find an asset.
    public func path(ofAsset name: String) -> String { assets.path(of: name) }

    /// The page as an answer to this caller, with its flash message if there is one.
    public func render(
        _ template: String, _ model: some PageModel, _ context: HarkContext, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let page = PageWithGaps(try html(template, model, context.forAnyone))
        return context.personal(page, status: status)
    }

    /// The whole document, with gaps for what belongs to one visitor when `context` stands for anyone.
    public func html(_ template: String, _ model: some PageModel, _ context: HarkContext) throws -> String {
        let body = try templates.render(template, model, context.language)
        return try templates.render("web/layout", layout(body, model, context), context.language)
    }

    private func layout(_ body: String, _ model: some PageModel, _ context: HarkContext) -> Fields {
        let language = context.language
        let links = (context.house?.navigation ?? []).map { link in
            Fields([
                "path": link.path, "text": texts.text(link.textKey, language) ?? link.textKey,
                "isCurrent": context.path == link.path || context.path.hasPrefix(link.path + "/"),
            ])
        }
        let languages = Language.allCases.map { Fields(["code": $0.rawValue, "name": $0.ownName, "isCurrent": $0 == language]) }
        return [
            "language": language.rawValue, "title": model.title, "body": body, "links": links, "languages": languages,
            "csrf": PageWithGaps.token, "query": PageWithGaps.query, "flash": PageWithGaps.flash, "isSignedIn": context.caller.accountID != nil, "name": PageWithGaps.name,
            "stylesheets": (["hark.css"] + model.stylesheets).map(assets.path), "scripts": (["hark.js"] + model.scripts).map(assets.path),
            "icon": assets.path(of: "hark.svg"), "build": context.house?.build ?? "",
        ]
    }
}

extension Language {
    /// Its name in itself.
    var ownName: String {
        switch self {
        case .english: "English"
        case .italian: "Italiano"
        }
    }
}
