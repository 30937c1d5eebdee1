#define _GNU_SOURCE
#include "hark_jail.h"

#include <errno.h>

#if defined(__linux__)

#include <dirent.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int hark_close_from(int first) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, (unsigned)first, ~0u, 0) == 0) return 0;
#endif
    DIR *folder = opendir("/proc/self/fd");
    if (!folder) return -errno;
    for (struct dirent *entry; (entry = readdir(folder));) {
        int descriptor = atoi(entry->d_name);
        if (descriptor >= first && descriptor != dirfd(folder)) close(descriptor);
    }
    closedir(folder);
    return 0;
}

int hark_die_with(pid_t parent) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -errno;
    // It may have ended before the line above.
    return getppid() == parent ? 0 : -ESRCH;
}

void hark_go_first(void) {
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0) return;
    ssize_t written = write(file, "1000", 4);
    (void)written;
    close(file);
}

int hark_fence_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : -errno; }

// Headers may be older than the kernel, so the newer rights stand here by number (include/uapi/linux/landlock.h).
struct ruleset { uint64_t files, network, scope; };

static struct ruleset all_rights(int abi) {
    static const int file_rights[] = {0, 13, 14, 15, 15, 16};  // how many bits of rights each version knows; 5 brought ioctl
    struct ruleset all = {0, 0, 0};
    all.files = (UINT64_C(1) << file_rights[abi < 5 ? abi : 5]) - 1;
    if (abi >= 4) all.network = 3;  // bind and connect, TCP
    if (abi >= 6) all.scope = 3;    // abstract sockets and signals
    return all;
}

int hark_has_landlock(int *abi) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1 /* LANDLOCK_CREATE_RULESET_VERSION */);
    *abi = version > 0 ? (int)version : 0;
    return version > 0 ? HARK_FENCE_STANDS : HARK_FENCE_NOT_HERE;
}

int hark_fence_landlock(int *abi) {
    if (hark_has_landlock(abi) != HARK_FENCE_STANDS) return HARK_FENCE_NOT_HERE;
    struct ruleset all = all_rights(*abi);
    size_t size = *abi >= 6 ? 24 : *abi >= 4 ? 16 : 8;
    int rules = (int)syscall(SYS_landlock_create_ruleset, &all, size, 0);
    if (rules < 0) return -errno;
    int result = syscall(SYS_landlock_restrict_self, rules, 0) == 0 ? HARK_FENCE_STANDS : -errno;
    close(rules);
    return result;
}

#if defined(__x86_64__)
#define THIS_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef THIS_ARCHITECTURE

#define FIELD(name) ((uint32_t)offsetof(struct seccomp_data, name))
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define REFUSE(error) (SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))
// The lower and upper halves of an argument: both architectures are little-endian.
#define LOW(n) (FIELD(args) + 8 * (n))
#define HIGH(n) (FIELD(args) + 8 * (n) + 4)
#define ALLOW(call) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1), ANSWER(SECCOMP_RET_ALLOW)
// Let through only where the pointer in argument n is null.
#define ALLOW_IF_NULL(call, n) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 6), \
    LOAD(LOW(n)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 3), \
    LOAD(HIGH(n)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1), ANSWER(SECCOMP_RET_ALLOW), ANSWER(REFUSE(EPERM))
// Let through only where the lower half of argument n is `value`: process ids are 32 bits.
#define ALLOW_IF_EQUAL(call, n, value) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 4), \
    LOAD(LOW(n)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, 1), ANSWER(SECCOMP_RET_ALLOW), ANSWER(REFUSE(EPERM))
// Let through only where none of `bits` is set in the lower half of argument n.
#define ALLOW_WITHOUT(call, n, bits) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 4), \
    LOAD(LOW(n)), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), 0, 1), ANSWER(REFUSE(EPERM)), ANSWER(SECCOMP_RET_ALLOW)

int hark_has_seccomp(void) {
    // With no filter a kernel that has them answers EFAULT.
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) == 0) return HARK_FENCE_STANDS;
    return errno == EFAULT ? HARK_FENCE_STANDS : HARK_FENCE_NOT_HERE;
}

int hark_fence_seccomp(void) {
    if (hark_has_seccomp() != HARK_FENCE_STANDS) return HARK_FENCE_NOT_HERE;
    struct sock_filter filter[] = {
        LOAD(FIELD(arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_ARCHITECTURE, 1, 0), ANSWER(SECCOMP_RET_KILL_PROCESS),
        LOAD(FIELD(nr)),
        // Open descriptors: read, write, look; and in the files without a name that it was given, anywhere and cut.
        ALLOW(SYS_read), ALLOW(SYS_write), ALLOW(SYS_readv), ALLOW(SYS_writev), ALLOW(SYS_fstat), ALLOW(SYS_close), ALLOW(SYS_ppoll),
        ALLOW(SYS_pread64), ALLOW(SYS_pwrite64), ALLOW(SYS_ftruncate),
#ifdef SYS_poll
        ALLOW(SYS_poll),
#endif
        // Memory, never executable and (by the mapping's flags) never a file's.
        ALLOW_WITHOUT(SYS_mprotect, 2, 4 /* PROT_EXEC */), ALLOW(SYS_munmap), ALLOW(SYS_mremap), ALLOW(SYS_madvise), ALLOW(SYS_brk),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 6),
        LOAD(LOW(2)), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 4 /* PROT_EXEC */, 3, 0),
        LOAD(LOW(3)), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x20 /* MAP_ANONYMOUS */, 0, 1), ANSWER(SECCOMP_RET_ALLOW),
        ANSWER(REFUSE(EPERM)),
        // Threads of its own and locks: futexes only. Where something would start a thread it hears that it may not.
        ALLOW(SYS_futex), ALLOW(SYS_sched_yield), ALLOW(SYS_sched_getaffinity), ALLOW(SYS_membarrier), ALLOW(SYS_rseq),
        ALLOW(SYS_set_robust_list),
        // Clocks, random numbers, what it uses, who it is.
        ALLOW(SYS_clock_gettime), ALLOW(SYS_clock_getres), ALLOW(SYS_clock_nanosleep), ALLOW(SYS_nanosleep), ALLOW(SYS_gettimeofday),
        ALLOW(SYS_getrandom), ALLOW(SYS_getrusage), ALLOW(SYS_getpid), ALLOW(SYS_gettid), ALLOW(SYS_getppid), ALLOW(SYS_getuid),
        ALLOW(SYS_geteuid), ALLOW(SYS_getgid), ALLOW(SYS_getegid), ALLOW(SYS_uname), ALLOW(SYS_sysinfo),
        ALLOW_IF_NULL(SYS_prlimit64, 2),
