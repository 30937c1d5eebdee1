// A process that shuts itself in, and what its keeper needs to start, watch and end it. Linux; elsewhere every fence answers
// "not here" and the rest fails with ENOSYS. Nothing here allocates, locks or keeps state, so it may run right after a start.
// Used by Sources/Pipeline/HarkWorkers only.
#ifndef HARK_JAIL_H
#define HARK_JAIL_H

#include <stdint.h>
#include <sys/types.h>

// What a fence answers. 0 stands; 1 this kernel does not have it (or a container's own filter forbids it); negative is -errno.
enum { HARK_FENCE_STANDS = 0, HARK_FENCE_NOT_HERE = 1 };

// Closes every descriptor from `first` on. Returns 0, or -errno.
int hark_close_from(int first);

// SIGKILL when the thread that started this process ends; returns -ESRCH where `parent` has ended already.
int hark_die_with(pid_t parent);

// When the machine's memory runs out, the kernel ends this process before others. Where it cannot be told so, nothing happens.
void hark_go_first(void);

// No privilege can be gained from here on; the two fences below need it. Returns 0 or -errno.
int hark_fence_privileges(void);

// Landlock with no rule at all: no path can be opened, made, removed or executed, no TCP port bound or reached, no process
// outside signalled, as far as this kernel's version goes. Open descriptors stay as they are. `*abi` becomes the kernel's version, 0 for none.
int hark_fence_landlock(int *abi);

// seccomp: what computing and reading or writing open descriptors needs is let through; every other system call fails with EPERM
// (clone3 with ENOSYS). No open, socket, exec, fork, clone, ptrace, signal to others, mapping of a file or of executable memory.
int hark_fence_seccomp(void);

// Whether the kernel has the two, without building either: the same answers as above.
int hark_has_landlock(int *abi);
int hark_has_seccomp(void);

// The address space of this process, in bytes; 0 where it cannot be read.
uint64_t hark_address_space(void);

// Hard limits of this process: bytes of address space in all, open descriptors, bytes in each file (beyond them a write fails with
// EFBIG). No processes of its own (root is exempt: the filter above holds it), no core dumps. Returns 0 or -errno.
int hark_limit(uint64_t address_space, uint64_t descriptors, uint64_t file_size);

// Lets `pid` compute `seconds` more from now before SIGXCPU ends it. Returns 0 or -errno.
int hark_grant_cpu(pid_t pid, uint64_t seconds);

// Processor time used by all threads of `pid` so far, in seconds; negative where it has ended.
double hark_cpu_seconds(pid_t pid);

// How many descriptors a worker may get at most.
enum { HARK_MOST_DESCRIPTORS = 16 };

// Starts `path` with its first `count` descriptors taken from `descriptors` (each `count` or above) and every other one closed, all
// signals at their defaults and unblocked, in a process group of its own. Returns the process id, or -errno.
pid_t hark_start(const char *path, char *const arguments[], char *const environment[], const int descriptors[], int count);

// An empty file in `folder` that has no name, for reading and writing, close-on-exec; -errno on failure.
int hark_nameless_file(const char *folder);

// A descriptor that becomes readable when `pid`, a child, ends; -errno where the kernel has none.
int hark_watch(pid_t pid);

// Waits for the end of `pid`. Returns its wait status and its greatest resident size in bytes, 0 where that is not more than this
// process has held itself; -errno on failure.
int hark_wait(pid_t pid, int *status, uint64_t *peak_bytes);

// A pipe, both ends close-on-exec. `ours` (0 or 1) names the end that never blocks. Returns 0 or -errno.
int hark_pipe(int ends[2], int ours);

#endif
