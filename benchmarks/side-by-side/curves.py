"""Curves as SVG: revisions to the right, time or memory upwards, both logarithmic. Legible on light and on dark paper."""
import math

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 170, 40, 50
COLOURS = ("#4c8bf5", "#e8710a", "#34a853", "#d93fb2", "#a07f00", "#00a5b5", "#e0433a", "#8a63d2")
GREY = "#8a8a8a"


def curves(title, unit, lines):
    """The picture. lines: name, then points of (revisions, value); a line of one point is only that point."""
    points = [point for _, line in lines for point in line]
    x = Axis([revisions for revisions, _ in points], LEFT, WIDTH - RIGHT)
    y = Axis([value for _, value in points], HEIGHT - BOTTOM, TOP)
    parts = [text(LEFT, 22, title, "start", 'font-weight="bold"'), *grid(x, y, unit)]
    for number, (name, line) in enumerate(lines):
        parts += curve(x, y, line, COLOURS[number % len(COLOURS)])
        parts += legend(number, name, COLOURS[number % len(COLOURS)])
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img">\n'
            "<title>%s</title>\n%s\n</svg>\n" % (WIDTH, HEIGHT, title, "\n".join(parts)))


class Axis:
    """From the power of ten below the least value to the one above the greatest."""

    def __init__(self, values, begin, end):
        self.first = math.floor(math.log10(min(values)) + 1e-9)
        self.last = max(math.ceil(math.log10(max(values)) - 1e-9), self.first + 1)
        self.begin, self.end = begin, end

    def at(self, value):
        share = (math.log10(value) - self.first) / (self.last - self.first)
        return self.begin + share * (self.end - self.begin)

    def powers(self):
        return [10.0 ** power for power in range(self.first, self.last + 1)]


def grid(x, y, unit):
    for value in x.powers():
        yield stroke([(x.at(value), TOP), (x.at(value), HEIGHT - BOTTOM)], GREY, 'stroke-opacity="0.35"')
        yield text(x.at(value), HEIGHT - BOTTOM + 18, number(value), "middle")
    for value in y.powers():
        yield stroke([(LEFT, y.at(value)), (WIDTH - RIGHT, y.at(value))], GREY, 'stroke-opacity="0.35"')
        yield text(LEFT - 8, y.at(value) + 4, number(value), "end")
    yield text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, "revisions", "middle")
    middle = (TOP + HEIGHT - BOTTOM) / 2
    yield text(18, middle, unit, "middle", 'transform="rotate(-90 18 %.0f)"' % middle)


def curve(x, y, line, colour):
    places = [(x.at(revisions), y.at(value)) for revisions, value in line]
    yield stroke(places, colour, 'stroke-width="2"')
    for place in places:
        yield '<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>' % (*place, colour)


def legend(position, name, colour):
    left, top = WIDTH - RIGHT + 16, TOP + 10 + 20 * position
    yield stroke([(left, top), (left + 22, top)], colour, 'stroke-width="2"')
    yield text(left + 28, top + 4, name, "start")


def stroke(places, colour, more):
    return '<polyline points="%s" fill="none" stroke="%s" %s/>' % (" ".join("%.1f,%.1f" % place for place in places), colour, more)


def text(left, top, words, anchor, more=""):
    return '<text x="%.1f" y="%.1f" fill="%s" text-anchor="%s" %s>%s</text>' % (left, top, GREY, anchor, more, words)


def number(value):
    return format(int(value), ",") if value >= 1 else "%g" % value
