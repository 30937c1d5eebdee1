#define _GNU_SOURCE
#include "hark_jail.h"

#include <errno.h>

#if defined(__linux__)

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Lifts a descriptor above those that a worker gets, or leaves it where that fails: then the start will fail.
static int lifted(int descriptor) {
    if (descriptor >= HARK_MOST_DESCRIPTORS) return descriptor;
    int higher = fcntl(descriptor, F_DUPFD_CLOEXEC, HARK_MOST_DESCRIPTORS);
    if (higher < 0) return descriptor;
    close(descriptor);
    return higher;
}

int hark_pipe(int ends[2], int ours) {
    if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
    for (int i = 0; i < 2; i++) ends[i] = lifted(ends[i]);
    if (fcntl(ends[ours], F_SETFL, fcntl(ends[ours], F_GETFL) | O_NONBLOCK) == 0) return 0;
    int error = errno;
    close(ends[0]);
    close(ends[1]);
    return -error;
}

int hark_nameless_file(const char *folder) {
    int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        // This kind of file system has none without a name: one with a name that is gone at once.
        char path[4096];
        if (snprintf(path, sizeof path, "%s/XXXXXX", folder) >= (int)sizeof path) return -ENAMETOOLONG;
        file = mkostemp(path, O_CLOEXEC);
        if (file >= 0) unlink(path);
    }
    return file < 0 ? -errno : lifted(file);
}

static int prepare(posix_spawn_file_actions_t *files, posix_spawnattr_t *attributes, const int descriptors[], int count) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int error = 0;
    for (int i = 0; i < count && !error; i++) {
        // Ours lie above, so that no copy overwrites one that is still to be copied.
        if (descriptors[i] < count) error = EBADF;
        if (!error) error = posix_spawn_file_actions_adddup2(files, descriptors[i], i);
    }
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(files, count);
    if (!error) error = posix_spawnattr_setsigmask(attributes, &none);
    if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
    if (!error) error = posix_spawnattr_setpgroup(attributes, 0);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
    if (!error) error = posix_spawnattr_setflags(attributes, flags);
    return error;
}

pid_t hark_start(const char *path, char *const arguments[], char *const environment[], const int descriptors[], int count) {
    if (count > HARK_MOST_DESCRIPTORS) return -EINVAL;
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    int error = posix_spawn_file_actions_init(&files);
    if (error) return -error;
    error = posix_spawnattr_init(&attributes);
    if (error) {
        posix_spawn_file_actions_destroy(&files);
        return -error;
    }
    pid_t pid = 0;
    error = prepare(&files, &attributes, descriptors, count);
    if (!error) error = posix_spawn(&pid, path, &files, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return error ? -error : pid;
}

int hark_watch(pid_t pid) {
    int descriptor = (int)syscall(SYS_pidfd_open, pid, 0);  // close-on-exec by itself
    return descriptor >= 0 ? descriptor : -errno;
}

int hark_wait(pid_t pid, int *status, uint64_t *peak_bytes) {
    struct rusage usage;
    pid_t ended;
    do ended = wait4(pid, status, 0, &usage);
    while (ended < 0 && errno == EINTR);
    if (ended < 0) return -errno;
    // A process begins with the peak of the one that started it: what is not more than ours tells nothing of it.
    struct rusage own;
    getrusage(RUSAGE_SELF, &own);
    *peak_bytes = usage.ru_maxrss > own.ru_maxrss ? (uint64_t)usage.ru_maxrss * 1024 : 0;
    return 0;
}

#else

int hark_pipe(int ends[2], int ours) { (void)ends; (void)ours; return -ENOSYS; }
int hark_nameless_file(const char *folder) { (void)folder; return -ENOSYS; }
pid_t hark_start(const char *path, char *const arguments[], char *const environment[], const int descriptors[], int count) {
    (void)path; (void)arguments; (void)environment; (void)descriptors; (void)count;
    return -ENOSYS;
}
int hark_watch(pid_t pid) { (void)pid; return -ENOSYS; }
int hark_wait(pid_t pid, int *status, uint64_t *peak_bytes) { (void)pid; (void)status; (void)peak_bytes; return -ENOSYS; }

#endif
