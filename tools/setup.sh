#!/bin/sh
# Builds the environment from the locks: tools/setup.sh PYTHON VENV. Called by ./dev when a lock has changed.
set -eu
python=$1
venv=$2
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Clew needs Python 3.11 or newer; $python is older. Set PYTHON=/path/to/python3.11 and try again." >&2
    exit 1
}
"$python" -c 'import venv, ensurepip' 2>/dev/null || {
    echo "$python cannot make virtual environments. On Debian: apt install python3-venv" >&2
    exit 1
}

front_end() {
    npm ci --ignore-scripts --silent --no-audit --no-fund || {
        echo "npm could not fetch the front-end files; run 'npm ci --ignore-scripts' here to see why." >&2
        return 1
    }
}

# With a system Node the front end is fetched while Python's packages are installed.
fetching=
if command -v npm >/dev/null 2>&1; then
    front_end &
    fetching=$!
fi
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
[ -x "$venv/bin/uv" ] || "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
export VIRTUAL_ENV="$venv"
"$venv/bin/uv" pip install --quiet --require-hashes -r requirements/dev.txt
"$venv/bin/uv" pip install --quiet --no-deps --no-build-isolation -e .
if [ -n "$fetching" ]; then
    wait "$fetching"
else
    "$venv/bin/uv" pip install --quiet --require-hashes -r requirements/node.txt
    PATH="$venv/bin:$PATH"
    export PATH
    front_end
fi
"$venv/bin/python" tools/frontend.py
