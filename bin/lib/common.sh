# Shared by the scripts in bin/. Source it; it finds the repository, whatever folder the caller stands in.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
client="$root/src/Lodestar.Web/Client"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

need_tools() {
    command -v dotnet >/dev/null || fail "Lodestar needs the .NET 10 SDK: install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
    dotnet --version >/dev/null 2>&1 || fail "Lodestar needs the .NET 10 SDK, and this machine only has: $(dotnet --list-sdks | tr '\n' ' ')"
    command -v npm >/dev/null || fail "Lodestar needs Node 20 or newer with npm: install it from https://nodejs.org and try again."
    local node; node=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
    [ "$node" -ge 20 ] || fail "Lodestar needs Node 20 or newer, and this machine has $(node --version)."
}

# Installs Debian packages; as root directly, else through sudo.
apt_install() {
    command -v apt-get >/dev/null || fail "Install $* with your package manager and try again: this script only knows apt-get."
    local sudo=(); if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "Ask an administrator to install $*: neither root nor sudo is available here."
        sudo=(sudo)
    fi
    say "Installing $* (once) ..."
    local log; log=$(mktemp)
    "${sudo[@]}" apt-get update -qq >"$log" 2>&1 || true
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >>"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        fail "apt-get could not install $*; its last lines stand above."
    }
    rm -f "$log"
}

# True when something below the given paths is newer than the stamp (a deleted file makes its folder newer).
changed_since() {
    local stamp=$1; shift
    [ -e "$stamp" ] || return 0
    [ -n "$(find "$@" \( -name node_modules -o -name dist -o -name .cache \) -prune -o -newer "$stamp" -print -quit)" ]
}

client_packages() {
    [ -e "$client/package-lock.json" ] || return 0
    if changed_since "$client/node_modules/.package-lock.json" "$client/package-lock.json"; then
        say "Installing npm packages ..."
        npm --prefix "$client" ci --no-audit --no-fund --loglevel=error
        touch "$client/node_modules/.package-lock.json"
    fi
}
