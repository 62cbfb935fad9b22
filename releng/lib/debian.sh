# shellcheck shell=bash
# Packages of the system, only those that something to be done needs.

is_root() { [ "$(id -u)" = 0 ]; }

has_apt() { command -v apt-get > /dev/null; }

# install_packages WHY PACKAGE...: as root on Debian they are installed, else the line that does so is named.
install_packages() {
    local why=$1
    shift
    if is_root && has_apt; then
        say "Installing $*, $why"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } \
            > "$log_folder/packages.log" 2>&1 && return
        tail -n 3 "$log_folder/packages.log" >&2
        fail "These packages are needed, $why, and could not be installed: $*. Is there a network?"
    fi
    fail "These packages are needed, $why; install them by
  sudo apt-get install $*"
}

# first_available PACKAGE...: the first that this Debian offers, or nothing.
first_available() {
    local package
    has_apt || return 0
    for package in "$@"; do
        if [[ $(apt-cache policy "$package") == *'Candidate: '[0-9]* ]]; then
            echo "$package"
            return
        fi
    done
}

# has_library NAME. Not everybody's path holds the folder of ldconfig. It is read to its end: a pipe that closes at the first
# hit ends it with an error, now and then, and under pipefail the library would be missing.
has_library() { [[ $(PATH=$PATH:/usr/sbin:/sbin ldconfig -p) == *"$1"* ]]; }

has_gtk() { has_library libgtk-3.so.0; }

has_fonts() { [ -n "$(find /usr/share/fonts "$HOME/.fonts" -name '*.[ot]tf' -print -quit 2> /dev/null)" ]; }

has_virtual_display() { command -v xvfb-run > /dev/null && command -v xauth > /dev/null; }

# need_window_system seen|hidden: what a window needs, hidden being where nobody looks.
need_window_system() {
    [ "$(uname)" = Linux ] || return 0
    local missing=()
    has_gtk || missing+=(libgtk-3-0 adwaita-icon-theme)
    has_fonts || missing+=(fonts-dejavu-core)
    [ "$1" = seen ] || has_virtual_display || missing+=(xvfb xauth)
    [ ${#missing[@]} = 0 ] || install_packages "to open windows" "${missing[@]}"
}

# under_xvfb SCRIPT WORD...: starts the script again where nobody looks, unless that is so already.
under_xvfb() {
    [ "$(uname)" = Linux ] || return 0
    if [ -z "${BARAZA_UNDER_XVFB-}" ]; then
        export BARAZA_UNDER_XVFB=1
        exec xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' "$@"
    fi
    start_window_manager
}

has_window_manager() { command -v openbox > /dev/null; }

has_hands() { has_library libXtst.so.6; }

# Keys reach a window only where a window manager gives it the focus, and libXtst presses them. Where there can't be both, or
# with BARAZA_WINDOW_MANAGER=none, the stories that press keys and drag are skipped and counted.
start_window_manager() {
    local ready waited=0
    local -a missing=()
    [ "${BARAZA_WINDOW_MANAGER-}" != none ] || { unset BARAZA_WINDOW_MANAGER; return 0; }
    has_window_manager || missing+=(openbox)
    has_hands || missing+=(libxtst6)
    if [ ${#missing[@]} != 0 ] && is_root && has_apt; then
        (install_packages "to press keys in windows" "${missing[@]}") || true
    fi
    if ! has_window_manager || ! has_hands; then
        say "Tests that press keys in windows are skipped; they need: sudo apt-get install ${missing[*]}"
        unset BARAZA_WINDOW_MANAGER
        return 0
    fi
    ready=$(mktemp -u)
    openbox --sm-disable --startup "touch $ready" > "$log_folder/openbox.log" 2>&1 &
    until [ -e "$ready" ]; do
        [ $((waited += 1)) -le 100 ] || fail "openbox did not start; see $log_folder/openbox.log"
        sleep 0.1
    done
    rm -f "$ready"
    export BARAZA_WINDOW_MANAGER=openbox
}
