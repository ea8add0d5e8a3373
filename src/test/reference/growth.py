#!/usr/bin/env python3
"""How training's time and memory grow with the number of images, the width, the latent dimension and the image size: four sizes each.

    growth.py [--seconds 3] [--workers N]

Needs target/vae-lab.jar (mvn package) and a Python with NumPy. One axis changes at a time; the others stay at 60,000 images of 28 x 28, one hidden
layer of 400, 20 codes, batch 128. The images are noise of a fixed seed, since the step does not care what they show. Prints a Markdown table: images a
second (of `bench`), microseconds an image, the most memory the process held at any time, and the machine's load.
"""
import argparse, json, os, pathlib, subprocess, sys, tempfile
import numpy as np

JAR = pathlib.Path(__file__).resolve().parents[3] / "target" / "vae-lab.jar"
USUAL = {"images": 60_000, "width": 400, "latent": 20, "side": 28}
SIZES = {"images": [15_000, 60_000, 240_000, 960_000], "width": [100, 200, 400, 800],
         "latent": [2, 8, 32, 128], "side": [14, 28, 56, 112]}


def bench(folder, size, seconds, workers):
    # A large side with fewer images: their number does not change the rate, and the file would be 750 MB.
    count = min(size["images"], 60_000 * 784 // size["side"] ** 2 if size["side"] > 28 else size["images"])
    file = pathlib.Path(folder) / "images.npy"
    rows = np.random.default_rng(1).integers(0, 256, (count, size["side"], size["side"]), dtype=np.uint8)
    np.save(file, rows)
    command = ["java", "-jar", str(JAR), "bench", "--data", str(file), "--hidden", str(size["width"]),
               "--latent", str(size["latent"]), "--seconds", str(seconds), "--workers", str(workers)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    out, err = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(err.strip())
    return json.loads(out.strip().splitlines()[-1])["imagesPerSecond"], usage.ru_maxrss / 1024, count


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--seconds", default=3)
    p.add_argument("--workers", default=os.cpu_count())
    a = p.parse_args()
    print("| what grows | size | images | images/s | µs an image | most memory, MB | load |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for axis, sizes in SIZES.items():
            for value in sizes:
                rate, memory, count = bench(folder, {**USUAL, axis: value}, a.seconds, a.workers)
                print(f"| {axis} | {value:,} | {count:,} | {rate:,.0f} | {1e6 / rate:.1f} | {memory:.0f} | {os.getloadavg()[0]:.1f} |", flush=True)


if __name__ == "__main__":
    main()
