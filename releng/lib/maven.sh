# shellcheck shell=bash
# Finds a Maven that Tycho accepts. An older one can fetch it from Maven Central, as it fetches everything else.

readonly maven_needed=3.9.9
readonly maven_fetched=3.9.11

# is_at_least WANTED VERSION
is_at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

maven_version() { "$1" --version 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'; }

# need_maven: sets maven to the command of one that Tycho accepts.
need_maven() {
    local cached=$cache_folder/apache-maven-$maven_fetched/bin/mvn
    if command -v mvn > /dev/null && is_at_least "$maven_needed" "$(maven_version mvn)"; then
        maven=mvn
        return
    fi
    maven=$cached
    [ -x "$cached" ] || fetch_maven
}

fetch_maven() {
    command -v mvn > /dev/null || install_packages "to fetch what the build needs" maven
    is_at_least "$maven_needed" "$(maven_version mvn)" && maven=mvn && return
    say "Fetching Maven $maven_fetched through Maven $(maven_version mvn)"
    local plugin
    plugin=$(sed -n 's|.*<dependency.version>\(.*\)</dependency.version>.*|\1|p' "$root/pom.xml")
    # an empty folder: the older Maven need not understand our tree
    (cd "$(mktemp -d)" && mvn -B -q "org.apache.maven.plugins:maven-dependency-plugin:$plugin:unpack" \
        -Dartifact="org.apache.maven:apache-maven:$maven_fetched:zip:bin" -DoutputDirectory="$cache_folder") \
        > "$log_folder/maven.log" 2>&1 || true
    [ -f "$maven" ] || fail "Maven $maven_needed or newer is needed and could not be fetched; see" \
        "$log_folder/maven.log. Is there a network?"
    chmod +x "$maven"
}
