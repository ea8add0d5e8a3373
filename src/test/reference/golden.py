#!/usr/bin/env python3
"""Paints the pictures that GoldenImagesTest compares the painters with, by the painters' rules written down once more and as simply as can be.

    golden.py FOLDER        such as src/test/resources/org/vaelab/view/paint

Needs nothing but Python. Run it only when a rule has changed on purpose, and look at the pictures.
"""
import math, pathlib, struct, sys, zlib


def png(path, rows):
    """Rows of (red, green, blue, alpha), alpha not multiplied in."""
    raw = b"".join(b"\0" + bytes(channel for pixel in row for channel in pixel) for row in rows)
    chunk = lambda kind, body: struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 6, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b""))


def level(value):
    return math.floor(255 * min(1, max(0, value)) + 0.5)


def grey(value, light):
    shade = 255 - level(value) if light else level(value)
    return (shade, shade, shade, 255)


def ramp(width, height):
    """From below 0 to beyond 1, row by row."""
    return [[-0.1 + 1.2 * (y * width + x) / (width * height - 1) for x in range(width)] for y in range(height)]


def image(light):
    return [[grey(value, light) for value in row] for row in ramp(6, 4)]


def colour():
    return [[(level(x / 3), level(y / 3), level(1 - x / 3), 255) for x in range(4)] for y in range(4)]


def residual(light):
    """original 0.5 everywhere, reconstruction from 0 to 1: vermilion where there is too much, blue where too little."""
    rows = []
    for y in range(3):
        row = []
        for x in range(5):
            difference = (y * 5 + x) / 14 - 0.5
            strong = (0xD5, 0x5E, 0x00) if difference > 0 else (0x00, 0x72, 0xB2)
            paper = 255 if light else 0
            row.append(tuple(math.floor(paper + abs(difference) * (channel - paper) + 0.5) for channel in strong) + (255,))
        rows.append(row)
    return rows


def sheet():
    """Three pictures of 6 × 4 in rows of two, two pixels apart, on nothing."""
    rows = [[(0, 0, 0, 0)] * 14 for _ in range(10)]
    for left, top in ((0, 0), (8, 0), (0, 6)):
        for y, row in enumerate(image(True)):
            for x, pixel in enumerate(row):
                rows[top + y][left + x] = pixel
    return rows


def field(rgb, deepest):
    """Cells 0 2 4 over 6 8 10, four pixels each, even between their middles; the 2nd hundredth below the highest is the highest here."""
    cells = [[0, 2, 4], [6, 8, 10]]
    rows = []
    for y in range(8):
        row = []
        for x in range(12):
            column, line = min(2, max(0, (x + 0.5) / 4 - 0.5)), min(1, max(0, (y + 0.5) / 4 - 0.5))
            c, r = min(1, int(column)), 0
            above = cells[0][c] + (column - c) * (cells[0][c + 1] - cells[0][c])
            below = cells[1][c] + (column - c) * (cells[1][c + 1] - cells[1][c])
            share = (above + (line - r) * (below - above)) / 10
            row.append(rgb + (math.floor(255 * deepest * share + 0.5),))
        rows.append(row)
    return rows


def points(rgb):
    """Dots of radius 2.5 and opacity 0.8 on 24 × 16 pixels, four a unit: their edge crosses a pixel, their places are quarters of one."""
    places = ((-2, 1), (1.1, 1.3), (-1.4, -0.9), (2.2, -1.2), (3.05, 0.4))
    rows = [[(0, 0, 0, 0)] * 24 for _ in range(16)]
    for mapX, mapY in places:
        x, y = 12 + 4 * mapX, 8 - 4 * mapY
        x, y = (math.floor(4 * x) + 0.5) / 4, (math.floor(4 * y) + 0.5) / 4
        for row in range(16):
            for column in range(24):
                distance = math.hypot(column + 0.5 - x, row + 0.5 - y)
                cover = min(1, max(0, 3 - distance))
                if cover > 0:
                    rows[row][column] = rgb + (math.floor(255 * 0.8 * cover + 0.5),)
    return rows


LIGHT = (0x0671F2, 0xBC500E, 0x387D61, 0x786087, 0xF19206, 0x06B3FF, 0x294544, 0x86B488, 0x6F0193, 0x7C1E16)
DARK = (0x029DFF, 0xB30900, 0xC1FFBA, 0xEB99AA, 0x9D9D02, 0x0BDCFE, 0xA1755D, 0xFFF723, 0x5C1FDE, 0xF1F4F5)


def split(colour):
    return (colour >> 16 & 255, colour >> 8 & 255, colour & 255)


def classes(light):
    """As points, each in its class's colour. Where several lie: the mean of their colours by how much each covers, the denser and deeper the more there is."""
    labelled = ((-1.9, 1, 0), (-1.2, 1, 1), (0.8, -0.6, 2), (1.3, -0.6, 3), (1.05, -0.1, 4), (2.4, 1.2, 9))
    away, deepest = (0, 0.5) if light else (255, 0.3)
    rows = [[(0, 0, 0, 0)] * 24 for _ in range(16)]
    for row in range(16):
        for column in range(24):
            inks = []
            for mapX, mapY, label in labelled:
                x, y = 12 + 4 * mapX, 8 - 4 * mapY
                x, y = (math.floor(4 * x) + 0.5) / 4, (math.floor(4 * y) + 0.5) / 4
                cover = min(1, max(0, 3 - math.hypot(column + 0.5 - x, row + 0.5 - y)))
                inks.append((math.floor(64 * cover + 0.5) / 64, split((LIGHT if light else DARK)[label])))
            total = sum(cover for cover, _ in inks)
            if total > 0:
                alpha = 0.8 * total if total < 1 else 1 - 0.2 ** total
                depth = deepest * max(0, math.log(total) / math.log(128))
                mean = [sum(cover * rgb[k] for cover, rgb in inks) / total for k in range(3)]
                rows[row][column] = tuple(math.floor((1 - depth) * m + depth * away + 0.5) for m in mean) + (math.floor(255 * alpha + 0.5),)
    return rows


