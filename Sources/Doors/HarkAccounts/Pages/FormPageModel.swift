import HarkCore
import HarkWeb

/// A page that is mostly one form: its title, its fields, what is wrong, and what else its template names.
struct FormPageModel: PageModel {
    let title: String
    let csrf: String
    var fields: [FormField] = []
    /// What is wrong with the whole, said above the fields.
    var problem: String?
    var more = Fields([:])

    var stylesheets: [String] { ["accounts.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "csrf": csrf
        case "fields": fields.map(\.fields)
        case "problem": problem
        default: more.child(named: name)
        }
    }
}

/// A labelled input with what was typed and what is wrong with it.
struct FormField {
    let name: String, label: String
    var type = "text"
    /// What the browser may fill in (the HTML standard's `autocomplete`).
    var autocomplete = "off"
    var value = ""
    var help: String?
    var problem: String?
    var isRequired = false
    var limit: Int?
    var hasFocus = false

    var fields: Fields {
        var values: [String: any Sendable] = [
            "name": name, "label": label, "type": type, "autocomplete": autocomplete, "value": value, "required": isRequired,
            "focus": hasFocus,
        ]
        if let help { values["help"] = help }
        if let problem { values["problem"] = problem }
        if let limit { values["limit"] = "\(limit)" }
        if help != nil || problem != nil {
            values["described"] = [help.map { _ in "\(name)-help" }, problem.map { _ in "\(name)-problem" }].compactMap(\.self).joined(separator: " ")
        }
        return Fields(values)
    }
}

extension [FormField] {
    /// The same fields with the sentences of what is wrong beside them.
    func marked(_ faults: [FieldFault], _ context: HarkContext) -> [FormField] {
        map { field in
            var field = field
            field.problem = faults.first { $0.field == field.name }.map { context.text($0.textKey) }
            return field
        }
    }
}

extension HarkContext {
    /// The sentence of an error in the caller's language.
    func sentence(_ error: HarkError) -> String {
        guard let key = error.textKey else { return error.detail }
        return error.arguments.enumerated().reduce(text(key)) { $0.replacing("{\($1.offset)}", with: $1.element) }
    }
}
