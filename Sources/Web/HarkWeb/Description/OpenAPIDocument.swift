import HarkCore

/// The description of all routes, OpenAPI 3.1.
struct OpenAPIDocument {
    let table: RouteTable
    let doors: [any Door]
    let build: String

    func json() throws -> [UInt8] { Array("{}".utf8) }
}
