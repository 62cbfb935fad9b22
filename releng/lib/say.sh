# shellcheck shell=bash
# How the scripts speak: what they do goes to the error stream, so that the output stays the program's own.

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 2
}