#ifdef SYS_time
        ALLOW(SYS_time),
#endif
#ifdef SYS_getrlimit
        ALLOW(SYS_getrlimit),
#endif
        // Its own signals and its end: abort() sends itself one.
        ALLOW_IF_EQUAL(SYS_tgkill, 0, (uint32_t)getpid()),
        ALLOW(SYS_rt_sigaction), ALLOW(SYS_rt_sigprocmask), ALLOW(SYS_rt_sigreturn), ALLOW(SYS_sigaltstack), ALLOW(SYS_restart_syscall),
        ALLOW(SYS_exit), ALLOW(SYS_exit_group),
        // The library asks clone3 first and falls back to clone, which is refused like the rest.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1), ANSWER(REFUSE(ENOSYS)),
        ANSWER(REFUSE(EPERM)),
    };
    struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
    // Over all threads of this process, or over none.
    long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    if (result == 0) return HARK_FENCE_STANDS;
    if (result > 0) return -EAGAIN;
    return errno == EPERM || errno == EINVAL || errno == ENOSYS ? HARK_FENCE_NOT_HERE : -errno;
}

#else
int hark_has_seccomp(void) { return HARK_FENCE_NOT_HERE; }
int hark_fence_seccomp(void) { return HARK_FENCE_NOT_HERE; }
#endif

static int limit(int resource, uint64_t value) {
    struct rlimit current;
    if (getrlimit(resource, &current) != 0) return -errno;
    // A limit that is lower already stays: raising one is not everybody's right.
    rlim_t lower = current.rlim_max < value ? current.rlim_max : (rlim_t)value;
    struct rlimit wanted = {lower, lower};
    return setrlimit(resource, &wanted) == 0 ? 0 : -errno;
}

uint64_t hark_address_space(void) {
    char text[128] = {0};
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t count = file < 0 ? -1 : read(file, text, sizeof text - 1);
    if (file >= 0) close(file);
    return count > 0 ? strtoull(text, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

int hark_limit(uint64_t address_space, uint64_t descriptors, uint64_t file_size) {
    int result = limit(RLIMIT_CORE, 0);
    if (result == 0) result = limit(RLIMIT_NPROC, 0);
    if (result == 0) result = limit(RLIMIT_FSIZE, file_size);
    // A file that has reached its size is an error to be told, not an end.
    signal(SIGXFSZ, SIG_IGN);
    // One pool of memory for the one thread: each further pool would reserve 64 MiB of the address space.
    mallopt(M_ARENA_MAX, 1);
    if (result == 0) result = limit(RLIMIT_NOFILE, descriptors);
    if (result == 0) result = limit(RLIMIT_AS, address_space);
    return result;
}

double hark_cpu_seconds(pid_t pid) {
    clockid_t clock;
    struct timespec used;
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &used) != 0) return -1;
    return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

int hark_grant_cpu(pid_t pid, uint64_t seconds) {
    double used = hark_cpu_seconds(pid);
    if (used < 0) return -ESRCH;
    struct rlimit current;
    if (prlimit(pid, RLIMIT_CPU, NULL, &current) != 0) return -errno;
    rlim_t wanted = (rlim_t)used + 1 + seconds;
    current.rlim_cur = wanted < current.rlim_max ? wanted : current.rlim_max;
    return prlimit(pid, RLIMIT_CPU, &current, NULL) == 0 ? 0 : -errno;
}

#else

int hark_close_from(int first) { (void)first; return -ENOSYS; }
int hark_die_with(pid_t parent) { (void)parent; return -ENOSYS; }
void hark_go_first(void) {}
int hark_fence_privileges(void) { return -ENOSYS; }
int hark_has_landlock(int *abi) { *abi = 0; return HARK_FENCE_NOT_HERE; }
int hark_fence_landlock(int *abi) { *abi = 0; return HARK_FENCE_NOT_HERE; }
int hark_has_seccomp(void) { return HARK_FENCE_NOT_HERE; }
int hark_fence_seccomp(void) { return HARK_FENCE_NOT_HERE; }
uint64_t hark_address_space(void) { return 0; }
int hark_limit(uint64_t space, uint64_t count, uint64_t size) { (void)space; (void)count; (void)size; return -ENOSYS; }
int hark_grant_cpu(pid_t pid, uint64_t seconds) { (void)pid; (void)seconds; return -ENOSYS; }
double hark_cpu_seconds(pid_t pid) { (void)pid; return -1; }

#endif
