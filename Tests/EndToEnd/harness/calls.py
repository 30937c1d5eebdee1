"""System calls as strace has written them down, for what only the order of calls can show."""
import re

TRACER = ("strace", "-f", "-ttt", "-y", "-s", "1200")
READS, WRITES = ("read", "readv", "recvfrom", "recvmsg"), ("write", "writev", "sendto", "sendmsg")
# "1234  1699.5 fdatasync(12</x/hark.db-wal>) = 0", "… fdatasync(12<…> <unfinished ...>", "… <... fdatasync resumed>) = 0"
LINE = re.compile(r"^(\d+)\s+([\d.]+) (?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)$")


def tracer(log, *others):
    """The command to put before the program's: reads, writes, flushes and `others` go to `log`."""
    return [*TRACER, "-e", "trace=" + ",".join([*READS, *WRITES, "pwrite64", "fsync", "fdatasync", *others]), "-o", log]


def finished_calls(log):
    """Each call as (start, end, name, arguments and result), in the order of their ends: two halves are put together."""
    open_calls, calls = {}, []
    for line in log.splitlines():
        found = LINE.match(line)
        if not found:
            continue
        thread, moment, resumed, name, rest = found[1], float(found[2]), found[3], found[4], found[5]
        if resumed:
            started, first = open_calls.pop((thread, resumed), (moment, ""))
            calls.append((started, moment, resumed, first + rest))
        elif rest.endswith("<unfinished ...>"):
            open_calls[thread, name] = (moment, rest)
        else:
            calls.append((moment, moment, name, rest))
    return calls


def between(calls, marker, status):
    """The calls that began after a request that holds `marker` had arrived and ended before its answer with `status` was sent."""
    arrivals = [
        i for i, (_, _, name, rest) in enumerate(calls)
        if name in READS and marker in rest and ("TCP" in rest or "socket:" in rest)]
    if not arrivals:
        raise AssertionError(f"no arrival of {marker}")
    arrived, socket = arrivals[0], re.match(r"(\d+)<", calls[arrivals[0]][3])[1]
    answers = [
        i for i, (_, _, name, rest) in enumerate(calls)
        if i > arrived and name in WRITES and rest.startswith(f"{socket}<") and f"HTTP/1.1 {status}" in rest]
    if not answers:
        raise AssertionError(f"no answer {status} to {marker}")
    answered = calls[answers[0]][0]
    return [call for call in calls if calls[arrived][0] <= call[0] and call[1] <= answered]
