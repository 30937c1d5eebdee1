// What Hark needs of ONNX Runtime, and no more: a text encoder opened from memory and run on rows of token ids. The library is
// opened while the program runs (dlopen), so Hark builds, links and serves without it; none of its headers is used.
// Used by Sources/Engines/HarkModels only.
#ifndef HARK_ONNX_H
#define HARK_ONNX_H

#include <stddef.h>
#include <stdint.h>

typedef struct hark_onnx_encoder hark_onnx_encoder;

// Opens the library at `path`. Once for a process: later calls answer what the first successful one did. 0, or -1 with an error.
// The library is kept from reporting to its maker by an environment variable that is set here: call it before there are threads that
// read the environment.
int hark_onnx_load(const char *path);

// The library's version, such as "1.31.1"; "" before it is loaded.
const char *hark_onnx_version(void);

// The calling thread's last error, in English; never NULL.
const char *hark_onnx_error(void);

// Opens a model that takes `input_ids` and `attention_mask`, int64 [batch, length], and gives one float32 [batch, width] first.
// The bytes are not needed once this has returned. One thread computes, the caller's: no other is started. NULL with an error.
hark_onnx_encoder *hark_onnx_open(const void *model, size_t bytes);

void hark_onnx_close(hark_onnx_encoder *encoder);

// Runs `batch` rows of `length` ids each. `mask` is 1 for an id that counts and 0 for filling. The rows of the answer are written to
// `out`, which has room for `capacity` floats. Returns the width of a row, or -1 with an error: also where the answer does not fit.
// One call at a time for one encoder.
int64_t hark_onnx_encode(hark_onnx_encoder *encoder, const int64_t *ids, const int64_t *mask, int64_t batch, int64_t length, float *out,
                         size_t capacity);

#endif
