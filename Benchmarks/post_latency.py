"""What labelling and keeping one comment for good adds to an answer, in fdatasyncs of the same disk.

One client, one request after another. The fdatasyncs, the posts and `GET /healthz` take turns in short rounds, because a disk's speed changes
within seconds; the cost of a post is the difference of the medians. Peer: the Flask application with one client, its own difference.
"""
from support.disk import fdatasync_seconds
from support.house import median
from support.load import get, load
from support.row import Row

ROUNDS = 9
REQUESTS = 150


def rows(house):
    with house.serve() as hark, house.serve_flask() as flask:
        for server in (hark, flask):
            one_round(house, server)  # warms both sides
        ours, theirs, syncs = [], [], []
        for _ in range(ROUNDS):
            syncs.append(median(fdatasync_seconds(hark.data, times=100)) * 1e3)
            ours.append(one_round(house, hark))
            theirs.append(one_round(house, flask))
    sync = median(syncs)
    post, health = (median(values) for values in zip(*ours))
    cost = median([post - health for post, health in ours])
    peer_cost = median([post - health for post, health in theirs])
    allowed = 3 * sync if sync >= 0.15 else 0.5
    yield Row(
        "durable post less /healthz, one client", f"{cost:.3f} ms ({post:.3f} − {health:.3f})", f"fdatasync {sync:.3f} ms",
        f"{cost / sync:.2f}", f"≤ {allowed:.2f} ms", cost <= allowed)
    yield Row("the same, beside Flask", f"{cost:.3f} ms", f"Flask {peer_cost:.3f} ms", f"{peer_cost / cost:.2f}")


def one_round(house, server):
    """The median post and the median /healthz, in milliseconds."""
    post = load(house, server, "comments-new", "-n", REQUESTS, "-c", 1).within(50)
    return post, get(house, server, "/healthz", REQUESTS, 1).within(50)
