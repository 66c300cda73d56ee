package dev.retort.it.crash;

import dev.retort.it.crash.Place.Moment;
import dev.retort.it.crash.Shop.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Chooses where runs are cut short. */
final class Places {
    /** What leaves everything in the database as it is. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?is)(SELECT|SET|SHOW|PRAGMA|BEGIN|ROLLBACK|command|setAutoCommit|close|mysql-connector).*|");

    private Places() {}

    /** Every place on both ways, with each thing that somebody may ask for then. */
    static List<Trial> all(Trials trials) {
        List<Trial> all = new ArrayList<>();
        for (Recovery recovery : Recovery.values()) {
            for (Way way : Way.values()) {
                for (Place place : places(trials.requests(way))) {
                    all.add(new Trial(way, place, recovery));
                }
            }
        }
        return all;
    }

    /**
     * Before and during what changes something, on both ways, one of {@code step} places; what somebody asks for then
     * alternates.
     */
    static List<Trial> some(Trials trials, int step) {
        List<Trial> some = new ArrayList<>(some(Way.UP, trials.requests(Way.UP), step));
        some.addAll(some(Way.DOWN, trials.requests(Way.DOWN), step));
        return some;
    }

    static List<Trial> some(Way way, List<String> requests, int step) {
        List<Trial> some = new ArrayList<>();
        int number = 0;
        for (Place place : changing(requests)) {
            if (number % step == 0) {
                some.add(new Trial(way, place, recovery(number / step)));
            }
            number++;
        }
        return some;
    }

    /** Two places belong to one statement, and each of them is to meet both. */
    private static Recovery recovery(int number) {
        return number % 4 == 0 || number % 4 == 3 ? Recovery.RESUME : Recovery.TAKE_BACK;
    }

    static List<Place> places(List<String> requests) {
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < requests.size(); index++) {
            for (Moment moment : Moment.values()) {
                places.add(new Place(index + 1, moment, requests.get(index)));
            }
        }
        return places;
    }

    static List<Place> changing(List<String> requests) {
        return places(requests).stream()
                .filter(place -> !HARMLESS.matcher(place.text()).matches())
                .toList();
    }
}
