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
