import HarkCore
import HTTPTypes
import Hummingbird

/// The routes of all doors, made ready to be found by path and method.
///
/// A path without parameters is found by one look-up; the others segment by segment, a literal before a parameter.
struct RouteTable: Sendable {
    /// All methods of one path.
    final class Endpoint: Sendable {
        let template: String
        let routes: [CompiledRoute]
        /// The `Allow` header of a 405.
        let allow: String

        init(template: String, routes: [CompiledRoute]) {
            self.template = template
            self.routes = routes
            var methods = routes.map(\.route.method.rawValue)
            if methods.contains("GET") { methods.append("HEAD") }
            allow = methods.sorted().joined(separator: ", ")
        }

        /// The route for a method; HEAD is answered by GET.
        func route(_ method: HTTPRequest.Method) -> CompiledRoute? {
            let method = method == .head ? .get : method
            return routes.first { $0.route.method == method }
        }
    }

    private final class Node: Sendable {
        let literals: [Substring: Node]
        let parameter: Node?
        let endpoint: Endpoint?

        init(_ endpoints: [(segments: ArraySlice<Substring>, endpoint: Endpoint)]) {
            endpoint = endpoints.first { $0.segments.isEmpty }?.endpoint
            let deeper = endpoints.filter { !$0.segments.isEmpty }
            let groups = Dictionary(grouping: deeper) { $0.segments.first! }.mapValues { $0.map { ($0.segments.dropFirst(), $0.endpoint) } }
            literals = groups.filter { !$0.key.hasPrefix("{") }.mapValues(Node.init)
            let parameters = groups.filter { $0.key.hasPrefix("{") }.flatMap(\.value)
            parameter = parameters.isEmpty ? nil : Node(parameters)
        }
    }

    let all: [CompiledRoute]
    private let literal: [String: Endpoint]
    private let root: Node

    /// - Throws: `SettingsError` when two routes answer the same method and path: a mistake in a door's table.
    init(_ routes: [Route]) throws {
        all = routes.map(CompiledRoute.init)
        let byPath = Dictionary(grouping: all, by: \.route.path)
        for (path, same) in byPath where Set(same.map(\.route.method)).count < same.count {
            throw SettingsError("Two routes answer the same method at \(path).")
        }
        let endpoints = byPath.map { Endpoint(template: $0.key, routes: $0.value) }
        literal = Dictionary(uniqueKeysWithValues: endpoints.filter { !$0.template.contains("{") }.map { ($0.template, $0) })
        root = Node(endpoints.map { ($0.template.split(separator: "/")[...], $0) })
    }

    /// The endpoint at `path`, and the values of its parameters in order.
    func find(_ path: String) -> (endpoint: Endpoint, values: [Substring])? {
        if let endpoint = literal[path] { return (endpoint, []) }
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        var values: [Substring] = []
        guard let endpoint = Self.find(path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)[...], root, &values)
        else { return nil }
        return (endpoint, values)
    }

    private static func find(_ segments: ArraySlice<Substring>, _ node: Node, _ values: inout [Substring]) -> Endpoint? {
        guard let segment = segments.first else { return node.endpoint }
        if let next = node.literals[segment], let found = find(segments.dropFirst(), next, &values) { return found }
        guard let next = node.parameter, !segment.isEmpty else { return nil }
        values.append(segment)
        if let found = find(segments.dropFirst(), next, &values) { return found }
        values.removeLast()
        return nil
    }
}

/// A route with what its requests need, made once.
final class CompiledRoute: Sendable {
    let route: Route
    let parameters: [Substring]
    let parameterCheck: ParameterCheck
    let metrics: RouteMetrics
    let logFragment: [UInt8]
    let isWrite: Bool

    init(_ route: Route) {
        self.route = route
        parameters = route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
        parameterCheck = ParameterCheck(route.operation)
        metrics = RouteMetrics(method: route.method.rawValue, template: route.path)
        logFragment = RequestLog.fragment(method: route.method.rawValue, template: route.path)
        isWrite = ![.get, .head, .options].contains(route.method)
    }

    func bind(_ values: [Substring]) -> Parameters {
        Parameters(zip(parameters, values).map { (key: $0, value: URLEncoding.decodePath($1)[...]) })
    }
}
