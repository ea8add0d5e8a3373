#!/usr/bin/env python3
"""Prints the seconds from a command's start until its window is painted, several times over, and their median:

    packaging/start-time.py [RUNS [COMMAND...]]      5 and "java -jar target/vae-lab.jar" unless said

Looks fifty times a second at four rows of pixels, which costs next to nothing: a screenshot by another program each time slows down what
is measured. Painted is a window in which each of the rows, from the first fields to the chart, has something on it right of the middle and
left of it; its first corner is there earlier. Beside the seconds stand those of the processor until then, which tell more on a machine that others use too.
A run before those counted records the archive of classes. Needs Xvfb, openbox, xdotool and libX11, and what the command needs.
"""
import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

SIZE = (1440, 900)
ROWS = (200, 320, 450, 560)
COLOURS_OF_A_PAINTED_HALF = 3
MOST_SECONDS = 120
SECONDS_TO_SETTLE = 8


class XImage(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [
        ("data", ctypes.c_void_p),
        ("byte_order_to_depth", ctypes.c_int * 5),
        ("bytes_per_line", ctypes.c_int),
    ]


class Screen:
    """The pixels of an X display."""

    def __init__(self, name):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
        self.x.XFree.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(name.encode())
        self.root = self.x.XDefaultRootWindow(self.display)

    def is_painted(self):
        return all(self.colours(row, half) >= COLOURS_OF_A_PAINTED_HALF for row in ROWS for half in (0, SIZE[0] // 2))

    def colours(self, row, left):
        image = self.x.XGetImage(self.display, self.root, left, row, SIZE[0] // 2, 1, 0xFFFFFFFF, 2)
        pixels = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
        self.x.XFree(image.contents.data)
        self.x.XFree(image)
        return len({pixels[i : i + 4] for i in range(0, len(pixels), 4)})


def processor_seconds(group):
    """Of all processes in the group."""
    ticks = 0
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def until_painted(command, environment, screen):
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.DEVNULL)
    while not screen.is_painted():
        if process.poll() is not None or time.monotonic() - began > MOST_SECONDS:
            sys.exit("start-time.py: no window")
        time.sleep(0.02)
    return process, time.monotonic() - began, processor_seconds(process.pid)


def close_window(process, environment):
    """As a person does, so that the program ends by itself."""
    time.sleep(SECONDS_TO_SETTLE)
    subprocess.run(["xdotool", "key", "alt+F4"], env=environment, check=True)
    process.wait(MOST_SECONDS)


def kill(process, screen):
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    while screen.is_painted():
        time.sleep(0.02)


def measure(runs, command, environment):
    screen = Screen(environment["DISPLAY"])
    process, _, _ = until_painted(command, environment, screen)
    close_window(process, environment)
    elapsed = []
    for _ in range(runs):
        process, seconds, busy = until_painted(command, environment, screen)
        kill(process, screen)
        elapsed.append(seconds)
        print(f"painted {seconds:.2f} s, processor {busy:.2f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    print(f"median {statistics.median(elapsed):.2f} s")


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    command = sys.argv[2:] or ["java", "-jar", "target/vae-lab.jar"]
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile("w+") as number:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "%dx%dx24" % SIZE, "-nolisten", "tcp"],
            pass_fds=[number.fileno()],
            stderr=subprocess.DEVNULL,
        )
        try:
            while not number.seek(0, os.SEEK_END):
                time.sleep(0.1)
            number.seek(0)
            environment = {**os.environ, "DISPLAY": ":" + number.read().strip(), "XDG_DATA_HOME": home}
            environment.pop("VAELAB_HOME", None)
            subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
            measure(runs, command, environment)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
