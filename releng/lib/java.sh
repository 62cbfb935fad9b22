# shellcheck shell=bash
# Finds a JDK: the one that JAVA_HOME or the PATH names when it is new enough, else the newest of this machine.

readonly java_needed=21

# java_version HOME: 21, 25 ... of a JDK with its own compiler, else nothing.
java_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_new_enough() {
    local version
    version=$(java_version "$1")
    [ -n "$version" ] && [ "$version" -ge "$java_needed" ]
}

jdk_of_path() {
    local compiler
    compiler=$(command -v javac) || return 0
    dirname "$(dirname "$(readlink -f "$compiler")")"
}

newest_jdk() {
    local home
    for home in /usr/lib/jvm/* /usr/java/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        is_new_enough "$home" && echo "$(java_version "$home") $home"
    done | sort -n | tail -n 1 | cut -d ' ' -f 2-
}

find_jdk() {
    local home
    for home in "${JAVA_HOME-}" "$(jdk_of_path)" "$(newest_jdk)"; do
        if [ -n "$home" ] && is_new_enough "$home"; then
            echo "$home"
            return
        fi
    done
}

# need_jdk: sets JAVA_HOME to a JDK that builds Baraza, or says how to get one.
need_jdk() {
    local package
    JAVA_HOME=$(find_jdk)
    if [ -z "$JAVA_HOME" ]; then
        package=$(first_available openjdk-25-jdk openjdk-21-jdk)
        [ -n "$package" ] || fail "A JDK $java_needed or newer is needed; none is in JAVA_HOME, on the PATH or in" \
            "/usr/lib/jvm, and this system has no package of one. Eclipse Temurin and others offer it to unpack;" \
            "set JAVA_HOME to its folder."
        install_packages "to build and run" "$package"
        JAVA_HOME=$(find_jdk)
    fi
    export JAVA_HOME
}
