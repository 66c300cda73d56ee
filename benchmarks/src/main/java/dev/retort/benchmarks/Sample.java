package dev.retort.benchmarks;

/**
 * CPU seconds of one compilation.
 *
 * @param compilation of the whole JVM
 * @param processing of the calls of the annotation processor
 */
record Sample(double compilation, double processing) {

    static Sample parse(String text) {
        String[] numbers = text.strip().split(" ", 2);
        return new Sample(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }

    @Override
    public String toString() {
        return compilation + " " + processing;
    }
}
