"""What labelling and keeping one comment for good adds to an answer, in fdatasyncs of the same disk.

One client, one request after another. Posts and `GET /healthz` take turns in rounds, so that both meet the same machine; the cost of a
post is the difference of the medians. Peer: the Flask application with one client, its own difference.
"""
from support.disk import fdatasync_seconds
from support.house import median
from support.load import get, load
from support.row import Row

ROUNDS = 5
REQUESTS = 300


def rows(house):
    with house.serve() as hark:
        sync = median(fdatasync_seconds(hark.data)) * 1e3
        post, health = medians(house, hark)
    with house.serve_flask() as flask:
        flask_post, flask_health = medians(house, flask)
    cost, peer_cost = post - health, flask_post - flask_health
    allowed = 3 * sync if sync >= 0.15 else 0.5
    yield Row(
        "durable post less /healthz, one client", f"{cost:.3f} ms ({post:.3f} − {health:.3f})", f"fdatasync {sync:.3f} ms",
        f"{cost / sync:.2f}", f"≤ {allowed:.2f} ms", cost <= allowed)
    yield Row(
        "the same, beside Flask", f"{cost:.3f} ms", f"Flask {peer_cost:.3f} ms", f"{peer_cost / cost:.2f}")


def medians(house, server):
    """Medians over the rounds of the median post and the median /healthz, in milliseconds."""
    load(house, server, "comments-new", "-n", REQUESTS, "-c", 1)  # warms both sides
    get(house, server, "/healthz", REQUESTS, 1)
    posts, healths = [], []
    for _ in range(ROUNDS):
        posts.append(load(house, server, "comments-new", "-n", REQUESTS, "-c", 1).within(50))
        healths.append(get(house, server, "/healthz", REQUESTS, 1).within(50))
    return median(posts), median(healths)
