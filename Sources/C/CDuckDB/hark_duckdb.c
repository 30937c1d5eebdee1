#include "hark_duckdb.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// DuckDB's result is a plain struct, handed by value to the function that fetches; only its last field is in use.
typedef struct {
    uint64_t counts[3];
    void *columns;
    char *error;
    void *internal;
} result;

// Up to 12 bytes of a text lie inside its value, longer ones elsewhere.
typedef struct {
    uint32_t length;
    char head[4];
    const char *pointer;
} text;
enum { INSIDE = 12 };

// Each function of the library that is used: what it answers, its name without `duckdb_`, what it takes.
#define FUNCTIONS(USE) \
    USE(const char *, library_version, (void)) USE(void, free, (void *)) \
    USE(int, create_config, (void **)) USE(int, set_config, (void *, const char *, const char *)) USE(void, destroy_config, (void **)) \
    USE(int, open_ext, (const char *, void **, void *, char **)) USE(void, close, (void **)) \
    USE(int, connect, (void *, void **)) USE(void, disconnect, (void **)) USE(void, interrupt, (void *)) \
    USE(int, prepare, (void *, const char *, void **)) USE(const char *, prepare_error, (void *)) USE(void, destroy_prepare, (void **)) \
    USE(int, bind_varchar_length, (void *, uint64_t, const char *, uint64_t)) USE(int, bind_int64, (void *, uint64_t, int64_t)) \
    USE(int, pending_prepared, (void *, void **)) USE(int, pending_execute_task, (void *)) \
    USE(const char *, pending_error, (void *)) USE(int, execute_pending, (void *, result *)) USE(void, destroy_pending, (void **)) \
    USE(const char *, result_error, (result *)) USE(void, destroy_result, (result *)) \
    USE(void *, fetch_chunk, (result)) USE(void, destroy_data_chunk, (void **)) \
    USE(uint64_t, data_chunk_get_size, (void *)) USE(void *, data_chunk_get_vector, (void *, uint64_t)) \
    USE(void *, vector_get_data, (void *)) USE(uint64_t *, vector_get_validity, (void *)) \
    USE(int, appender_create, (void *, const char *, const char *, void **)) USE(const char *, appender_error, (void *)) \
    USE(int, append_null, (void *)) USE(int, append_int64, (void *, int64_t)) USE(int, append_uint8, (void *, uint8_t)) \
    USE(int, append_varchar_length, (void *, const char *, uint64_t)) USE(int, appender_end_row, (void *)) \
    USE(int, appender_flush, (void *)) USE(int, appender_destroy, (void **))

#define DECLARE(ANSWER, NAME, TAKES) static ANSWER(*duckdb_##NAME) TAKES;
FUNCTIONS(DECLARE)

struct hark_duckdb { void *database; };
struct hark_duckdb_connection { void *connection; atomic_int interrupted; };
struct hark_duckdb_statement { void *statement; hark_duckdb_connection *connection; };
struct hark_duckdb_rows { result answer; void *chunk; };
struct hark_duckdb_appender { void *appender; };

static int loaded;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char message[1024];

const char *hark_duckdb_error(void) { return message; }
const char *hark_duckdb_version(void) { return loaded ? duckdb_library_version() : ""; }

static int fail(const char *reason) {
    snprintf(message, sizeof message, "%s", reason ? reason : "no reason was given");
    return -1;
}

static void *without(const char *reason) {
    fail(reason);
    return NULL;
}

