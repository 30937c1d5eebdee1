import HarkCore
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// The way of every request, in one place: named, found, admitted, answered, dressed, noted.
struct HouseResponder: HTTPResponder {
    let house: House

    func respond(to request: Request, context: HarkContext) async throws -> Response {
        let start = NIODeadline.now().uptimeNanoseconds
        var context = context
        context.house = house
        context.requestID = house.requestIDs.next()
        var request = request
        var found: CompiledRoute?
        var response = await answer(&request, &context, &found)
        dress(&response, request, context, found)
        let nanoseconds = Int64(NIODeadline.now().uptimeNanoseconds &- start)
        let status = response.status.code
        (found?.metrics ?? house.unmatched).record(status: status, nanoseconds: nanoseconds)
        house.log.append(
            id: context.requestID, fragment: found?.logFragment ?? house.unmatchedFragment, status: status, nanoseconds: nanoseconds)
        return response
    }

    private func answer(_ request: inout Request, _ context: inout HarkContext, _ found: inout CompiledRoute?) async -> Response {
        context.path = request.uri.path
        context.query = request.uri.query ?? ""
        do {
            let running = house.inFlight.wrappingAdd(1, ordering: .relaxed).newValue
            defer { house.inFlight.wrappingSubtract(1, ordering: .relaxed) }
            guard running <= house.settings.maxInFlight else {
                throw HarkError(.overloaded, "Too much is going on at the moment.", textKey: "web.busy").retry(after: 1)
            }
            guard HostNames.allows(request.head.authority, house.settings) else {
                throw HarkError(.malformed, "This house does not go by that name.")
            }
            guard let (endpoint, values) = house.table.find(context.path) else { return try elsewhere(request, &context) }
            guard let route = endpoint.route(request.method) else { return try otherMethod(request, endpoint, &context) }
            found = route
            context.coreContext.parameters = route.parameters.isEmpty ? [:] : route.bind(values)
            return try await Admission(house: house, route: route).run(&request, &context)
        } catch {
            return ErrorAnswers.response(to: error, audience: found?.route.audience ?? audience(of: request), context, house)
        }
    }

    /// What is no route: an asset, or nothing.
    private func elsewhere(_ request: Request, _ context: inout HarkContext) throws -> Response {
        if request.method == .get || request.method == .head, let asset = house.pages.assets.response(to: request) { return asset }
        if audience(of: request) == .person { Admission.choosePage(request, &context, house) }
        throw HarkError(.notFound, "There is nothing at this address.", textKey: "web.no_page")
    }

    private func otherMethod(_ request: Request, _ endpoint: RouteTable.Endpoint, _ context: inout HarkContext) throws -> Response {
        if let preflight = CrossOrigin.preflight(request, endpoint, house.settings) { return preflight }
        let error = HarkError(.methodNotAllowed, "This address does not answer that method.", textKey: "web.no_method")
        var response = ErrorAnswers.response(to: error, audience: .program, context, house)
        response.headers[.allow] = endpoint.allow
        return response
    }

    /// Whether whoever asked for an unknown address reads pages or JSON.
    private func audience(of request: Request) -> Audience {
        !request.uri.path.hasPrefix("/api/") && request.headers[.accept]?.contains("text/html") == true ? .person : .program
    }

    private func dress(_ response: inout Response, _ request: Request, _ context: HarkContext, _ found: CompiledRoute?) {
        // Appended, not set: no handler sends these, and setting looks for what to replace.
        response.headers.append(HTTPField(name: .requestID, value: context.requestID))
        response.headers.append(Self.noSniffing)
        // Only what a person asked for can be a page.
        if found?.route.audience ?? .person == .person, response.headers[.contentType]?.hasPrefix("text/html") == true {
            for field in Self.pageFields { response.headers.append(field) }
        }
        if house.settings.usesTLS { response.headers.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000")) }
        CrossOrigin.mark(&response, request, found?.route.audience, house.settings)
        if request.method == .head {
            response = response.createHeadResponse()
            if house.settings.compresses { response.headers[.plain] = "1" }
        }
    }

    private static let noSniffing = HTTPField(name: .xContentTypeOptions, value: "nosniff")
    private static let pageFields = [
        HTTPField(
            name: .contentSecurityPolicy,
            value: "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"),
        HTTPField(name: .referrerPolicy, value: "same-origin"), HTTPField(name: .frameOptions, value: "DENY"),
    ]
}
