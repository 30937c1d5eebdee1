public import HarkWeb

extension DocumentsDoor {
    public static let templates = [
        "documents": String(decoding: PackageResources.documents_mustache, as: UTF8.self),
        "documents/row": String(decoding: PackageResources.row_mustache, as: UTF8.self),
        "documents/document": String(decoding: PackageResources.document_mustache, as: UTF8.self),
        "documents/workers": String(decoding: PackageResources.workers_mustache, as: UTF8.self),
        "documents/run": String(decoding: PackageResources.run_mustache, as: UTF8.self),
        "documents/compare": String(decoding: PackageResources.compare_mustache, as: UTF8.self),
    ]

    public static let assets: [Asset] = [
        Asset("documents.css", type: "text/css; charset=utf-8", bytes: PackageResources.documents_css),
        Asset("documents.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.documents_js),
    ]
}
