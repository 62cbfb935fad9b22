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
        if apt-cache policy "$package" | grep -q 'Candidate: [0-9]'; then
            echo "$package"
            return
        fi
    done
}

# Not everybody's path holds the folder of ldconfig.
has_gtk() { PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0'; }

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
    [ "$(uname)" = Linux ] && [ -z "${BARAZA_UNDER_XVFB-}" ] || return 0
    export BARAZA_UNDER_XVFB=1
    exec xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' "$@"
}
