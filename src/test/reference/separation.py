#!/usr/bin/env python3
"""How soon the classes part in a 2-D latent space: accuracy of a k-nearest-neighbour classifier on held-out codes, against seconds of training.

    separation.py --mnist FOLDER [--seconds 2,5,10,15,30] [--seeds 1,2,3] [--data NAME] [-- TRAIN OPTIONS...]

Needs target/vae-lab.jar (mvn package) and a Python with NumPy and scikit-learn. Each point of the curve is a run of its own
(train --seconds, or train --epochs with --epochs), so that the schedules of a run end where it ends. k = 15, fitted on the mean codes of the
first 10,000 training images, judged on all held-out ones. Prints a line of JSON a run and the medians over the seeds at the end.
"""
import argparse, gzip, json, os, pathlib, statistics, subprocess, sys, tempfile
import numpy as np
from sklearn.neighbors import KNeighborsClassifier

JAR = pathlib.Path(__import__("os").environ.get("JAR") or pathlib.Path(__file__).resolve().parents[3] / "target" / "vae-lab.jar")


def vae_lab(*arguments):
    done = subprocess.run(["java", "-jar", str(JAR), *arguments], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr.strip())
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def labels(folder, split):
    return np.frombuffer(gzip.open(pathlib.Path(folder) / f"{split}-labels-idx1-ubyte.gz").read(), np.uint8, offset=8)


def run(mnist, limit, seed, options):
    with tempfile.TemporaryDirectory() as folder:
        model = f"{folder}/model.vaelab"
        trained = json.loads(vae_lab("train", "--data", mnist, *limit, "--seed", str(seed), "--out", model, *options))
        codes = {}
        for part in "train", "held-out":
            vae_lab("encode", model, "--data", mnist, "--part", part, "--out", f"{folder}/{part}.npy")
            codes[part] = np.load(f"{folder}/{part}.npy")
    classifier = KNeighborsClassifier(15).fit(codes["train"][:10000], labels(mnist, "train")[:10000])
    return trained, classifier.score(codes["held-out"], labels(mnist, "t10k"))


def main():
    ours, _, theirs = " ".join(sys.argv[1:]).partition(" -- ")
    p = argparse.ArgumentParser()
    p.add_argument("--mnist", required=True)
    p.add_argument("--seconds", default="2,5,10,15,30")
    p.add_argument("--epochs", help="in place of seconds")
    p.add_argument("--seeds", default="1")
    a = p.parse_args(ours.split())
    unit, points = ("epochs", a.epochs) if a.epochs else ("seconds", a.seconds)
    medians = {}
    for point in points.split(","):
        accuracies = []
        for seed in a.seeds.split(","):
            trained, accuracy = run(a.mnist, [f"--{unit}", point], seed, theirs.split())
            accuracies.append(accuracy)
            print(json.dumps({unit: float(point), "seed": int(seed), "epochs": trained["epochs"], "steps": trained["steps"],
                              "trainingSeconds": round(trained["seconds"], 1),
                              "objective": round(-trained["elbo"], 2), "accuracy": round(accuracy, 3),
                              "load": round(os.getloadavg()[0], 1)}), flush=True)
        medians[point] = round(statistics.median(accuracies), 3)
    print(json.dumps({"options": theirs, "accuracyBy" + unit.capitalize(): medians}))


if __name__ == "__main__":
    main()
