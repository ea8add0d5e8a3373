#!/usr/bin/env bash
# Records which classes the window needs until it is painted, and writes their names to
# src/main/resources/org/vaelab/app/start-classes.txt, from where the program loads them beside the toolkit's start:
#   packaging/start-classes.sh
# Needs target/vae-lab.jar (mvn package) and a display, or Xvfb. Run it when the window has changed much: an old list costs time only.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly SECONDS_TO_PAINT=15
work=$(mktemp -d)
pids=()
clean_up() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
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
fi

XDG_DATA_HOME=$work timeout "$SECONDS_TO_PAINT" java -Dvaelab.secondJvm=no "-Xlog:class+load:file=$work/log" -jar target/vae-lab.jar || true

# In the order of their loading. Those made at run time (lambdas) have no file to be read from; the engine's are loaded later on purpose.
grep -oE '\] (javafx|com\.sun|org\.(vaelab|kordamp|controlsfx)|atlantafx)[^ ]* source: (file|jrt):' "$work/log" \
    | sed 's/^\] //; s/ source:.*//' \
    | grep -vE '\$\$Lambda|/0x|^org\.vaelab\.(engine|Launcher|app\.(StartClasses|LogFile|EngineProperties))' \
    >src/main/resources/org/vaelab/app/start-classes.txt
wc -l src/main/resources/org/vaelab/app/start-classes.txt
