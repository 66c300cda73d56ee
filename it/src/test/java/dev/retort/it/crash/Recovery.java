package dev.retort.it.crash;

import dev.retort.it.crash.Shop.Way;

/** What somebody asks for after a run was cut short. */
enum Recovery {
    /** The same again. */
    RESUME {
        @Override
        Way after(Way broken) {
            return broken;
        }
    },

    /** The opposite. */
    TAKE_BACK {
        @Override
        Way after(Way broken) {
            return broken.back();
        }
    };

    abstract Way after(Way broken);
}
