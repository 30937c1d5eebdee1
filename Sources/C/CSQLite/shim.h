// Debian's SQLite 3. The function below takes a list of arguments without types, which Swift cannot call.
#include <sqlite3.h>

// A word between single quotes is text, one between double quotes a name, as in PostgreSQL.
static inline int hark_sqlite_part_quotes(sqlite3 *connection) {
    int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    return code == SQLITE_OK ? sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0) : code;
}
