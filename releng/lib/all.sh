# shellcheck shell=bash
# What every script here begins with.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cache_folder=${XDG_CACHE_HOME:-$HOME/.cache}/baraza
log_folder=$root/releng/target
mkdir -p "$cache_folder" "$log_folder"

# shellcheck source=say.sh
. "$root/releng/lib/say.sh"
# shellcheck source=debian.sh
. "$root/releng/lib/debian.sh"
# shellcheck source=java.sh
. "$root/releng/lib/java.sh"
# shellcheck source=maven.sh
. "$root/releng/lib/maven.sh"
# shellcheck source=build.sh
. "$root/releng/lib/build.sh"
# shellcheck source=product.sh
. "$root/releng/lib/product.sh"
