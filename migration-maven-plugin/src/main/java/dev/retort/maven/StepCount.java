package dev.retort.maven;

/**
 * Which step of a run is going on.
 *
 * @param position the first step is 1, and 0 is before it
 * @param count how many there are
 */
record StepCount(int position, int count) {

    static StepCount of(int count) {
        return new StepCount(0, count);
    }

    StepCount next() {
        return new StepCount(position + 1, count);
    }

    /** As wide for each step: {@code [ 3/12]}. */
    @Override
    public String toString() {
        String last = String.valueOf(count);
        return "[" + " ".repeat(last.length() - String.valueOf(position).length()) + position + "/" + last + "]";
    }
}
