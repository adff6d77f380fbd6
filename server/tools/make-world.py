#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes map/world.tsv from country outlines in GeoJSON: ISO code, tab, path in the Equal Earth projection.

usage: make-world.py countries.geo.json > world.tsv

The outlines are those of johan/world.geo.json (Unlicense), made from Natural Earth (public domain).
The projection is that of Šavrič, Patterson and Jenny, "The Equal Earth map projection" (2018); EqualEarth.java has the
same constants, so that places lie where the outlines say. Width 1000; Antarctica is left out.
"""
import json
import math
import sys

A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
SCALE = 1000 / 5.41320
TOLERANCE = 0.35
LEAST_AREA = 0.15
CODES = {"-99": None, "CS-KM": "KOS", "OSA": None, "ABV": None, "PSE": "PSE", "WBK": "PSE"}


def project(lon, lat):
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(lat)))
    x = 2 * math.sqrt(3) * math.radians(lon) * math.cos(t) / (
        3 * (9 * A4 * t**8 + 7 * A3 * t**6 + 3 * A2 * t**2 + A1))
    y = A4 * t**9 + A3 * t**7 + A2 * t**3 + A1 * t
    return 500 + x * SCALE, 243 - y * SCALE


def simplify(points):
    """Douglas and Peucker, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        length = math.hypot(bx - ax, by - ay)
        far, at = 0, None
        for i in range(a + 1, b):
            px, py = points[i]
            d = (abs((by - ay) * px - (bx - ax) * py + bx * ay - by * ax) / length
                 if length else math.hypot(px - ax, py - ay))
            if d > far:
                far, at = d, i
        if at is not None and far > TOLERANCE:
            keep[at] = True
            stack += [(a, at), (at, b)]
    return [p for p, k in zip(points, keep) if k]


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def path(geometry):
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    rings = [[project(*p[:2]) for p in ring] for polygon in polygons for ring in polygon]
    rings.sort(key=area, reverse=True)
    out = ""
    for i, ring in enumerate(rings):
        points = simplify(ring)
        if i and (len(points) < 4 or area(points) < LEAST_AREA):
            continue
        points = [(round(x, 1), round(y, 1)) for x, y in (points if len(points) > 3 else ring)]
        out += "M" + "L".join("%g,%g" % p for p in points[:-1]) + "Z"
    return out


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        features = json.load(file)["features"]
    shapes = {}
    for feature in features:
        code = feature.get("id") or ""
        code = CODES.get(code, code)
        if code != "ATA":
            shapes[code or "-"] = shapes.get(code or "-", "") + path(feature["geometry"])
    print("# Country outlines, Equal Earth projection, width 1000. From johan/world.geo.json (Unlicense), which is made")
    print("# from Natural Earth (public domain); simplified by server/tools/make-world.py. '-' is land without a code.")
    for code in sorted(shapes):
        print(code + "\t" + shapes[code])


main()
