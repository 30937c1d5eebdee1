import HarkCore
import HarkWeb
import Hummingbird

/// `/api/v1/account/second-factor`: HTTP in, HTTP out.
struct SecondFactorAPI: Sendable {
    let keeper: AccountKeeper

    func begin(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: PasswordForm.self, context)
        let id = try context.account, name = try await keeper.account(id).username
        let code = try await keeper.beginSecondFactor(of: id, password: form.password, bucket: context.addressKey(request)) {
            try context.idempotency?.record(Self.answer($0, name), in: $1)
        }
        return try Self.answer(code, name).response.unkept
    }

    private static func answer(_ code: OneTimeCode, _ username: String) throws -> Answer {
        let answer = BegunFactorAnswer(key: code.secret.base32, uri: code.uri(username: username))
        return .json(Array(try HarkJSON.encode(answer)), status: .created)
    }

    func confirm(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: CodeForm.self, context), act = try context.act("accounts.second_factor", on: "", request)
        let codes = try await inHouseWords {
            try await keeper.confirmSecondFactor(of: context.account, code: form.code, bucket: context.addressKey(request), act: act) {
                try context.idempotency?.record(Self.answer($0), in: $1)
            }
        }
        return try Self.answer(codes).response.unkept
    }

    private static func answer(_ codes: [String]) throws -> Answer {
        .json(Array(try HarkJSON.encode(RecoveryCodesAnswer(recoveryCodes: codes))))
    }

    func drop(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: DropFactorForm.self, context), act = try context.act("accounts.second_factor", on: "", request)
        try await inHouseWords {
            try await keeper.dropSecondFactor(
                of: context.account, password: form.password, code: form.code, bucket: context.addressKey(request), act: act)
        }
        return Response(status: .noContent)
    }
}
