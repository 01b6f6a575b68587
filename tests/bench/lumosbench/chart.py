# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures as a picture: plain SVG, in the project's colours, for light and dark pages."""

from xml.sax.saxutils import escape

from .figures import Spread

WIDTH = 760
MARGIN = 24
LABEL_END = 300  # words end here, bars start after it
BAR_START = 312
BAR_END = 640  # the longest bar; its figure stands to the right
ROW = 26
BAR = 14

STYLE = """
  .page { fill: #F7F6F2 } .line { stroke: #8A8577 } text { fill: #23211C }
  .muted { fill: #5C574B } .lumos { fill: #8A5A00 } .other { fill: #8A8577 }
  .range { stroke: #23211C } .halo { stroke: #F7F6F2; stroke-width: 4 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #1B1A17 } .line { stroke: #8E887A } text { fill: #F1EEE6 }
    .muted { fill: #B5AE9F } .lumos { fill: #FFC65C } .other { fill: #8E887A }
    .range { stroke: #F1EEE6 } .halo { stroke: #1B1A17 }
  }
  text { font: 13px system-ui, "DejaVu Sans", sans-serif }
  .title { font-size: 15px; font-weight: 600 }
"""

LUMOS = ("native", "qthttp", "builtin", "python", "python-flask")


def _bar(row, top, scale, digits, unit):
    server, words, value = row
    middle = top + ROW / 2
    length = (value.median if isinstance(value, Spread) else value) * scale
    end = length
    parts = [
        f'<text x="{LABEL_END}" y="{middle + 4.5:.1f}" text-anchor="end">{escape(words)}</text>',
        f'<rect class="{"lumos" if server in LUMOS else "other"}" x="{BAR_START}" '
        f'y="{middle - BAR / 2:.1f}" width="{length:.1f}" height="{BAR}" rx="2"/>',
    ]
    text = f"{value.median if isinstance(value, Spread) else value:.{digits}f}{unit}"
    if isinstance(value, Spread) and value.low < value.high:
        low, high = (BAR_START + edge * scale for edge in (value.low, value.high))
        path = f'fill="none" d="M{low:.1f} {middle - 4:.1f}v8m0-4H{high:.1f}m0-4v8"/>'
        parts += [f'<path class="halo" {path}', f'<path class="range" {path}']
        end = max(length, value.high * scale)
    parts.append(f'<text x="{BAR_START + end + 8:.1f}" y="{middle + 4.5:.1f}">{text}</text>')
    return parts


def _panel(panel, top):
    rows = panel.rows
    highest = max(value.high if isinstance(value, Spread) else value for _, _, value in rows)
    scale = (BAR_END - BAR_START) / highest
    parts = [f'<text class="title" x="{MARGIN}" y="{top + 16}">{escape(panel.title)}</text>']
    first = top + 28
    for index, row in enumerate(rows):
        parts += _bar(row, first + index * ROW, scale, panel.digits, panel.unit)
    bottom = first + len(rows) * ROW
    parts.append(f'<path class="line" d="M{BAR_START - .5} {first}V{bottom}"/>')
    return parts, bottom + 22


def svg(panels, title):
    """The picture of all panels that hold anything."""
    parts, top = [], MARGIN
    told = []
    for panel in (panel.measured() for panel in panels):
        if not panel.rows:
            continue
        drawn, top = _panel(panel, top)
        parts += drawn
        told.append(panel.title)
    note = "Medians; the thin line goes from the lowest to the highest round."
    parts.append(f'<text class="muted" x="{MARGIN}" y="{top + 6}">{escape(note)}</text>')
    height = top + MARGIN
    return "\n".join([
        "<!-- SPDX-FileCopyrightText: 2026 The Lumos authors -->",
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
        "<!-- Drawn by tests/bench/run -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="desc">{escape(". ".join(told))}. tests/bench/RESULTS.md has the numbers.</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{height}" rx="6"/>',
        *parts, "</svg>", ""])
