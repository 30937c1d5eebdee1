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
    USE(void *, create_table_function, (void)) USE(void, destroy_table_function, (void **)) \
    USE(void, table_function_set_name, (void *, const char *)) USE(void, table_function_add_parameter, (void *, void *)) \
    USE(void, table_function_set_bind, (void *, void (*)(void *))) USE(void, table_function_set_init, (void *, void (*)(void *))) \
    USE(void, table_function_set_function, (void *, void (*)(void *, void *))) USE(int, register_table_function, (void *, void *)) \
    USE(void *, bind_get_parameter, (void *, uint64_t)) USE(int64_t, get_int64, (void *)) USE(void, destroy_value, (void **)) \
    USE(void, bind_add_result_column, (void *, const char *, void *)) USE(void, bind_set_bind_data, (void *, void *, void (*)(void *))) \
    USE(void *, function_get_bind_data, (void *)) USE(void, function_set_error, (void *, const char *)) \
    USE(void *, create_logical_type, (int)) USE(void *, create_list_type, (void *)) USE(void, destroy_logical_type, (void **)) \
    USE(void, data_chunk_set_size, (void *, uint64_t)) USE(void, vector_ensure_validity_writable, (void *)) \
    USE(void, validity_set_row_invalid, (uint64_t *, uint64_t)) USE(void *, list_vector_get_child, (void *)) \
    USE(int, list_vector_reserve, (void *, uint64_t)) USE(int, list_vector_set_size, (void *, uint64_t))

#define DECLARE(ANSWER, NAME, TAKES) static ANSWER(*duckdb_##NAME) TAKES;
FUNCTIONS(DECLARE)

struct hark_duckdb { void *database; };
struct hark_duckdb_connection { void *connection; atomic_int interrupted; };
struct hark_duckdb_statement { void *statement; hark_duckdb_connection *connection; };
struct hark_duckdb_rows { result answer; void *chunk; };

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

static int add_rows_function(void *database);

hark_duckdb *hark_duckdb_open(const char *const *names, const char *const *values, int count) {
    if (!loaded) return without("the library is not loaded");
    hark_duckdb *made = calloc(1, sizeof *made);
    void *config = NULL;
    char *reason = NULL;
    int bad = !made || duckdb_create_config(&config) ? fail("out of memory") : 0;
    for (int place = 0; !bad && place < count; place++)
        if (duckdb_set_config(config, names[place], values[place])) bad = fail(names[place]);
    if (!bad && duckdb_open_ext(NULL, &made->database, config, &reason)) bad = fail(reason);
    if (!bad) bad = add_rows_function(made->database);
    if (reason) duckdb_free(reason);
    if (config) duckdb_destroy_config(&config);
    if (!bad) return made;
    hark_duckdb_close(made);
    return NULL;
}

