"""Line charts as SVG: the same figures give the same bytes."""
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 64, 150, 40, 48
# Told apart by people of all kinds of sight (Okabe and Ito), and by their dashes.
STROKES = (("#0072b2", ""), ("#d55e00", "8 4"), ("#009e73", "2 3"), ("#cc79a7", "10 3 2 3"), ("#56b4e9", "5 5"), ("#7f7f7f", "1 4"))


def lines(title, across, up, series, is_doubling=False):
    """A chart of `series`, a dictionary of names and lists of (x, y). `is_doubling`: each step to the right is twice the one before."""
    xs = sorted({x for points in series.values() for x, _ in points})
    top, step = scale(max(y for points in series.values() for _, y in points))

    def place(x, y):
        share = xs.index(x) / max(1, len(xs) - 1) if is_doubling else (x - xs[0]) / max(1, xs[-1] - xs[0])
        return LEFT + share * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM)

    parts = [text(LEFT, 22, title, "font-weight='bold'")]
    for number in range(round(top / step) + 1):
        y = place(xs[0], number * step)[1]
        parts.append(f"<path d='M{LEFT} {y:.1f}H{WIDTH - RIGHT}' stroke='#ddd'/>")
        parts.append(text(LEFT - 6, y + 4, f"{number * step:,.10g}", "text-anchor='end'"))
    for x in xs if len(xs) <= 10 else xs[4::5]:
        parts.append(text(place(x, 0)[0], HEIGHT - BOTTOM + 18, f"{x:g}", "text-anchor='middle'"))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, across, "text-anchor='middle'"))
    parts.append(text(14, (HEIGHT + TOP - BOTTOM) / 2, up, f"text-anchor='middle' transform='rotate(-90 14 {(HEIGHT + TOP - BOTTOM) / 2:.1f})'"))
    for number, (name, points) in enumerate(series.items()):
        colour, dash = STROKES[number % len(STROKES)]
        way = "L".join("{:.1f} {:.1f}".format(*place(x, y)) for x, y in points)
        parts.append(f"<path d='M{way}' fill='none' stroke='{colour}' stroke-width='2' stroke-dasharray='{dash}'/>")
        y = TOP + 14 + 20 * number
        parts.append(f"<path d='M{WIDTH - RIGHT + 10} {y - 4}h24' stroke='{colour}' stroke-width='2' stroke-dasharray='{dash}'/>")
        parts.append(text(WIDTH - RIGHT + 40, y, name))
    return (f"<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{HEIGHT}' viewBox='0 0 {WIDTH} {HEIGHT}' role='img' "
            f"font-family='sans-serif' font-size='12'>\n<title>{escape(title)}</title>\n<rect width='{WIDTH}' height='{HEIGHT}' fill='white'/>\n"
            + "\n".join(parts) + "\n</svg>\n")


def text(x, y, words, more=""):
    return f"<text x='{x:.1f}' y='{y:.1f}' {more}>{escape(words)}</text>"


def scale(greatest):
    """The top of an axis that holds `greatest`, and the step between its lines: 1, 2 or 5 times a power of ten, four to eight of them."""
    step = 10.0 ** -3
    while True:
        for factor in (1, 2, 5):
            if greatest <= step * factor * 7:
                return -(-greatest // (step * factor)) * step * factor or step, step * factor
        step *= 10
