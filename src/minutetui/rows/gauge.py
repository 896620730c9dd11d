"""The one bar of all screens and charts, filled in eighths of a cell; the number that it shows is always beside it."""

from __future__ import annotations

from minutetui.rows.row import Part

EIGHTHS = "\u258f\u258e\u258d\u258c\u258b\u258a\u2589"
FULL, OVER, TRACK, MARK = "\u2588", "\u2593", "\u2591", "\u2502"
PLAIN_FULL, PLAIN_OVER, PLAIN_TRACK, PLAIN_MARK = "#", "!", "-", "|"


def gauge(
    spent: float, planned: float, cells: int, *, blocks: bool, style: str = "accent", whole: float = 0
) -> tuple[Part, Part]:
    """Draw a bar: what is planned is the track, what is spent fills it, and what goes beyond it is in the error colour.

    What is not 0 is always seen. Where several bars are compared, the longest stands for `whole`; else this one is the
    longest and takes all `cells`. Without block characters the bar is in ASCII.

    Example:
        >>> gauge(10, 20, 8, blocks=False)
        (('####', 'accent'), ('----', 'rule'))
        >>> gauge(40, 20, 8, blocks=False)
        (('####', 'accent'), ('!!!!', 'error'))
        >>> gauge(5, 5, 8, blocks=False, whole=10)
        (('####', 'accent'), ('', 'rule'))
    """
    scale = cells / max(whole, spent, planned, 1)
    full, over = (FULL, OVER) if blocks else (PLAIN_FULL, PLAIN_OVER)
    if spent > planned:
        end = max(1, round(spent * scale))
        within = min(round(planned * scale), end - 1)
        return (full * within, style), (over * (end - within), "error")
    end = max(1, round(planned * scale)) if planned else 0
    if not blocks:
        filled = full * (max(1, round(spent * scale)) if spent else 0)
    else:
        whole_cells, eighth = divmod(max(1, round(spent * scale * 8)) if spent else 0, 8)
        filled = full * whole_cells + (EIGHTHS[eighth - 1] if eighth else "")
    return (filled, style), ((TRACK if blocks else PLAIN_TRACK) * (end - len(filled)), "rule")


def timeline(covered: float, planned: float, now: float, cells: int, *, blocks: bool) -> tuple[Part, ...]:
    """Draw a bar of what is covered, with a mark for now; what is beyond the plan by now is in the error colour.

    Example:
        >>> timeline(2, 6, 3, 6, blocks=False)
        (('##', 'accent'), ('-', 'rule'), ('|', 'strong'), ('--', 'rule'))
    """
    whole = max(planned, now, 1)
    bar = gauge(covered, planned, cells, blocks=blocks, whole=whole)
    beyond = cells - sum(len(text) for text, _ in bar)
    at, mark = min(cells - 1, int(now * cells / whole)), MARK if blocks else PLAIN_MARK
    parts: list[Part] = []
    for text, style in (*bar, ((OVER if blocks else PLAIN_OVER) * beyond, "error")):
        marked = 0 <= at < len(text)
        parts += [(text[:at], style), (mark, "strong"), (text[at + 1 :], style)] if marked else [(text, style)]
        at -= len(text)
    return tuple(part for part in parts if part[0])
