# shellcheck shell=bash
# The program with the torture beside it. Nothing of this is shipped.

readonly torture_work=$log_folder/torture
readonly torture_bundle=releng/org.baraza.torture

build_torture() {
    need_maven
    say "Building the program and its torture with $(maven_and_java)"
    build torture pre-integration-test -DskipTests -am \
        -pl "releng/org.baraza.generators,releng/org.baraza.starter,releng/org.baraza.product,$torture_bundle" || exit 2
}

# A copy of the program, with the torture's bundle.
prepare_torture() {
    local name=${torture_bundle##*/} list=configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
    rm -rf "$torture_work"
    mkdir -p "$torture_work"
    locate_program
    cp -R "$(dirname "$program")" "$torture_work/program"
    rm -rf "$torture_work/program/jre"
    cp "$root/$torture_bundle/target/$name"-*-SNAPSHOT.jar "$torture_work/program/plugins/$name.jar"
    sed -n "s|^Bundle-Version: \([0-9.]*\).*|$name,\1,plugins/$name.jar,4,false|p" "$root/$torture_bundle/target/MANIFEST.MF" \
        >> "$torture_work/program/$list"
}

# tortured [OPTION-OF-JAVA...] -- APPLICATION WORD...
tortured() {
    local -a options=()
    while [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    shift
    BARAZA_DATA=$torture_work/data "${watch[@]}" "$JAVA_HOME/bin/java" "@$torture_work/program/baraza.vmoptions" "${options[@]}" \
        -XX:TieredStopAtLevel=1 \
        -jar "$torture_work/program/baraza.jar" -nl en -application "org.baraza.torture.$1" "${@:2}"
}

torture_crash() {
    watch=()
    tortured -Xmx400m -- crash "$torture_work/runs" "$1" "$2"
}

# What names a file or an address, and opens, makes, moves or removes it. Not every kind of processor has all of them.
readonly watched_calls='?open,openat,?openat2,connect,?unlink,unlinkat,?rename,?renameat,renameat2,?mkdir,mkdirat,?rmdir,?link,linkat,?symlink,symlinkat'

# A small heap: what a file can make the program need is bounded.
torture_input() {
    local calls=$torture_work/calls code=0 bundles=$root/bundles
    watch=()
    if command -v strace > /dev/null && strace -f --seccomp-bpf -o /dev/null true 2> /dev/null; then
        watch=(strace -f -qq --seccomp-bpf -e "trace=$watched_calls" -o "$calls")
    fi
    mkdir -p "$torture_work/tmp"
    tortured -Xmx320m "-Djava.io.tmpdir=$torture_work/tmp" -- input "$torture_work/inputs" "$1" "$2" "$bundles/org.baraza.sample/sample" \
        "$bundles/org.baraza.session.tests/gallery" "$bundles/org.baraza.session.tests/formats" \
        "$bundles/org.baraza.exchange.tests/src" \
        "$bundles/org.baraza.catalogue.guidelines/packs" "$bundles/org.baraza.examples.health/packs" || code=$?
    judge_calls "$calls" || code=1
    return $code
}

# as_pattern PATH: where it really is, as a pattern that nothing else fits
as_pattern() { (cd "$1" && pwd -P) | sed 's/[][\\.*^$+?(){}|#]/\\&/g'; }

# What the program asked the system for between the first hostile input and the last, apart from its own and Java's folders.
judge_calls() {
    [ -f "$1" ] || { echo "Skipped the watch from outside: strace is missing or not allowed"; return 0; }
    local during strange own
    during=$(sed -n '/watch-begin/,/watch-end/p' "$1" | grep '^[0-9]* *[a-z0-9]*(' || true)
    if [[ $during != *watch-begin*watch-end* ]]; then
        echo "Watched from outside, but the first hostile input or the last was not seen in $1"
        return 1
    fi
    own="$(as_pattern "$torture_work")|$(as_pattern "$JAVA_HOME")|/proc|/sys|/dev"
    strange=$(echo "$during" | grep -v sa_family=AF_UNIX | sed -E "s#\"($own)/[^\"]*\"##g" |
        grep '"' || true
        echo "$during" | grep -F secret.baraza || true)
    [ -z "$strange" ] && echo "Watched from outside: no file and no address but the program's own was opened, made, moved or removed" && return
    echo "$strange" | sed -n 1,10p
    echo "Watched from outside: $(echo "$strange" | wc -l) files or addresses that are none of the program's business"
    return 1
}

# torture_report NAME CODE SKIPPED: counts as a test, with those that were skipped, wherever tests are counted
torture_report() {
    local folder=$root/$torture_bundle/target/surefire-reports failures=0
    [ "$2" = 0 ] || failures=1
    mkdir -p "$folder"
    {
        echo "<testsuite name=\"torture $1\" tests=\"$((1 + $3))\" failures=\"$failures\" errors=\"0\" skipped=\"$3\">"
        echo "<testcase name=\"$1\" classname=\"releng/torture\">"
        [ "$2" = 0 ] || echo "<failure >see $log_folder/torture-$1.log</failure>"
        echo "</testcase></testsuite>"
    } > "$folder/TEST-torture-$1.xml"
}

# short_torture NAME NUMBER: with a seed of its own, as a test; each place that there can't be here counts as one skipped
short_torture() {
    local code=0 log=$log_folder/torture-$1.log
    "torture_$1" "$2" 7 > "$log" 2>&1 || code=$?
    grep -E '^(Flaw|Loss) in' "$log" || true
    say "  $(grep -E '^[0-9]+ (runs|inputs): ' "$log" || tail -n 1 "$log")"
    torture_report "$1" "$code" "$(grep -c '^Skipped' "$log" || true)"
}