void hark_duckdb_close(hark_duckdb *database) {
    if (!database) return;
    if (database->database) duckdb_close(&database->database);
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

// What the library calls the kinds of columns that there are here.
enum { BIGINT = 5, UTINYINT = 6, DOUBLE = 11, TIMESTAMP = 12, VARCHAR = 17 };

static void *type_of(int kind) {
    switch (kind) {
    case HARK_DUCKDB_INTEGERS: return duckdb_create_logical_type(BIGINT);
    case HARK_DUCKDB_MOMENTS: return duckdb_create_logical_type(TIMESTAMP);
    case HARK_DUCKDB_BYTES: return duckdb_create_logical_type(UTINYINT);
    case HARK_DUCKDB_DOUBLES: return duckdb_create_logical_type(DOUBLE);
    default: return duckdb_create_logical_type(VARCHAR);
    }
}

static void add_column(void *info, const hark_duckdb_column *column) {
    void *type = type_of(column->kind);
    if (column->kind == HARK_DUCKDB_LISTS) {
        void *list = duckdb_create_list_type(type);
        duckdb_destroy_logical_type(&type);
        type = list;
    }
    duckdb_bind_add_result_column(info, column->name, type);
    duckdb_destroy_logical_type(&type);
}

static void bind_rows(void *info) {
    void *place = duckdb_bind_get_parameter(info, 0);
    const hark_duckdb_source *source = (const hark_duckdb_source *)(intptr_t)duckdb_get_int64(place);
    duckdb_destroy_value(&place);
    for (int column = 0; column < source->count; column++) add_column(info, &source->columns[column]);
    duckdb_bind_set_bind_data(info, (void *)source, NULL);
}

static void begin_rows(void *info) { (void)info; }

// The bytes stay where they are: the library copies them before it asks for more rows.
static void set_text(text *value, const char *bytes, uint32_t length) {
    value->length = length;
    if (length <= INSIDE) {
        memset(value->head, 0, sizeof *value - offsetof(text, head));
        if (length) memcpy(value->head, bytes, length);
    } else {
        memcpy(value->head, bytes, sizeof value->head);
        value->pointer = bytes;
    }
}

static void set_null(void *vector, int row) {
    duckdb_vector_ensure_validity_writable(vector);
    duckdb_validity_set_row_invalid(duckdb_vector_get_validity(vector), (uint64_t)row);
}

static void put_column(void *vector, const hark_duckdb_rows_given *given, int column, int columns, int kind) {
    void *data = duckdb_vector_get_data(vector);
    for (int row = 0; row < given->count; row++) {
        const hark_duckdb_cell *cell = &given->cells[(size_t)row * (size_t)columns + (size_t)column];
        if (cell->length == HARK_DUCKDB_NULL) set_null(vector, row);
        else if (kind == HARK_DUCKDB_TEXTS) set_text((text *)data + row, given->bytes + cell->value, cell->length);
        else if (kind == HARK_DUCKDB_BYTES) ((uint8_t *)data)[row] = (uint8_t)cell->value;
        else ((int64_t *)data)[row] = cell->value;
    }
}

// An entry of a list column: which of the items behind it are its own.
typedef struct { uint64_t start, count; } entry;

static uint64_t count_items(const char *bytes, uint32_t length) {
    uint64_t items = 0;
    for (uint32_t place = 0; place < length; place++) items += bytes[place] == ' ';
    return items;
}

static int put_lists(void *vector, const hark_duckdb_rows_given *given, int column, int columns) {
    entry *entries = duckdb_vector_get_data(vector);
    uint64_t all = 0;
    for (int row = 0; row < given->count; row++) {
        const hark_duckdb_cell *cell = &given->cells[(size_t)row * (size_t)columns + (size_t)column];
        entries[row] = (entry){all, count_items(given->bytes + cell->value, cell->length)};
        all += entries[row].count;
    }
    if (duckdb_list_vector_reserve(vector, all) || duckdb_list_vector_set_size(vector, all)) return -1;
    text *item = duckdb_vector_get_data(duckdb_list_vector_get_child(vector));
    for (int row = 0; row < given->count; row++) {
        const hark_duckdb_cell *cell = &given->cells[(size_t)row * (size_t)columns + (size_t)column];
        const char *next = given->bytes + cell->value, *last = next + cell->length;
        for (uint64_t left = entries[row].count; left > 0; left--) {
            const char *end = memchr(next, ' ', (size_t)(last - next));
            set_text(item++, next, (uint32_t)(end - next));
            next = end + 1;
        }
    }
    return 0;
}

static void next_rows(void *info, void *chunk) {
    const hark_duckdb_source *source = duckdb_function_get_bind_data(info);
    hark_duckdb_rows_given given = {0};
    int bad = source->next(source->context, &given);
    for (int column = 0; !bad && given.count && column < source->count; column++) {
        void *vector = duckdb_data_chunk_get_vector(chunk, (uint64_t)column);
        int kind = source->columns[column].kind;
        if (kind == HARK_DUCKDB_LISTS) bad = put_lists(vector, &given, column, source->count);
        else put_column(vector, &given, column, source->count, kind);
    }
    if (bad) duckdb_function_set_error(info, "the rows could not be handed over");
    duckdb_data_chunk_set_size(chunk, bad ? 0 : (uint64_t)given.count);
}

static int add_rows_function(void *database) {
    void *connection = NULL, *function = duckdb_create_table_function(), *type = duckdb_create_logical_type(BIGINT);
    duckdb_table_function_set_name(function, "hark_rows");
    duckdb_table_function_add_parameter(function, type);
    duckdb_table_function_set_bind(function, bind_rows);
    duckdb_table_function_set_init(function, begin_rows);
    duckdb_table_function_set_function(function, next_rows);
    int bad = duckdb_connect(database, &connection) || duckdb_register_table_function(connection, function);
    if (connection) duckdb_disconnect(&connection);
    duckdb_destroy_logical_type(&type);
    duckdb_destroy_table_function(&function);
    return bad ? fail("the function that hands rows over could not be made") : 0;
}
