// What Hark needs of DuckDB's C interface, and no more: a database in memory, connections to it, statements with bound values, rows by
// chunks, and a way to hand rows to a statement. The library is opened while the program runs (dlopen), so Hark builds, links and
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

// Rows for a statement: `FROM hark_rows(ADDRESS)` reads those of the source at that address, which lives as long as the statement. They are
// asked for some at a time on the thread that runs it, so a file can be made of many and few are in memory twice.

// A value of a row. A number stands in `value`, a DOUBLE bit by bit.
typedef struct {
    uint32_t length;  // in bytes, of a text; HARK_DUCKDB_NULL for no value
    int64_t value;    // a number; of a text the place where it begins
} hark_duckdb_cell;
#define HARK_DUCKDB_NULL UINT32_MAX
// At most so many at a time.
enum { HARK_DUCKDB_MOST_ROWS = 2048 };

// BIGINT, TIMESTAMP (microseconds), UTINYINT, DOUBLE, VARCHAR, and lists of VARCHAR: a text whose items have a space behind each.
enum {
    HARK_DUCKDB_INTEGERS, HARK_DUCKDB_MOMENTS, HARK_DUCKDB_BYTES, HARK_DUCKDB_DOUBLES, HARK_DUCKDB_TEXTS, HARK_DUCKDB_LISTS
};
typedef struct {
    const char *name;
    int kind;
} hark_duckdb_column;

// Rows, cell by cell, and the bytes of their texts; they stay where they are until more are asked for. None at the end.
typedef struct {
    int count;
    const hark_duckdb_cell *cells;
    const char *bytes;
} hark_duckdb_rows_given;

typedef struct {
    const hark_duckdb_column *columns;
    int count;
    void *context;
    // Answers -1 where it fails, and with it the statement.
    int (*next)(void *context, hark_duckdb_rows_given *rows);
} hark_duckdb_source;

#endif
