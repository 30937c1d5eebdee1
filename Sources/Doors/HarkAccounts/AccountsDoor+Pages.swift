public import HarkWeb

extension AccountsDoor {
    public static let templates = [
        "accounts/field": text(PackageResources.field_mustache), "accounts/sign-in": text(PackageResources.sign_in_mustache),
        "accounts/sign-up": text(PackageResources.sign_up_mustache), "accounts/setup": text(PackageResources.setup_mustache),
        "accounts/account": text(PackageResources.account_mustache), "accounts/tokens": text(PackageResources.tokens_mustache),
        "accounts/users": text(PackageResources.users_mustache), "accounts/audit": text(PackageResources.audit_mustache),
        "accounts/second-factor": text(PackageResources.second_factor_mustache), "accounts/places": text(PackageResources.places_mustache),
    ]

    public static let assets: [Asset] = [
        Asset("accounts.css", type: "text/css; charset=utf-8", bytes: PackageResources.accounts_css)
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
