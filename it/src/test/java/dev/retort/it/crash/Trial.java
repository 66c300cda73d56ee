package dev.retort.it.crash;

import dev.retort.it.crash.Shop.Way;

/** A run that goes one way and is cut short, and what somebody asks for then. */
record Trial(Way way, Place place, Recovery recovery) {
    Way expectedEnd() {
        return recovery.after(way);
    }

    @Override
    public String toString() {
        return way + ", cut short " + place + ", then " + recovery;
    }
}
