# shellcheck shell=bash
# The program as built for this very system.

readonly products=$root/releng/org.baraza.product/target/products

# Sets program to the command that starts Baraza.
locate_program() {
    case "$(uname -sm)" in
        'Linux x86_64') program=$products/org.baraza.product/linux/gtk/x86_64/baraza/baraza ;;
        'Darwin arm64') program=$products/org.baraza.product/macosx/cocoa/aarch64/Baraza.app/Contents/MacOS/baraza ;;
        *) fail "Baraza runs on Linux x86_64, macOS on Apple silicon and Windows x86_64, not on $(uname -sm)." ;;
    esac
}

# One number for all that the program is made of; tests are no part of it. Without git, or where it refuses a clone of
# somebody else's, by what lies there.
sources() {
    (cd "$root" && { git ls-files --cached --others --exclude-standard -- pom.xml .mvn bundles features targetplatform \
        'releng/org.baraza.*' ':!*.tests/*' 2> /dev/null || found_sources; } |
        while IFS= read -r file; do [ -f "$file" ] && cksum "$file"; done | cksum)
}

found_sources() {
    find pom.xml .mvn bundles features targetplatform releng/org.baraza.* -type f ! -path '*/target/*' ! -path '*.tests/*' | sort
}

readonly stamp=$products/sources.stamp

# stamp_program: notes what the program that was just built is made of.
stamp_program() { sources > "$stamp"; }

# need_program: builds the program unless it is there and made of the present sources.
need_program() {
    locate_program
    [ -x "$program" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(sources)" ] && return
    need_maven
    say "Building Baraza with $(maven_and_java)"
    build product pre-integration-test -DskipTests -am \
        -pl releng/org.baraza.generators,releng/org.baraza.starter,releng/org.baraza.product || exit 2
    stamp_program
}
