"""One line of the benchmarks' table."""
from dataclasses import asdict, dataclass
import json


@dataclass(frozen=True)
class Row:
    """What was measured, of whom, beside whom, and what was asked for. `met` is None where nothing was."""

    name: str
    hark: str
    peer: str = ""
    ratio: str = ""
    bar: str = ""
    met: bool | None = None

    @classmethod
    def ratio_of(cls, name, hark, peer, ratio, at_least=None, at_most=None):
        """A row whose bar is a ratio: `hark` and `peer` say the figures, `ratio` is a number."""
        bar, met = "", None
        if at_least is not None:
            bar, met = f"≥ {at_least:g}", ratio >= at_least
        elif at_most is not None:
            bar, met = f"≤ {at_most:g}", ratio <= at_most
        return cls(name, hark, peer, f"{ratio:.2f}", bar, met)


COLUMNS = ("name", "hark", "peer", "ratio", "bar", "met")


def table(rows):
    """The rows as a Markdown table with aligned columns."""
    lines = [COLUMNS] + [tuple(_cell(asdict(row)[column]) for column in COLUMNS) for row in rows]
    widths = [max(len(line[index]) for line in lines) for index in range(len(COLUMNS))]
    printed = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines]
    return "\n".join([printed[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *printed[1:]])


def _cell(value):
    return {True: "yes", False: "NO", None: ""}.get(value) if isinstance(value, (bool, type(None))) else str(value)


def from_json_lines(text):
    """Rows that another program printed, one JSON object a line; other lines are passed over."""
    rows = []
    for line in text.splitlines():
        if not line.startswith("{"):
            continue
        facts = json.loads(line)
        if "name" in facts and "hark" in facts:
            rows.append(Row(**{column: facts[column] for column in COLUMNS if column in facts}))
    return rows
