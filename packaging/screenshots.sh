#!/usr/bin/env bash
# Makes the pictures of the real window in assets/screenshots anew: starts the program on a screen of its own and drives it
# by keyboard and mouse, in both themes and two sizes.
# Needs Xvfb, openbox, xdotool and ImageMagick (import, convert), and target/vae-lab.jar (mvn package).
#   packaging/screenshots.sh [FOLDER]     where the pictures go; assets/screenshots unless said
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(realpath -m "${1:-assets/screenshots}")
training_seconds=${TRAINING_SECONDS:-4}
work=$(mktemp -d)
pids=()

clean_up() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

# start_screen WIDTHxHEIGHT
start_screen() {
    rm -f "$work/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    pids+=($!)
    until [ -s "$work/display" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    pids+=($!)
}

# start_program THEME WIDTH HEIGHT: with settings of its own, until the window is there and its data are painted.
start_program() {
    export XDG_DATA_HOME=$work/$1-$2
    mkdir -p "$XDG_DATA_HOME/vae-lab"
    printf '{"window.theme":"%s","window.x":"0","window.y":"0","window.width":"%s","window.height":"%s"}\n' "$1" "$2" "$3" \
        >"$XDG_DATA_HOME/vae-lab/settings.json"
    java -jar target/vae-lab.jar &
    program=$!
    pids+=("$program")
    timeout 60 xdotool search --sync --onlyvisible --name '^VAE Lab$' >/dev/null
    sleep 6
    until_still
}

# until_still: three seconds in which nothing moves above the status bar, or a minute.
until_still() {
    local before='' now same=0
    for _ in $(seq 60); do
        now=$(import -window root -crop x600+0+24 rgb:- | cksum)
        if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
        [ "$same" -lt 3 ] || return 0
        before=$now
        sleep 1
    done
}

# shoot NAME: few colours keep the file small, and no eye sees the difference.
shoot() {
    xdotool mousemove 2 2
    sleep 1
    import -window root "$work/full.png"
    convert "$work/full.png" -dither None -colors 255 -strip "PNG8:$folder/$1.png"
}

stop_program() {
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
}

mkdir -p "$folder"
start_screen 1440x900
start_program light 1440 900
shoot start-light
xdotool key space
sleep "$training_seconds"
shoot training-light
stop_program
start_program dark 1440 900
xdotool key space
sleep 3
until_still
# A click pins the image of the point below it.
xdotool mousemove 700 310 click 1
sleep 2
shoot trained-dark
stop_program
start_screen 1100x700
start_program light 1100 700
xdotool key space
sleep "$training_seconds"
shoot small-light
stop_program
ls -l "$folder"
