// What Hark needs of DuckDB's C interface, and no more: a database in memory, connections to it, statements with bound values, rows by
// chunks, and a way to append rows to a table. The library is opened while the program runs (dlopen), so Hark builds, links and
// serves without it; none of its headers is used. Used by Sources/Engines/HarkLake only.
//
// A connection, and all that comes from it, belongs to one thread at a time; only hark_duckdb_interrupt may be called beside it.
// Where a function fails it answers NULL or -1, and hark_duckdb_error says why.
#ifndef HARK_DUCKDB_H
#define HARK_DUCKDB_H

#include <stddef.h>
#include <stdint.h>

typedef struct hark_duckdb hark_duckdb;                        // a database
typedef struct hark_duckdb_connection hark_duckdb_connection;  // closed before its database
typedef struct hark_duckdb_statement hark_duckdb_statement;    // prepared, with its values
typedef struct hark_duckdb_rows hark_duckdb_rows;              // what a statement answered
typedef struct hark_duckdb_appender hark_duckdb_appender;

// Opens the library at `path`. Once for a process: later calls answer what the first successful one did. 0, or -1 with an error.
// The library out of a Python wheel has Python's symbols to be found when it is opened, though nothing of Python ever runs: `python`
// names a library that has them, opened first; NULL where none is needed.
int hark_duckdb_load(const char *path, const char *python);

// The library's version, such as "v2.0.0"; "" before it is loaded.
const char *hark_duckdb_version(void);

// The calling thread's last error, in English; never NULL.
const char *hark_duckdb_error(void);

// A database in memory with `count` options, by name and value.
hark_duckdb *hark_duckdb_open(const char *const *names, const char *const *values, int count);
void hark_duckdb_close(hark_duckdb *database);

hark_duckdb_connection *hark_duckdb_connect(hark_duckdb *database);
void hark_duckdb_disconnect(hark_duckdb_connection *connection);

// Ends what the connection is at, which then fails, as does all that is run over it until it is resumed. From any thread.
void hark_duckdb_interrupt(hark_duckdb_connection *connection);
void hark_duckdb_resume(hark_duckdb_connection *connection);

// One statement; `?` stands for each value. Places are counted from 1.
hark_duckdb_statement *hark_duckdb_prepare(hark_duckdb_connection *connection, const char *sql);
int hark_duckdb_bind_text(hark_duckdb_statement *statement, int place, const char *bytes, size_t length);
int hark_duckdb_bind_integer(hark_duckdb_statement *statement, int place, int64_t value);
void hark_duckdb_finalize(hark_duckdb_statement *statement);

// All rows are in memory once this has returned, and live as long as the answer, whatever becomes of the statement.
hark_duckdb_rows *hark_duckdb_run(hark_duckdb_statement *statement);
void hark_duckdb_finish(hark_duckdb_rows *rows);

// Goes to the next chunk: how many rows it has, 0 after the last one. Pointers into the chunk before it end here.
int64_t hark_duckdb_next(hark_duckdb_rows *rows);

// A column's values: int64_t for BIGINT and TIMESTAMP (microseconds), uint8_t for UTINYINT and BOOLEAN.
const void *hark_duckdb_values(const hark_duckdb_rows *rows, int column);

// One bit for each row, from the lowest of the first word on: 0 where the value is NULL. NULL where there is none.
const uint64_t *hark_duckdb_validity(const hark_duckdb_rows *rows, int column);

// The UTF-8 bytes of a VARCHAR.
const char *hark_duckdb_text(const hark_duckdb_rows *rows, int column, int64_t row, size_t *length);

// A value to append.
typedef struct {
    enum { HARK_DUCKDB_NULL, HARK_DUCKDB_INTEGER, HARK_DUCKDB_BYTE, HARK_DUCKDB_TEXT } kind;
    uint32_t length;  // of a text
    int64_t value;    // a number; of a text the place where it begins
} hark_duckdb_cell;

// Appends rows to the end of a table. What was appended is in the table after a flush.
hark_duckdb_appender *hark_duckdb_append_to(hark_duckdb_connection *connection, const char *table);
// One row of `count` cells, whose texts lie in `bytes`.
int hark_duckdb_append(hark_duckdb_appender *appender, const hark_duckdb_cell *cells, int count, const char *bytes);
int hark_duckdb_flush(hark_duckdb_appender *appender);
void hark_duckdb_end_append(hark_duckdb_appender *appender);

#endif
