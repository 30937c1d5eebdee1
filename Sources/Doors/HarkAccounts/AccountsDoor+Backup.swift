import HarkDatabase
public import HarkPipeline

extension AccountsDoor {
    /// Who there is, and by which password, and nothing else (003-37): sessions, tokens and second factors are made anew, or stay as they are.
    public static let backup = BackupSet(
        "users",
        [
            .init(
                "account", title: "User_info",
                columns: [
                    "number", "id", "username", "name_key", "first_name", "last_name", "email", "birthday", "phone", "role", "scopes", "disabled",
                    "created_at", "last_active_at", "last_sign_in_at",
                ]),
            .init("account_password", title: "User_auth", columns: ["account", "hash", "changed_at"]),
        ]
    ) { writer in
        // Nobody comes in as somebody who is no longer there; and who changed a password later signs in anew with the one of then.
        try writer.execute("DELETE FROM account_session")
        for table in ["account_token", "account_second_factor", "account_recovery_code"] {
            try writer.execute("DELETE FROM \(table) WHERE account NOT IN (SELECT id FROM account)")
        }
    }
}
