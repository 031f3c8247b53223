#!/bin/sh
# Makes .venv hold a list of pinned packages: sh deploy/python-packages.sh requirements.txt
#
# What was installed is remembered as a copy of the list in .venv/installed/, so an unchanged list costs one comparison.
# requirements-dev.txt contains requirements.txt; one list or the other is enough.
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

cmp -s "$list" "$done_dir/$list" && exit 0
[ "$list" = requirements.txt ] && cmp -s requirements-dev.txt "$done_dir/requirements-dev.txt" && exit 0

echo "      pip installs $list; the first time this takes a minute or two"
.venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r "$list"
mkdir -p "$done_dir"
cp "$list" "$done_dir/$list"
