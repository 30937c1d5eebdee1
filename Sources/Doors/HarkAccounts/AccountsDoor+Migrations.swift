public import HarkDatabase

extension AccountsDoor {
    public static let migrations = [
        Migration(
            "accounts.1-tables",
            [
                """
                CREATE TABLE account (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    username TEXT NOT NULL,
                    name_key TEXT NOT NULL UNIQUE,
                    first_name TEXT,
                    last_name TEXT,
                    email TEXT,
                    birthday TEXT,
                    phone TEXT,
                    role INTEGER NOT NULL,
                    scopes TEXT NOT NULL,
                    disabled INTEGER NOT NULL DEFAULT 0,
                    created_at BIGINT NOT NULL,
                    last_active_at BIGINT,
                    last_sign_in_at BIGINT)
                """,
                // Apart from the rest, so that nobody who lists accounts reads a hash along with them.
                "CREATE TABLE account_password (account TEXT PRIMARY KEY, hash TEXT NOT NULL, changed_at BIGINT NOT NULL)",
                """
                CREATE TABLE account_session (
                    id TEXT PRIMARY KEY,
                    account TEXT NOT NULL,
                    token_hash BLOB UNIQUE,
                    agent TEXT NOT NULL,
                    address TEXT NOT NULL,
                    created_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    last_used_at BIGINT NOT NULL)
                """,
                "CREATE INDEX account_session_by_account ON account_session (account)",
                """
                CREATE TABLE account_token (
                    id TEXT PRIMARY KEY,
                    account TEXT NOT NULL,
                    name TEXT NOT NULL,
                    hash BLOB NOT NULL UNIQUE,
                    scopes TEXT NOT NULL,
                    created_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    last_used_at BIGINT)
                """,
                "CREATE INDEX account_token_by_account ON account_token (account)",
            ]),
        Migration(
            "accounts.2-second-factor",
            [
                """
                CREATE TABLE account_second_factor (
                    account TEXT PRIMARY KEY,
                    sealed BLOB NOT NULL,
                    begun_at BIGINT NOT NULL,
                    confirmed_at BIGINT,
                    last_step BIGINT NOT NULL)
                """,
                "CREATE TABLE account_recovery_code (account TEXT NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (account, hash))",
            ]),
    ]
}
