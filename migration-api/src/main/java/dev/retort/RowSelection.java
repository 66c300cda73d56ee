package dev.retort;

import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows of a table are meant, and the values in the SQL that says so. */
record RowSelection(List<Joined> joins, Optional<Expression> condition, Map<String, Value> parameters) {
    static final RowSelection ALL = new RowSelection(List.of(), Optional.empty(), Map.of());

    RowSelection {
        joins = List.copyOf(joins);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    RowSelection joining(Joined another) {
        List<Joined> more = new ArrayList<>(joins);
        more.add(another);
        return new RowSelection(more, condition, parameters);
    }

    RowSelection where(Expression wanted) {
        if (condition.isPresent()) {
            throw new IllegalArgumentException("where(...) is said twice; write both conditions into one, with AND");
        }
        return new RowSelection(joins, Optional.of(wanted), parameters);
    }

    RowSelection with(String name, Object value) {
        Map<String, Value> more = new LinkedHashMap<>(parameters);
        if (more.put(name, Value.of(value)) != null) {
            throw new IllegalArgumentException("the value of :" + name + " is given twice");
        }
        return new RowSelection(joins, condition, more);
    }
}
