"""The picture of `docs/benchmarks.md`: what hearing costs, by how long it may wait. Plain SVG."""

from pathlib import Path

LEFT, TOP, WIDTH, HEIGHT = 60, 30, 480, 240
COLOURS = ("#0b7285", "#c2410c")


def draw(curves: dict[str, list[tuple[float, float]]], path: Path) -> None:
    """A line for each curve: delay in seconds, cost against one offline pass."""
    widest = max(delay for points in curves.values() for delay, _ in points)
    highest = max(cost for points in curves.values() for _, cost in points) * 1.1

    def place(delay: float, cost: float) -> tuple[float, float]:
        return LEFT + WIDTH * delay / widest, TOP + HEIGHT * (1 - cost / highest)

    delays = sorted({delay for points in curves.values() for delay, _ in points})
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340" font-family="sans-serif" font-size="13">',
        "<title>Cost of hearing by delay, against one offline pass</title>",
        '<rect width="600" height="340" fill="white"/>',
        f'<path d="M{LEFT} {TOP}V{TOP + HEIGHT}H{LEFT + WIDTH}" fill="none" stroke="#333"/>',
        *(_text(*place(delay, 0), f"{delay:g}", dy=18) for delay in delays),
        *(_text(LEFT - 14, place(0, cost)[1], f"{cost}", dy=4) for cost in range(int(highest) + 1)),
        _text(LEFT + WIDTH / 2, TOP + HEIGHT, "delay in seconds (CODEV_SPEECH_DELAY)", dy=42),
        _text(LEFT + 90, TOP, "times the cost of one offline pass", dy=-10),
    ]
    for (name, points), colour in zip(curves.items(), COLOURS, strict=False):
        places = [place(*point) for point in points]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
        parts.append(_text(*places[-1], name, dy=-10, colour=colour))
    path.write_text("\n".join([*parts, "</svg>", ""]), encoding="utf-8")


def _text(x: float, y: float, text: str, *, dy: int, colour: str = "#333") -> str:
    return f'<text x="{x:.1f}" y="{y + dy:.1f}" text-anchor="middle" fill="{colour}">{text}</text>'