static int load(const char *path, const char *python) {
    if (python && !dlopen(python, RTLD_LAZY | RTLD_GLOBAL)) return fail(dlerror());
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (!library) return fail(dlerror());
#define FIND(ANSWER, NAME, TAKES) \
    if (!(duckdb_##NAME = (ANSWER(*) TAKES)dlsym(library, "duckdb_" #NAME))) return fail("this DuckDB has no duckdb_" #NAME);
    FUNCTIONS(FIND)
    loaded = 1;
    return 0;
}

int hark_duckdb_load(const char *path, const char *python) {
    pthread_mutex_lock(&loading);
    int bad = loaded ? 0 : load(path, python);
    pthread_mutex_unlock(&loading);
    return bad;
}

hark_duckdb *hark_duckdb_open(const char *const *names, const char *const *values, int count) {
    if (!loaded) return without("the library is not loaded");
    hark_duckdb *made = calloc(1, sizeof *made);
    void *config = NULL;
    char *reason = NULL;
    int bad = !made || duckdb_create_config(&config) ? fail("out of memory") : 0;
    for (int place = 0; !bad && place < count; place++)
        if (duckdb_set_config(config, names[place], values[place])) bad = fail(names[place]);
    if (!bad && duckdb_open_ext(NULL, &made->database, config, &reason)) bad = fail(reason);
    if (reason) duckdb_free(reason);
    if (config) duckdb_destroy_config(&config);
    if (!bad) return made;
    free(made);
    return NULL;
}

void hark_duckdb_close(hark_duckdb *database) {
    if (!database) return;
    duckdb_close(&database->database);
    free(database);
}

hark_duckdb_connection *hark_duckdb_connect(hark_duckdb *database) {
    hark_duckdb_connection *made = calloc(1, sizeof *made);
    if (made && !duckdb_connect(database->database, &made->connection)) return made;
    free(made);
    return without("no connection could be made");
}

void hark_duckdb_disconnect(hark_duckdb_connection *connection) {
    if (!connection) return;
    duckdb_disconnect(&connection->connection);
    free(connection);
}

void hark_duckdb_interrupt(hark_duckdb_connection *connection) {
    // The library forgets an interrupt when a statement begins, so it is kept here as well, and looked at between the tasks of one.
    atomic_store(&connection->interrupted, 1);
    duckdb_interrupt(connection->connection);
}

void hark_duckdb_resume(hark_duckdb_connection *connection) { atomic_store(&connection->interrupted, 0); }

hark_duckdb_statement *hark_duckdb_prepare(hark_duckdb_connection *connection, const char *sql) {
    hark_duckdb_statement *made = calloc(1, sizeof *made);
    if (!made) return without("out of memory");
    made->connection = connection;
    if (!duckdb_prepare(connection->connection, sql, &made->statement)) return made;
    fail(duckdb_prepare_error(made->statement));
    hark_duckdb_finalize(made);
    return NULL;
}

void hark_duckdb_finalize(hark_duckdb_statement *statement) {
    if (!statement) return;
    duckdb_destroy_prepare(&statement->statement);
    free(statement);
}

int hark_duckdb_bind_text(hark_duckdb_statement *statement, int place, const char *bytes, size_t length) {
    return duckdb_bind_varchar_length(statement->statement, (uint64_t)place, bytes, length) ? fail("a text could not be bound") : 0;
}

int hark_duckdb_bind_integer(hark_duckdb_statement *statement, int place, int64_t value) {
    return duckdb_bind_int64(statement->statement, (uint64_t)place, value) ? fail("a number could not be bound") : 0;
}

// Does a statement's work task by task, up to its result.
static int work(void *pending, hark_duckdb_connection *connection) {
    enum { READY, NOT_READY, FAILED, NO_TASK };
    for (;;) {
        if (atomic_load(&connection->interrupted)) return fail("interrupted");
        int state = duckdb_pending_execute_task(pending);
        if (state == READY) return 0;
        if (state == FAILED) return fail(duckdb_pending_error(pending));
        // What is left is done by the library's own threads, such as those that write.
        if (state == NO_TASK) nanosleep(&(struct timespec){.tv_nsec = 50000}, NULL);
    }
}

hark_duckdb_rows *hark_duckdb_run(hark_duckdb_statement *statement) {
    hark_duckdb_rows *rows = calloc(1, sizeof *rows);
    if (!rows) return without("out of memory");
    void *pending = NULL;
    int bad = duckdb_pending_prepared(statement->statement, &pending) ? fail(duckdb_pending_error(pending)) : work(pending, statement->connection);
    if (!bad && duckdb_execute_pending(pending, &rows->answer)) bad = fail(duckdb_result_error(&rows->answer));
    if (pending) duckdb_destroy_pending(&pending);
    if (!bad) return rows;
    hark_duckdb_finish(rows);
    return NULL;
}

void hark_duckdb_finish(hark_duckdb_rows *rows) {
    if (!rows) return;
    if (rows->chunk) duckdb_destroy_data_chunk(&rows->chunk);
    duckdb_destroy_result(&rows->answer);
    free(rows);
}

int64_t hark_duckdb_next(hark_duckdb_rows *rows) {
    if (rows->chunk) duckdb_destroy_data_chunk(&rows->chunk);
    rows->chunk = duckdb_fetch_chunk(rows->answer);
    if (rows->chunk) return (int64_t)duckdb_data_chunk_get_size(rows->chunk);
    const char *reason = duckdb_result_error(&rows->answer);
    return reason && *reason ? fail(reason) : 0;
}

static void *vector(const hark_duckdb_rows *rows, int column) { return duckdb_data_chunk_get_vector(rows->chunk, (uint64_t)column); }

const void *hark_duckdb_values(const hark_duckdb_rows *rows, int column) { return duckdb_vector_get_data(vector(rows, column)); }

const uint64_t *hark_duckdb_validity(const hark_duckdb_rows *rows, int column) { return duckdb_vector_get_validity(vector(rows, column)); }

const char *hark_duckdb_text(const hark_duckdb_rows *rows, int column, int64_t row, size_t *length) {
    const text *value = (const text *)hark_duckdb_values(rows, column) + row;
    *length = value->length;
    return value->length <= INSIDE ? value->head : value->pointer;
}

hark_duckdb_appender *hark_duckdb_append_to(hark_duckdb_connection *connection, const char *table) {
    hark_duckdb_appender *made = calloc(1, sizeof *made);
    if (!made) return without("out of memory");
    if (!duckdb_appender_create(connection->connection, NULL, table, &made->appender)) return made;
    fail(made->appender ? duckdb_appender_error(made->appender) : NULL);
    hark_duckdb_end_append(made);
    return NULL;
}

static int append_cell(void *appender, const hark_duckdb_cell *cell, const char *bytes) {
    switch (cell->kind) {
    case HARK_DUCKDB_INTEGER: return duckdb_append_int64(appender, cell->value);
    case HARK_DUCKDB_BYTE: return duckdb_append_uint8(appender, (uint8_t)cell->value);
    case HARK_DUCKDB_TEXT: return duckdb_append_varchar_length(appender, bytes + cell->value, cell->length);
    default: return duckdb_append_null(appender);
    }
}

int hark_duckdb_append(hark_duckdb_appender *appender, const hark_duckdb_cell *cells, int count, const char *bytes) {
    int bad = 0;
    for (int place = 0; !bad && place < count; place++) bad = append_cell(appender->appender, &cells[place], bytes);
    return bad || duckdb_appender_end_row(appender->appender) ? fail(duckdb_appender_error(appender->appender)) : 0;
}

int hark_duckdb_flush(hark_duckdb_appender *appender) {
    return duckdb_appender_flush(appender->appender) ? fail(duckdb_appender_error(appender->appender)) : 0;
}

void hark_duckdb_end_append(hark_duckdb_appender *appender) {
    if (!appender) return;
    if (appender->appender) duckdb_appender_destroy(&appender->appender);
    free(appender);
}
