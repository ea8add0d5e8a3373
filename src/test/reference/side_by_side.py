#!/usr/bin/env python3
"""Training speed beside PyTorch's, on one machine in one run, taking turns: images a second, medians, and ratios round by round.

    side_by_side.py --torch FOLDER/torch_vae.py --mnist FOLDER [--conv] [--rounds 5] [--seconds 5] [--python python3] [--torch-threads 1,2]

Needs target/vae-lab.jar (mvn package), MNIST's IDX files, and a Python with PyTorch for torch_vae.py, a script that prints one line of JSON an
epoch with imagesPerSecond. Each round runs our program with one worker and with all cores, and PyTorch with one thread and with as many as
there are cores, or as --torch-threads says: more threads than idle cores make an epoch of theirs take hours. PyTorch's threads are not those of the
OpenBLAS below it, which takes all cores for the dense layers' products whatever --threads says; so each round also runs PyTorch with one
thread and OpenBLAS kept to one, which is what one worker of ours is to be held against. With --conv both train the convolutional network
32-64 in place of the dense one. The machine's load is printed with each round: a round on a busy machine says little.
"""
import argparse, functools, json, os, pathlib, statistics, subprocess

JAR = pathlib.Path(__file__).resolve().parents[3] / "target" / "vae-lab.jar"


def last_line(command, **environment):
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **environment})
    return json.loads(done.stdout.strip().splitlines()[-1])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--torch", required=True)
    p.add_argument("--mnist", required=True)
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--seconds", default="5")
    p.add_argument("--hidden", default="400")
    p.add_argument("--conv", action="store_true")
    p.add_argument("--latent", default="20")
    p.add_argument("--batch", default="128")
    p.add_argument("--python", default="python3")
    cores = os.cpu_count()
    p.add_argument("--torch-threads", default=f"1,{cores}")
    a = p.parse_args()
    sizes = ["--latent", a.latent, "--batch", a.batch]
    our_model = (["--conv", "32-64"] if a.conv else ["--hidden", a.hidden]) + sizes
    their_model = (["--conv"] if a.conv else ["--hidden", a.hidden]) + sizes

    def ours(workers):
        return last_line(["java", "-jar", str(JAR), "bench", "--data", a.mnist, "--workers", str(workers), "--seconds", a.seconds, *our_model])

    def torch(threads, **environment):
        return last_line([a.python, a.torch, "--threads", str(threads), "--epochs", "1", *their_model], **environment)

    runs = {"ours, 1 worker": lambda: ours(1), f"ours, {cores} workers": lambda: ours(cores),
            "torch, 1 core": lambda: torch(1, OPENBLAS_NUM_THREADS="1"),
            **{f"torch, {threads} thread(s)": functools.partial(torch, int(threads)) for threads in a.torch_threads.split(",")}}
    rates, shares = {name: [] for name in runs}, {name: [] for name in runs}
    for turn in range(a.rounds):
        for name, run in runs.items():
            result = run()
            rates[name].append(result["imagesPerSecond"])
            if "peakShare" in result:
                shares[name].append(result["peakShare"])
        print(json.dumps({"round": turn + 1, "load": round(os.getloadavg()[0], 1), **{n: round(r[-1]) for n, r in rates.items()}}), flush=True)

    one, all_cores, one_core, *theirs = (rates[name] for name in runs)

    def median_ratio(above, below):
        return round(statistics.median(x / y for x, y in zip(above, below)), 2)

    better = [max(turn) for turn in zip(one_core, *theirs)]
    print(json.dumps({"medians": {n: round(statistics.median(r)) for n, r in rates.items()},
                      "peakShare": {n: round(statistics.median(s), 2) for n, s in shares.items() if s},
                      "allCoresToBetterTorch": median_ratio(all_cores, better),
                      "oneWorkerToOneCore": median_ratio(one, one_core),
                      "oneWorkerToOneThread": median_ratio(one, theirs[0]),
                      "allCoresToOneWorker": median_ratio(all_cores, one)}))


main()
