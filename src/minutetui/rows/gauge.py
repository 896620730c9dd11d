"""A bar that is filled in eighths of a cell; the number that it shows is always beside it."""

from __future__ import annotations

from minutetui.rows.row import Part

EIGHTHS = "\u258f\u258e\u258d\u258c\u258b\u258a\u2589"
FULL, TRACK = "\u2588", "\u2591"
PLAIN_FULL, PLAIN_OVER, PLAIN_TRACK = "#", "!", "-"


def gauge(spent: float, planned: float, cells: int, *, blocks: bool, style: str = "accent") -> tuple[Part, ...]:
    """Draw a bar: what is planned is the track, what is spent fills it, and what goes beyond it is in the error colour.

    Args:
        spent: What is spent.
        planned: What is planned; more than 0.
        cells: Cells of the whole bar.
        style: Of what is spent.
        blocks: Whether the terminal has block characters; if not, the bar is in ASCII.

    Example:
        >>> gauge(10, 20, 8, blocks=False)
        (('####', 'accent'), ('----', 'rule'))
        >>> gauge(40, 20, 8, blocks=False)
        (('####', 'accent'), ('!!!!', 'error'))
    """
    scale = cells / max(spent, planned)
    if spent > planned:
        within = min(round(planned * scale), cells - 1)  # what is beyond is always seen
        over = (FULL if blocks else PLAIN_OVER) * (cells - within)
        return ((FULL if blocks else PLAIN_FULL) * within, style), (over, "error")
    if not blocks:
        full = round(spent * scale)
        return (PLAIN_FULL * full, style), (PLAIN_TRACK * (cells - full), "rule")
    full, eighth = divmod(round(spent * scale * 8), 8)
    fill = FULL * full + (EIGHTHS[eighth - 1] if eighth else "")
    return (fill, style), (TRACK * (cells - len(fill)), "rule")
