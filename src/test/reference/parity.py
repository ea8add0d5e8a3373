"""Ten Adam steps of a tiny VAE in PyTorch, with fixed weights, images and noise: what the engine is held against.

    python3 src/test/reference/parity.py > src/test/resources/org/vaelab/engine/parity.json

12 pixels, 6 and 5 hidden units with tanh, 2 latent dimensions, a batch of 5. Weights and images are multiples of 1/64, so that they are the same in
single precision. The noise is what the engine draws with seed 42, from parity-noise.json beside the result: [steps, batch, latent]. Gradients are
those of the first step. Four models: the VAE, the VAE with free bits, the CVAE with class means in its prior, and that with free bits.
"""

import json
import pathlib
import sys

import torch

torch.set_default_dtype(torch.float64)
NOISE = pathlib.Path(__file__).resolve().parents[1] / "resources/org/vaelab/engine/parity-noise.json"
PIXELS, WIDTHS, LATENT, BATCH, STEPS, BETA, RATE = 12, (6, 5), 2, 5, 10, 0.7, 1e-3


def numbers(count, factor, spread):
    """Fixed numbers in [-spread, spread), multiples of 1/64: a multiplicative sequence, so that no generator's version matters."""
    state, drawn = factor, []
    for _ in range(count):
        state = (state * 16807) % 2147483647
        drawn.append(round((state / 2147483647 * 2 - 1) * spread * 64) / 64)
    return drawn


def network(widths, factor):
    layers = []
    for i, (inputs, outputs) in enumerate(zip(widths, widths[1:])):
        layer = torch.nn.Linear(inputs, outputs)
        layer.weight.data = torch.tensor(numbers(inputs * outputs, factor + 2 * i, 0.7)).reshape(outputs, inputs)
        layer.bias.data = torch.tensor(numbers(outputs, factor + 2 * i + 1, 0.3))
        layers += [layer, torch.nn.Tanh()]
    return torch.nn.Sequential(*layers[:-1])


def flat(tensors):
    return [float(number) for tensor in tensors for number in tensor.reshape(-1)]


LABELS = [0, 2, 1, 2, 0]
CLASSES = 3
FREE = 0.3


def run(free=None, class_means=False):
    """One model's losses of every step, first gradients and last weights; class means begin at fixed numbers so that each pulls."""
    encoder = network((PIXELS, *WIDTHS, 2 * LATENT), 11)
    decoder = network((LATENT, *reversed(WIDTHS), PIXELS), 101)
    images = torch.tensor([abs(x) for x in numbers(BATCH * PIXELS, 1001, 1)]).reshape(BATCH, PIXELS)
    noise = torch.tensor(json.loads(NOISE.read_text())).reshape(STEPS, BATCH, LATENT)
    means = torch.nn.Parameter(torch.tensor(numbers(CLASSES * LATENT, 2001, 1)).reshape(CLASSES, LATENT))
    parameters = [*encoder.parameters(), *decoder.parameters()] + ([means] if class_means else [])
    adam = torch.optim.Adam(parameters, lr=RATE)
    result = {
        "encoder": flat(encoder.parameters()),
        "decoder": flat(decoder.parameters()),
        "images": flat([images]),
        "reconstructionNll": [],
        "kl": [],
    }
    if class_means:
        result["prior"] = flat([means])
    if free is not None:
        result["optimised"] = []
    for step in range(STEPS):
        mu, log_var = encoder(images).chunk(2, dim=1)
        z = mu + torch.exp(0.5 * log_var) * noise[step]
        nll = torch.nn.functional.binary_cross_entropy_with_logits(decoder(z), images, reduction="sum") / BATCH
        # PyTorch's own divergence, as a second way to the formula.
        posterior = torch.distributions.Normal(mu, torch.exp(0.5 * log_var))
        prior = torch.distributions.Normal(means[LABELS] if class_means else torch.zeros_like(mu), 1.0)
        per_dimension = torch.distributions.kl_divergence(posterior, prior).mean(dim=0)
        kl = per_dimension.sum()
        optimised = kl if free is None else per_dimension.clamp(min=free).sum()
        adam.zero_grad()
        (nll + BETA * optimised).backward()
        if step == 0:
            result["encoderGradient"] = flat(p.grad for p in encoder.parameters())
            result["decoderGradient"] = flat(p.grad for p in decoder.parameters())
            if class_means:
                result["priorGradient"] = flat([means.grad])
        adam.step()
        result["reconstructionNll"].append(nll.item())
        result["kl"].append(kl.item())
        if free is not None:
            result["optimised"].append(optimised.item())
    result["encoderAfter"] = flat(encoder.parameters())
    result["decoderAfter"] = flat(decoder.parameters())
    if class_means:
        result["priorAfter"] = flat([means])
    return result


def main():
    result = {"vae": run(), "freeBits": run(free=FREE), "cvae": run(class_means=True), "cvaeFreeBits": run(free=FREE, class_means=True)}
    json.dump(result, sys.stdout)
    print()


if __name__ == "__main__":
    main()
