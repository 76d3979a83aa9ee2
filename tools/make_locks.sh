#!/usr/bin/env bash
# Writes both lock files anew from pyproject.toml; needs uv. Pass --upgrade to take newer versions.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --custom-compile-command tools/make_locks.sh "$@"
}

lock pyproject.toml --output-file requirements.lock "$@"
lock --group dev --constraints requirements.lock --output-file requirements-dev.lock "$@"
