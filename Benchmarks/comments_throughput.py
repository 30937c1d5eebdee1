"""Durable posts a second with 64 clients, every text new, beside Flask with waitress and SQLite.

Both sides keep each comment with synchronous=FULL before they answer. First both are sent the same texts, some of them twice, and
must have kept the same rows. Then they are measured in turns. Hark also writes its ledger and its search index and asks a
trained model; the peer counts words of two lists: the comparison favours the peer.
"""
from support import comments
from support.house import median
from support.load import get, load
from support.row import Row

ROUNDS = 3
CLIENTS = 64
HARK_POSTS = 30_000
FLASK_POSTS = 4_000


def rows(house):
    with house.serve() as hark, house.serve_flask() as flask:
        compare(hark, flask)
        for server, count in ((hark, HARK_POSTS), (flask, FLASK_POSTS)):
            post(house, server, count // 4)
        ours, theirs, health = [], [], []
        for _ in range(ROUNDS):
            ours.append(post(house, hark, HARK_POSTS))
            house.settle()
            theirs.append(post(house, flask, FLASK_POSTS))
            house.settle()
            health.append(get(house, hark, "/healthz", HARK_POSTS, CLIENTS).rate)
            house.settle()
        expect_kept(hark, HARK_POSTS)
        expect_kept(flask, FLASK_POSTS)
    hark_rate, flask_rate, health_rate = median(ours), median(theirs), median(health)
    yield Row.ratio_of(
        "durable posts, 64 clients", f"{hark_rate:,.0f}/s", f"Flask {flask_rate:,.0f}/s", hark_rate / flask_rate, at_least=8)
    yield Row.ratio_of(
        "durable posts, 64 clients, beside /healthz", f"{hark_rate:,.0f}/s", f"/healthz {health_rate:,.0f}/s",
        hark_rate / health_rate, at_least=0.3)


def post(house, server, count):
    return load(house, server, "comments-new", "-n", count, "-c", CLIENTS).rate


def compare(hark, flask):
    """Sends both the same texts and demands that both have kept the same ones, once each."""
    texts = [f"comparison number {number % 150}, a good day" for number in range(200)]
    for server in (hark, flask):
        for text in texts:
            comments.post(server, text)
    ours, theirs = sorted(comments.kept(hark)), sorted(comments.kept(flask))
    if ours != theirs or ours != sorted(set(texts)):
        raise RuntimeError(f"the servers did not keep the same rows: {len(ours)} and {len(theirs)} of {len(set(texts))}")


def expect_kept(server, a_round):
    """Every acknowledged post is there: those of the comparison, of the warming up and of all rounds."""
    wanted = 150 + a_round // 4 + ROUNDS * a_round
    found = len(set(comments.kept(server)))
    if found != wanted:
        raise RuntimeError(f"{server.url} kept {found} comments of {wanted}")
