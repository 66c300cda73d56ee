package dev.retort.source;

import java.util.List;

/** How a new revision names those that it follows: one class uses one form. */
public sealed interface Parents {

    /** For a revision that follows none. */
    static Parents none() {
        return new ById(List.of());
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code parent = {"3f2a81c09d4e"}}. */
    record ById(List<String> ids) implements Parents {
        public ById {
            ids = List.copyOf(ids);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byId(this);
        }
    }

    /**
     * {@code after = {CreateUsers.class}}.
     *
     * @param classNames their binary names
     */
    record ByClass(List<String> classNames) implements Parents {
        public ByClass {
            classNames = List.copyOf(classNames);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byClass(this);
        }
    }

    /** One answer for each form. */
    interface Visitor<R> {
        R byId(ById parents);

        R byClass(ByClass parents);
    }
}
