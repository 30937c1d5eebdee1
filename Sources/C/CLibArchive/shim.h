// Debian's libarchive: zip and tar, read only. Nothing here needs a shim of its own.
#include <archive.h>
#include <archive_entry.h>
