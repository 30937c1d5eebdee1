// What Hark needs of libjpeg-turbo's TurboJPEG, and no more: pixels become a JPEG, in the thread that asks. The library is opened while
// the program runs (dlopen), so Hark builds, links and serves without it; none of its headers is used.
#ifndef HARK_JPEG_H
#define HARK_JPEG_H

#include <stddef.h>
#include <stdint.h>

// Opens the library at `path`. Once for a process: later calls answer what the first successful one did. 0, or -1 with an error. Not for
// two threads at once.
int hark_jpeg_load(const char *path);

// The last error, in English, of one line; never NULL.
const char *hark_jpeg_error(void);

// Writes rows from top to bottom, without filling, three bytes a pixel, red first, as a JPEG of `quality` 1 to 100 without any metadata.
// `*bytes` is the caller's, to be given to hark_jpeg_free. 0, or -1 with an error.
int hark_jpeg_write(const uint8_t *rgb, int width, int height, int quality, uint8_t **bytes, size_t *count);

void hark_jpeg_free(uint8_t *bytes);

#endif
