"""The look of cards and pages: colors as CSS custom properties for light and dark, and the style of a card.

Everything is scoped under the class `jt`. The theme is that of the reader's system, unless the page around
says which one it shows: JupyterLab by `data-jp-theme-light`, documentation sites by `data-theme`, Visual
Studio Code by the class of its body. No font, picture or sheet is fetched from anywhere.
"""

__all__ = ["CARD_STYLE", "PALETTE", "TOKENS"]


def __dir__() -> list[str]:
    return __all__


#: name -> its color on a light page and on a dark one. Text colors reach a contrast of 4.5 on every surface.
PALETTE = {
    "surface": ("#ffffff", "#15191e"),
    "raised": ("#f4f6f8", "#20262d"),
    "line": ("#d3d9e0", "#3a434d"),
    "text": ("#1b2127", "#e8ecf0"),
    "muted": ("#55606b", "#a8b3be"),
    "accent": ("#0b57b0", "#8ab8ff"),
    "confident": ("#176b37", "#6fd08c"),
    "needs-review": ("#845300", "#e7b75c"),
    "no-match": ("#a3262a", "#ff9d96"),
}

_colors = "".join(f"--jt-{name}:light-dark({light},{dark});" for name, (light, dark) in PALETTE.items())

#: The design tokens, for whatever element carries the class `jt`.
TOKENS = f"""\
.jt{{color-scheme:light dark;{_colors}\
--jt-font:system-ui,-apple-system,"Segoe UI",sans-serif;--jt-mono:ui-monospace,monospace;--jt-radius:.5rem;\
background:var(--jt-surface);color:var(--jt-text);font:1rem/1.5 var(--jt-font)}}
:is([data-jp-theme-light="true"],[data-theme="light"],.vscode-light) .jt,.jt[data-theme="light"]{{color-scheme:light}}
:is([data-jp-theme-light="false"],[data-theme="dark"],.vscode-dark) .jt,.jt[data-theme="dark"]{{color-scheme:dark}}
@media print{{.jt.jt{{color-scheme:light}}}}
.jt .jt-figure{{display:block;max-width:100%;height:auto}}
.jt .jt-halo{{paint-order:stroke;stroke:var(--jt-surface);stroke-width:3px;stroke-linejoin:round}}
.jt .jt-muted{{color:var(--jt-muted);fill:var(--jt-muted)}}
.jt .jt-accent{{color:var(--jt-accent)}}
.jt .jt-confident{{color:var(--jt-confident)}}
.jt .jt-needs-review{{color:var(--jt-needs-review)}}
.jt .jt-no-match{{color:var(--jt-no-match)}}
"""

#: Tokens and the rules of a card. Its class is repeated to outweigh what notebooks say of tables and lists.
CARD_STYLE = f"""\
{TOKENS}\
.jt.jt-card.jt-card{{
box-sizing:border-box;max-width:50rem;padding:.8rem 1.1rem;border:1px solid var(--jt-line);
border-radius:var(--jt-radius);font-size:.875rem;overflow-wrap:break-word;
:is(p,h3,h4,dl,dd,ul){{margin:0;padding:0;max-width:none}}
h3{{font-size:1.2rem;line-height:1.3;font-weight:650}}
h3 code{{font:.8rem var(--jt-mono);color:var(--jt-muted);background:none;padding:0}}
h4{{font-size:.8rem;font-weight:650;margin:.8rem 0 .25rem}}
:is(.jt-path,.jt-sources){{font-size:.78rem}}
.jt-lead{{margin:.3rem 0 0}}
.jt-note{{margin:.6rem 0 0}}
.jt-sources{{margin-top:.8rem;padding-top:.4rem;border-top:1px solid var(--jt-line)}}
.jt-body{{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;margin:.75rem 0 0}}
.jt-picture{{flex:0 1 auto;min-width:0}}
dl{{flex:1 1 16rem;display:grid;gap:.5rem;align-content:start}}
dt{{font-size:.78rem;font-weight:400;color:var(--jt-muted)}}
dd{{font-weight:600}}
dd span{{font-weight:400;font-size:.82rem}}
.jt-chips{{display:flex;flex-wrap:wrap;gap:.3rem;padding:0;list-style:none}}
.jt-chips li{{margin:0;padding:.05rem .6rem;border:1px solid var(--jt-line);border-radius:1rem;\
background:var(--jt-raised)}}
.jt-list{{padding-left:1.1rem}}
.jt-wide{{overflow-x:auto}}
table{{width:100%;margin:0;border:0;border-collapse:collapse;table-layout:auto;font-size:.82rem;color:inherit}}
:is(tr,th,td):nth-child(n){{background:none}}
:is(th,td){{padding:.2rem .7rem .2rem 0;border:0;border-bottom:1px solid var(--jt-line);text-align:left;\
vertical-align:top;white-space:normal;max-width:none}}
thead th{{font-weight:400;color:var(--jt-muted)}}
tbody th{{font-weight:600}}
.jt-number{{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}}
.jt-marked :is(th,td){{background:var(--jt-raised)}}
}}
"""
