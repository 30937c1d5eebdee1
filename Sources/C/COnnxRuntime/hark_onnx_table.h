// What the files of this folder share: the library's table of functions, and how a call's result is checked.
#ifndef HARK_ONNX_TABLE_H
#define HARK_ONNX_TABLE_H

#include <stddef.h>
#include <stdint.h>

// The library hands out one table of function pointers. New ones are only ever appended to it, so a place in it means the same
// function in every later version; version 5 of the table, which all that follows is part of, came with ONNX Runtime 1.5.
enum {
    TABLE_VERSION = 5,
    GET_ERROR_MESSAGE = 2,
    CREATE_ENV = 3,
    DISABLE_TELEMETRY = 6,
    CREATE_SESSION_FROM_ARRAY = 8,
    RUN = 9,
    CREATE_SESSION_OPTIONS = 10,
    DISABLE_MEMORY_PATTERN = 17,
    DISABLE_CPU_ARENA = 19,
    SET_OPTIMISATION = 23,
    SET_INTRA_OP_THREADS = 24,
    SET_INTER_OP_THREADS = 25,
    SESSION_INPUT_COUNT = 30,
    SESSION_INPUT_NAME = 36,
    SESSION_OUTPUT_NAME = 37,
    CREATE_TENSOR_OVER = 49,
    TENSOR_DATA = 51,
    ELEMENT_TYPE = 60,
    DIMENSION_COUNT = 61,
    DIMENSIONS = 62,
    TYPE_AND_SHAPE = 65,
    CREATE_CPU_MEMORY = 69,
    ALLOCATOR_FREE = 76,
    DEFAULT_ALLOCATOR = 78,
    RELEASE_STATUS = 93,
    RELEASE_SESSION = 95,
    RELEASE_VALUE = 96,
    RELEASE_TYPE_AND_SHAPE = 99,
    RELEASE_SESSION_OPTIONS = 100,
    ADD_CONFIG_ENTRY = 130,
};
enum { LOG_NOTHING_ELSE = 4, OPTIMISE_ALL = 99, ARENA_ALLOCATOR = 1, DEFAULT_MEMORY = 0, FLOAT32 = 1, INT64 = 7, BOOL = 9 };

typedef void *result;  // NULL where all went well
typedef void (*function)(void);

extern struct hark_onnx_library {
    const function *table;
    const char *version;
    void *environment, *memory, *allocator;
} hark_onnx;

#define CALL(PLACE, ...) ((result(*)(__VA_ARGS__))hark_onnx.table[PLACE])
#define RELEASE(PLACE, POINTER) ((void (*)(void *))hark_onnx.table[PLACE])(POINTER)

// Keeps the calling thread's last error. Always -1.
int hark_onnx_fail(const char *text);

// Keeps what a result says and frees it. 0 where it says that all went well.
int hark_onnx_check(result r);

// Opens a model from its bytes. `keeps_memory`: what a run has used is kept for the next one of the same shape, which is faster.
int hark_onnx_open_session(const void *model, size_t bytes, int keeps_memory, void **session);

// A copy of the name of an input or an output, to be freed with free(); NULL with an error.
char *hark_onnx_name(const void *session, int function, size_t place);

#endif
