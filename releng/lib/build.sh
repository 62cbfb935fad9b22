# shellcheck shell=bash
# Runs the build, with one line for each module.

maven_and_java() { echo "Maven $(maven_version "$maven") and Java $(java_version "$JAVA_HOME")"; }

# What of Maven's local repository has been filled once: with it, the build needs no network and asks for none.
fetched_mark() {
    local -a poms
    mapfile -t poms < <(find "$root" \( -name target -o -name .git \) -prune -o \
        \( -name pom.xml -o -name '*.target' -o -name extensions.xml \) -print | sort)
    echo "$cache_folder/fetched-$1-$(cat "${poms[@]}" | cksum | cut -d ' ' -f 1)"
}

# build PURPOSE GOAL [OPTION...]: PURPOSE names the log, and what has been fetched for it.
build() {
    local purpose=$1 mark
    shift
    mark=$(fetched_mark "$purpose")
    if [ -e "$mark" ]; then
        run_maven "$purpose" --offline "$@" && return
        grep -qi 'offline mode' "$log_folder/$purpose.log" || return 1
        say "Something that had been fetched is gone; asking the network"
    else
        say "Fetching from Maven Central what is not here yet: some 300 MB the first time, nothing later"
    fi
    run_maven "$purpose" "$@" && touch "$mark"
}

run_maven() {
    local log=$log_folder/$1.log code=0
    shift
    (cd "$root" && "$maven" --batch-mode --no-transfer-progress "$@") 2>&1 | tee "$log" | show_progress || code=$?
    [ $code = 0 ] && return
    grep -m 12 '^\[ERROR\]' "$log" >&2
    say "The build failed; all that it said is in $log"
    return $code
}

show_progress() {
    local line
    while IFS= read -r line; do
        if [[ $line =~ ^\[INFO\]\ Building\ (\[[a-z-]+\]\ )?(.*)\ [^\ ]+\ +\[([0-9]+/[0-9]+)\]$ ]]; then
            say "  ${BASH_REMATCH[3]} ${BASH_REMATCH[2]}"
        fi
    done
}
