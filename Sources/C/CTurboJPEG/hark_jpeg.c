#include "hark_jpeg.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// Values of the library's enumerations that are used here; they are part of its binary interface.
enum { RGB = 0, COLOURS_HALVED_BOTH_WAYS = 2 };

static struct {
    void *(*open)(void);
    int (*compress)(void *, const unsigned char *, int, int, int, int, unsigned char **, unsigned long *, int, int, int);
    char *(*error)(void *);
    void (*free)(unsigned char *);
} jpeg;

// Kept open: one writer for the process.
static void *writer;
static char message[256];

const char *hark_jpeg_error(void) { return message; }

static int fail(const char *text) {
    snprintf(message, sizeof message, "%s", text && *text ? text : "no reason was given");
    message[strcspn(message, "\n")] = 0;
    return -1;
}

static int find(void *library, const char *name, void *place) {
    void *symbol = dlsym(library, name);
    if (!symbol) return fail(dlerror());
    memcpy(place, &symbol, sizeof symbol);
    return 0;
}

int hark_jpeg_load(const char *path) {
    if (writer) return 0;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) return fail(dlerror());
    if (find(library, "tjInitCompress", &jpeg.open) || find(library, "tjCompress2", &jpeg.compress) ||
        find(library, "tjGetErrorStr2", &jpeg.error) || find(library, "tjFree", &jpeg.free))
        return -1;
    writer = jpeg.open();
    return writer ? 0 : fail("out of memory");
}

int hark_jpeg_write(const uint8_t *rgb, int width, int height, int quality, uint8_t **bytes, size_t *count) {
    if (!writer) return fail("the library is not loaded");
    unsigned char *written = NULL;
    unsigned long size = 0;
    if (jpeg.compress(writer, rgb, width, 0, height, RGB, &written, &size, COLOURS_HALVED_BOTH_WAYS, quality, 0)) {
        jpeg.free(written);
        return fail(jpeg.error(writer));
    }
    *bytes = written;
    *count = size;
    return 0;
}

void hark_jpeg_free(uint8_t *bytes) {
    if (bytes) jpeg.free(bytes);
}
