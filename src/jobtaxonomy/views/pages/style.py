"""How pages look: one style sheet, for narrow screens first, in light and dark, and on paper."""

from jobtaxonomy.views.style import TOKENS

__all__ = ["PAGE_STYLE"]


def __dir__() -> list[str]:
    return __all__


#: What pages have beside the tokens: the row that a page is about, and five shades of a map with the ink on them.
_SHADES = {
    "here": ("#e4eefa", "#1f3550"),
    "q1": ("#e8f0f8", "#1f2c3a"),
    "q2": ("#cfe1f2", "#22405c"),
    "q3": ("#aecde8", "#23537e"),
    "q4": ("#86b4dc", "#2165a0"),
    "q5": ("#5e9bcf", "#1d6bb0"),
    "on": ("#10161c", "#ffffff"),
}
_shades = "".join(f"--{name}:light-dark({light},{dark});" for name, (light, dark) in _SHADES.items())

PAGE_STYLE = f"""{TOKENS}\
html{{{_shades}scroll-padding-top:1rem}}
*{{box-sizing:border-box}}
body{{margin:0;overflow-wrap:break-word}}
a{{color:var(--jt-accent);text-underline-offset:.15em}}
:focus-visible{{outline:3px solid var(--jt-accent);outline-offset:2px;border-radius:2px}}
main:focus{{outline:none}}
.skip{{position:absolute;left:-100vw;background:var(--jt-surface);padding:.5rem 1rem;z-index:1}}
.skip:focus{{left:.5rem;top:.5rem}}
.top,.page,footer{{max-width:74rem;margin:auto;padding:.75rem 1rem}}
.top{{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;border-bottom:1px solid var(--jt-line)}}
.brand{{margin:0;font-weight:700}}
.brand a{{color:inherit;text-decoration:none}}
nav ul,nav ol{{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem}}
nav a{{display:inline-block;padding:.15rem 0}}
.contents{{padding:.5rem 0;font-size:.95rem}}
.crumbs{{font-size:.875rem;color:var(--jt-muted)}}
.crumbs li+li::before{{content:"\\203a";margin-right:1.1rem}}
.kicker{{margin:1.25rem 0 0;color:var(--jt-muted);font-size:.95rem}}
h1{{margin:.1rem 0 .6rem;font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);line-height:1.2}}
h2{{margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--jt-text);font-size:1.4rem;line-height:1.25}}
h3{{margin:0 0 .5rem;font-size:1.08rem}}
h4{{margin:1rem 0 .25rem;font-size:1rem}}
p{{margin:.4rem 0;max-width:68ch}}
.lead{{font-size:1.12rem}}
.panel{{margin:0 0 2rem}}
.empty{{color:var(--jt-muted);border-left:3px solid var(--jt-line);padding-left:.75rem}}
.note,figcaption,small{{color:var(--jt-muted);font-size:.875rem}}
.ref{{font-size:.7em;line-height:0;font-weight:400;white-space:nowrap}}
.ref a{{padding:0 .15em}}
dl{{margin:.5rem 0}}
dd{{margin:0}}
.facts>div{{display:grid;gap:0 1rem;padding:.4rem 0;border-top:1px solid var(--jt-line)}}
.facts dt{{color:var(--jt-muted)}}
.key{{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem;margin:1.25rem 0}}
.key>div{{background:var(--jt-raised);border-radius:6px;padding:.65rem .8rem}}
.key dt{{font-size:.85rem;color:var(--jt-muted)}}
.key dd{{font-size:1.15rem;font-weight:650;line-height:1.3}}
.key ul{{list-style:none;margin:0;padding:0}}
.key small{{display:block;font-weight:400}}
.chips{{list-style:none;margin:.5rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem}}
.chips li{{background:var(--jt-raised);border:1px solid var(--jt-line);border-radius:1rem;
padding:.1rem .7rem;font-size:.925rem}}
.scroll{{overflow-x:auto;margin:.5rem 0}}
table{{border-collapse:collapse;width:100%;font-size:.94rem;margin:.25rem 0 .5rem}}
caption{{text-align:left;color:var(--jt-muted);font-size:.875rem;padding:.25rem 0}}
th,td{{padding:.35rem .6rem;border-top:1px solid var(--jt-line);text-align:right;vertical-align:top;
font-variant-numeric:tabular-nums}}
thead th{{border-top:0;color:var(--jt-muted);font-weight:600;font-size:.85rem;vertical-align:bottom}}
.t{{text-align:left}}
tbody th{{font-weight:500}}
.here th,.here td,section.here{{background:var(--here)}}
section.here{{padding:.1rem 1rem .6rem;border-radius:var(--jt-radius)}}
details{{margin:.5rem 0}}
summary{{cursor:pointer;color:var(--jt-accent);padding:.2rem 0;width:fit-content}}
figure{{margin:.5rem 0}}
figure svg{{max-width:100%;height:auto}}
.beside{{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.5rem 2rem}}
.tag{{font-size:.8rem;border:1px solid currentColor;border-radius:3px;padding:0 .3rem;white-space:nowrap}}
.good{{color:var(--jt-confident)}}.care{{color:var(--jt-needs-review)}}.bad{{color:var(--jt-no-match)}}
label{{display:block;font-weight:600}}
input{{display:block;width:min(100%,40rem);margin:.35rem 0;padding:.5rem .7rem;font:inherit;color:inherit;
background:var(--jt-surface);border:1px solid var(--jt-muted);border-radius:var(--jt-radius)}}
.tiles text{{fill:var(--on);font-size:11px;text-anchor:middle}}
.q0{{fill:none;stroke:var(--jt-line)}}.tiles .q0+text{{fill:var(--jt-muted)}}
.q1{{fill:var(--q1)}}.q2{{fill:var(--q2)}}.q3{{fill:var(--q3)}}.q4{{fill:var(--q4)}}.q5{{fill:var(--q5)}}
.notes li{{margin:.5rem 0}}
.notes li:target{{background:var(--here)}}
footer{{margin-top:3rem;border-top:1px solid var(--jt-line);color:var(--jt-muted);font-size:.875rem}}
@media(min-width:40rem){{.facts>div{{grid-template-columns:13rem 1fr}}}}
@media(min-width:64rem){{
.page{{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:0 2.5rem;align-items:start}}
.contents{{position:sticky;top:1rem;padding-top:1.25rem}}
.contents ul{{display:block}}
}}
@media print{{
.top nav,.contents,.skip,.crumbs{{display:none}}
html{{font-size:10pt}}
h2,h3{{break-after:avoid}}
tr,figure,.key>div{{break-inside:avoid}}
details::details-content{{content-visibility:visible;block-size:auto}}
.scroll{{overflow:visible}}
}}
"""