def thumbnails(light, times):
    """Images of 5 × 3 with a frame of two pixels, at their points: the second would lie on the first, the last would cross the edge, and both are left out."""
    width, height = 48 * times, 30 * times
    rows = [[(0, 0, 0, 0)] * width for _ in range(height)]
    for image, mapX, mapY in ((0, -4, 1.5), (2, 2.5, 1.5), (3, 3, -2)):
        left = round(width / 2 + 4 * times * mapX) - 5 * times // 2
        top = round(height / 2 - 4 * times * mapY) - 3 * times // 2
        frame = split((LIGHT if light else DARK)[image + 3]) + (255,)
        for y in range(-2 * times, 5 * times):
            for x in range(-2 * times, 7 * times):
                inside = 0 <= y < 3 * times and 0 <= x < 5 * times
                value = (image * 15 + y // times * 5 + x // times) * 3
                rows[top + y][left + x] = (grey(value / 255, light)) if inside else frame
    return rows


def loss(light):
    """48 steps on an axis from 0 to 8: −ELBO behind the reconstruction term, each with its raw values, and the held-out term above them."""
    width, height = 48, 25
    paper, marks = ((255, 255, 255), (0xE4, 0xE8, 0xEC)) if light else ((0x0D, 0x11, 0x17), (0x26, 0x2C, 0x34))
    rows = [[paper] * width for _ in range(height)]
    for row in (18, 12, 6):
        rows[row] = [marks] * width
    y = lambda value: (8 - value) / 8 * (height - 1) + 0.5

    def cover(x, top, bottom, rgb, alpha):
        for row in range(height):
            share = alpha * max(0, min(bottom, row + 1) - max(top, row))
            rows[row][x] = tuple(math.floor(a + share * (b - a) + 0.5) for a, b in zip(rows[row][x], rgb))

    def joined(middles, x):
        """A column's own middle, and half-way to those beside it."""
        near = [middles[k] for k in (x - 1, x + 1) if 0 <= k < width and middles[k] is not None]
        return [middles[x]] + [(middles[x] + other) / 2 for other in near]

    def draw(begin, first, last, below, above, early, rgb, held_out):
        line = [first + (last - first) * x / 47 if x >= begin else None for x in range(width)]
        high = [None if v is None else v + (early if 3 <= x <= 6 else above) for x, v in enumerate(line)]
        strong = [None if v is None else y(v) for v in line]
        raw = [None if v is None else (y(high[x]) + y(v - below)) / 2 for x, v in enumerate(line)]
        for x in range(begin, width):
            if not held_out:
                ends = joined(raw, x) + [y(high[x]), y(line[x] - below)]
                cover(x, min(ends) - 0.5, max(ends) + 0.5, rgb, 0.35)
        for x in range(begin, width):
            if not held_out or x % 10 < 6:
                ends, half = joined(strong, x), 0.8 if held_out else 0.9
                cover(x, min(ends) - half, max(ends) + half, rgb, 1)
        for middle in range(begin, width, 5) if held_out else ():
            for x in range(max(0, middle - 2), min(width, middle + 3)):
                half = math.sqrt(4 - (x - middle) ** 2)
                cover(x, strong[middle] - half, strong[middle] + half, rgb, 1)
        beyond = [x for x in range(begin, width) if high[x] > 8]
        if beyond:
            middle = max(5, (beyond[0] + beyond[-1]) // 2)
            for x in range(middle - 5, middle + 6):
                cover(x, abs(x - middle), 6, rgb, 1)

    total, term = ((0x57, 0x60, 0x6A), (0x00, 0x72, 0xB2)) if light else ((0x9A, 0xA4, 0xAE), (0x56, 0xB4, 0xE9))
    draw(0, 7.5, 3, 0.5, 0.5, 20, total, False)
    draw(0, 6, 1, 0.6, 0.8, 0.8, term, False)
    draw(8, 5, 2, 0, 0, 0, term, True)
    return [[rgb + (255,) for rgb in row] for row in rows]


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    png(folder / "image-light.png", image(True))
    png(folder / "image-dark.png", image(False))
    png(folder / "colour.png", colour())
    png(folder / "residual-light.png", residual(True))
    png(folder / "residual-dark.png", residual(False))
    png(folder / "sheet.png", sheet())
    png(folder / "density-light.png", field((0x1F, 0x6F, 0xB2), 0.65))
    png(folder / "trust-dark.png", field((0xB4, 0x8C, 0xE8), 0.75))
    png(folder / "points-light.png", points((0x8C, 0x95, 0x9F)))
    png(folder / "points-dark.png", points((0x6E, 0x76, 0x81)))
    for light, name in ((True, "light"), (False, "dark")):
        png(folder / f"classes-{name}.png", classes(light))
        png(folder / f"thumbnails-{name}.png", thumbnails(light, 1 if light else 2))
        png(folder / f"loss-{name}.png", loss(light))
