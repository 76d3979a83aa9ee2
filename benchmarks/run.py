"""Runs every benchmark and prints one table: ``python -m benchmarks.run [NAME ...]``.

A name is that of a module without ``bench_``. The exit status is 1 if any figure falls short.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.table import Row, print_table


def main(names: Sequence[str]) -> int:
    """Run the named benchmarks, or all; returns the exit status."""
    modules = [path.stem for path in sorted(Path(__file__).parent.glob("bench_*.py"))]
    wanted = [f"bench_{name.removeprefix('bench_')}" for name in names] or modules
    unknown = [name for name in wanted if name not in modules]
    if unknown:
        print(f"There is no {unknown[0]}; there are: {', '.join(modules)}.", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in wanted:
        print(f"{name} ...", file=sys.stderr, flush=True)
        rows += import_module(f"benchmarks.{name}").run()
    print_table(rows)
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
