#!/usr/bin/env bash
# Prints the milliseconds from the start of the JVM until the window is on the screen and painted, several times over:
#   packaging/start-time.sh [RUNS] [JVM OPTION...]
# Beside it stand the processor's milliseconds until then, which tell more on a machine that others use too, and the load.
# Needs xdotool, ImageMagick's import and convert, and target/vae-lab.jar (mvn package). Without a DISPLAY it starts Xvfb and openbox.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly MOST_SECONDS=60
runs=${1:-5}
shift || true
work=$(mktemp -d)
pids=()

clean_up() {
    for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

if [ -z "${DISPLAY:-}" ]; then
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    pids+=($!)
    until [ -s "$work/display" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    pids+=($!)
    sleep 1
fi
export XDG_DATA_HOME=$work

now() { date +%s%3N; }
window() { xdotool search --onlyvisible --name '^VAE Lab$' 2>/dev/null | head -n 1; }

# Painted: the window shows more than a few colours, where an empty one shows one.
is_painted() {
    local id colours
    id=$(window) && [ -n "$id" ] || return 1
    colours=$(import -silent -window "$id" -resize 25% -format %k info:- 2>/dev/null) || return 1
    [ "${colours:-0}" -gt 16 ]
}

processor_millis() { awk -v tick="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / tick) }' "/proc/$1/stat"; }

for _ in $(seq "$runs"); do
    started=$(now)
    java "$@" -jar target/vae-lab.jar &
    program=$!
    pids+=("$program")
    until is_painted; do
        if [ $(($(now) - started)) -gt $((MOST_SECONDS * 1000)) ] || ! kill -0 "$program" 2>/dev/null; then
            echo "start-time.sh: no window" >&2
            exit 1
        fi
        sleep 0.02
    done
    echo "painted $(($(now) - started)) ms, processor $(processor_millis "$program") ms, load $(cut -d' ' -f1 /proc/loadavg)"
    kill -9 "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
done
