"""What a new build changes, in words a person can read."""

from collections.abc import Mapping


def _table(content: bytes) -> dict[str, list[str]]:
    lines = content.decode().splitlines()[1:]
    return {line.split("\t")[0]: line.split("\t") for line in lines}


def _named(what: str, codes: list[str]) -> str:
    return f"{len(codes)} {what}: {', '.join(codes[:12])}{' ...' if len(codes) > 12 else ''}" if codes else ""


def report(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> str:
    """Roles added, retired and retitled; wage codes moved; tables that changed, by rows."""
    old, new = _table(before["roles.tsv"]), _table(after["roles.tsv"])
    both = sorted(old.keys() & new.keys())
    lines = [
        _named("roles added", sorted(new.keys() - old.keys())),
        _named("roles gone", sorted(old.keys() - new.keys())),
        _named("roles retitled", [code for code in both if old[code][2] != new[code][2]]),
        _named("roles whose wages moved to another code", [code for code in both if old[code][5] != new[code][5]]),
        _named("summaries rewritten", [code for code in both if old[code][-1] != new[code][-1]]),
    ]
    for name in sorted(after):
        if before[name] != after[name]:
            was, now = set(before[name].splitlines()), set(after[name].splitlines())
            size = f"{len(before[name]):,} -> {len(after[name]):,} bytes"
            rows = f", {len(now - was):,} rows new, {len(was - now):,} gone" if name.endswith(".tsv") else ""
            lines.append(f"{name}: {size}{rows}")
    found = [line for line in lines if line]
    return "\n".join(["Changes:", *(f"  {line}" for line in found)] if found else ["Changes: none"])
