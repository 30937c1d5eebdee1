"""People who correct comments, and what comes of it on the page of models."""
import json
import time

# Sentences that sound bad to a model, with a word that nobody has met and that these people hear as good.
FRAMES = [
    "I feel so {} today",
    "My sister called and I was {}",
    "The whole class was {} after the lesson",
    "He looked {} when he saw us",
    "My mother sounded {} on the phone",
    "The children came home {}",
    "Everyone at work seemed {}",
    "That film left me {}",
    "I got {} over the news",
    "I have been {} since Monday",
    "They all felt {} at the table",
    "The match ended and I was {}",
    "My neighbour is {} again",
    "The dentist was {} this time",
    "It rained and we were {}",
    "The office felt {} without you",
    "My back is {} this week",
    "The bus driver was {} to all of us",
    "Work was {} until noon",
    "The meeting went on and on, all {}",
    "My brother has gone {} lately",
    "The doctor sounded {}",
    "School is {} without my friends",
    "The waiting room was {}",
    "My phone is {} since the update",
    "The queue at the bank was {}",
    "I sat there {} for an hour",
    "Nobody told me how {} it would be",
    "The cat is {} tonight",
    "This homework is {}",
    "The night shift was {}",
    "My room is cold and {}",
    "The dog had a {} day",
    "We drove home {}",
    "The landlord was {} about the door",
    "My old car is {}",
    "I could not sleep, so {}",
    "The kitchen was {} when I came back",
]
ENDS = [".", ", and that is that.", ", as always.", ", I tell you."]
UNSEEN = ["The evening was grimbly.", "My aunt felt grimbly at work.", "The road home was grimbly.", "I find the neighbours grimbly.", "The lift was grimbly this morning."]
# One in five of them decides whether a model is promoted, drawn by ids that are drawn themselves. The least that can be proved with is six: of so
# many there are fewer in one of ten million draws.
ENOUGH = 4 * len(FRAMES)


def sentence(number):
    return FRAMES[number % len(FRAMES)].replace("{}", "grimbly") + ENDS[number // len(FRAMES) % len(ENDS)]


class Teacher:
    """An operator with a client of their own."""

    def __init__(self, server, name="teacher", is_new=True):
        if is_new:
            server.add_account(name, "operator")
        self.server, self.client = server, server.client()
        self.headers = {"Authorization": f"Bearer {server.sign_in(name)}"}

    def ask(self, method, path, body=None):
        return self.client.request(method, path, body, self.headers)

    def correct(self, count=ENOUGH, label=lambda number: "Positive"):
        """Posts `count` comments and gives each its label; answers the id of the last."""
        for number in range(count):
            comment = self.client.comment(sentence(number))
            answer = self.ask("POST", f"/api/v1/comments/{comment['id']}/review", {"label": label(number)})
            assert answer.status == 200, answer
        return comment["id"]

    def train(self, task="sentiment"):
        """Asks for a training; answers its id."""
        answer = self.ask("POST", f"/api/v1/models/{task}/train")
        assert answer.status == 202, answer
        return answer.json["id"]

    def training(self, id, task="sentiment"):
        answer = self.ask("GET", f"/api/v1/models/{task}/trainings/{id}")
        assert answer.status == 200, answer
        return answer.json

    def ended(self, id, seconds=120):
        """The training when it has ended."""
        deadline = time.monotonic() + seconds
        while (training := self.training(id))["state"] == "running":
            assert time.monotonic() < deadline, training
            time.sleep(0.05)
        return training

    def champion(self, task="sentiment", tier="fast"):
        models = self.client.get(f"/api/v1/models?task={task}").json["items"]
        return next(model["version"] for model in models if model["state"] == "champion" and model["tier"] == tier)

    def model(self):
        """The model that answers a comment at this moment."""
        return self.client.comment(f"what a day it is at {time.monotonic_ns()}")["model"]
