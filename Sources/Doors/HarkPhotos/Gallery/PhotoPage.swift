import HarkCore
import HarkWeb

/// The page of one photo: the picture with the boxes of its text, labels, text, what can be done.
struct PhotoPage: PageModel {
    let photo: Photo
    let view: PhotoStore.Rendition?
    let finding: PhotoFinding
    let labels: [PhotoLabel]
    let suggestions: [PhotoLabel]
    let shares: [PhotoShare]
    let context: HarkContext
    var problem: String?

    var title: String { photo.key }
    var stylesheets: [String] { ["photos.css"] }
    var scripts: [String] { ["photos.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "key": photo.key
        case "problem": problem
        case "stateText": context.text(isEdited ? "photos.edit.state" : photo.state.textKey)
        case "tone": isEdited ? "wait" : photo.state == .done ? "good" : photo.state == .failed ? "bad" : "wait"
        case "isWaiting": photo.state == .queued || photo.state == .rendered
        case "error": photo.error.map { PhotoFault(text: $0).sentence(context.language) }
        case "source": view.map { photo.source(.view, $0) }
        case "alternative": alternative
        case "original": photo.apiPath
        case "viewBox": "0 0 \(sides.width) \(sides.height)"
        case "hasLines": finding.lines?.isEmpty == false
        case "lines": (finding.lines ?? []).map(line)
        case "textIsKnown": finding.lines != nil
        case "labelsAreKnown": finding.labels != nil
        case "labels": labels.map(label)
        case "hasSuggestions": !suggestions.isEmpty
        case "suggestions": suggestions.map { Fields(["name": $0.name]) }
        case "facts": facts
        case "shares": shares.map(share)
        default: nil
        }
    }

    /// Whether it is shown as it was before an edit.
    private var isEdited: Bool { photo.state == .done && photo.edit != photo.shown }

    /// As it is shown.
    private var sides: (width: Int, height: Int) {
        photo.shown.swapsSides ? (photo.content.height, photo.content.width) : (photo.content.width, photo.content.height)
    }

    /// For those who do not see the picture: what is on it, as far as that is known.
    private var alternative: String {
        let names = labels.prefix(3).map(\.name).joined(separator: ", ")
        return names.isEmpty ? photo.key : "\(photo.key): \(names)"
    }

    private func line(_ line: PhotoFinding.Line) -> Fields {
        let sides = sides
        let corners = line.box.filter { $0.count == 2 }.map { corner in
            "\(Int((corner[0] * Double(sides.width)).rounded())),\(Int((corner[1] * Double(sides.height)).rounded()))"
        }
        return ["text": line.text, "points": corners.joined(separator: " ")]
    }

    private func label(_ label: PhotoLabel) -> Fields {
        [
            "name": label.name, "confidence": label.source == .model ? PhotoFacts.percent(label.confidence) : context.text("photos.label.yours"),
            "bar": ValueBar.svg(label.confidence), "removeLabel": context.text("photos.label.remove.label", label.name),
        ]
    }

    private func share(_ share: PhotoShare) -> Fields {
        ["number": "\(share.number)", "until": share.expiresAt.html, "keepsPlace": share.keepsPlace, "endLabel": context.text("photos.share.end")]
    }

    /// Their values as HTML.
    private var facts: [Fields] {
        let content = photo.content
        return [
            ["name": context.text("photos.fact.size"), "value": "\(content.width) × \(content.height)"],
            ["name": context.text("photos.fact.bytes"), "value": PhotoFacts.size(content.byteCount)],
            ["name": context.text("photos.fact.type"), "value": content.type.htmlEscaped],
            ["name": context.text("photos.fact.uploaded"), "value": photo.uploadedAt.html],
        ]
    }
}
