#!/bin/sh
# Sees to the system libraries of the groups named: sh deploy/system-packages.sh runtime [test]
#
# Installs what is missing by apt when it may (root, or sudo that asks no password); otherwise prints the command and
# stops with status 1. Where there is no dpkg it says what is needed and goes on: only the user knows that system.
set -eu

cd "$(dirname "$0")/.."
list=deploy/system-packages.txt
if [ -r /etc/os-release ]; then . /etc/os-release; fi

# A browser of the user's own is as good as Debian's. Ubuntu's snap is not looked for: it cannot read files in /tmp.
has_browser() {
    for browser in "${KIOSK_CHROMIUM:-}" /usr/bin/chromium /usr/bin/google-chrome /usr/bin/google-chrome-stable; do
        if [ -n "$browser" ] && [ -x "$browser" ]; then return 0; fi
    done
    return 1
}

is_needed() {
    case "$1" in
        always) return 0 ;;
        on-bookworm) [ "${VERSION_CODENAME:-}" = bookworm ] ;;
        off-bookworm) [ "${VERSION_CODENAME:-}" != bookworm ] ;;
        without-venv) [ ! -e .venv/bin/python ] && ! "${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null ;;
        without-browser) ! has_browser ;;
        *) echo "$list: \"$1\" is not a condition this script knows." >&2; exit 2 ;;
    esac
}

wanted=""
while read -r group package when _why; do
    case " $* " in
        *" $group "*) if is_needed "$when"; then wanted="$wanted $package"; fi ;;
    esac
done <"$list"

if ! command -v dpkg-query >/dev/null; then
    echo "      This is neither Debian nor Ubuntu. Please see that it has what these packages hold:$wanted"
    exit 0
fi

# dpkg-query complains of names it has never heard of; they are simply missing.
installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' $wanted 2>/dev/null || :)"
missing=""
for package in $wanted; do
    case "$installed" in
        *" installed:$package "*) ;;
        *) missing="$missing $package" ;;
    esac
done
if [ -z "$missing" ]; then exit 0; fi

case "${ID:-}:$missing " in
    ubuntu:*" chromium "*)
        echo "      Ubuntu's chromium is a snap, which the browser tests cannot drive. Please install Google Chrome," >&2
        echo "      or set KIOSK_CHROMIUM to the path of a Chromium, and run this again." >&2
        exit 1 ;;
esac

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    if command -v sudo >/dev/null; then administrator="sudo sh -c"; else administrator="su -c"; fi
    echo "      System libraries are missing, and only an administrator may install them. Please run:" >&2
    echo >&2
    echo "          $administrator 'apt-get update && apt-get install -y --no-install-recommends$missing'" >&2
    echo >&2
    exit 1
fi

# No question may stop the set-up, neither debconf's nor needrestart's; another apt at work is waited for.
apt_get() {
    $as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
        apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

echo "      apt installs:$missing"
# The list of what apt can install may be absent or old: it is fetched only when a try fails. The second try says why.
if ! apt_get install --no-install-recommends $missing >/dev/null 2>&1; then
    apt_get update
    apt_get install --no-install-recommends $missing >/dev/null
fi
