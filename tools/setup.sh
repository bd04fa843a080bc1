#!/bin/sh
# Builds the environment from the locks: tools/setup.sh PYTHON VENV. Called by ./dev when a lock has changed.
set -eu
python=$1
venv=$2
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Clew needs Python 3.11 or newer; $python is older. Set PYTHON=/path/to/python3.11 and try again." >&2
    exit 1
}
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
[ -x "$venv/bin/uv" ] || "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
export VIRTUAL_ENV="$venv"
"$venv/bin/uv" pip install --quiet --require-hashes -r requirements/dev.txt
"$venv/bin/uv" pip install --quiet --no-deps --no-build-isolation -e .
if command -v npm >/dev/null 2>&1; then
    npm=npm
else
    "$venv/bin/uv" pip install --quiet --require-hashes -r requirements/node.txt
    npm="$venv/bin/npm"
    PATH="$venv/bin:$PATH"
    export PATH
fi
"$npm" ci --ignore-scripts --silent --no-audit --no-fund
"$venv/bin/python" tools/frontend.py
