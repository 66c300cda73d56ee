package dev.retort.it.honesty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody adds an operation without trying it on real databases. */
final class CompletenessTest {

    @ParameterizedTest
    @EnumSource
    void everyOperationHasACase(Dialect dialect) {
        Set<String> tried = Cases.all().stream()
                .filter(each -> each.databases().contains(dialect))
                .flatMap(each -> operations(each, dialect))
                .map(RecordedOperation::operation)
                .map(operation -> operation.getClass().getSimpleName())
                .collect(Collectors.toSet());
        List<String> untried = Arrays.stream(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(name -> !tried.contains(name))
                .sorted()
                .toList();
        assertThat(untried).as("operations without a case on " + dialect).isEmpty();
    }

    /** Some operations stand on ways back alone. */
    private static Stream<RecordedOperation> operations(HonestyCase honestyCase, Dialect dialect) {
        Stream<RecordedOperation> up = Recording.upgrade(honestyCase.migration()).stream();
        if (honestyCase.oneWay() || honestyCase.refusals().containsKey(dialect)) {
            return up;
        }
        SchemaState before =
                Replay.of(Recording.upgrade(op -> honestyCase.given().accept(op)), SchemaState.empty(dialect));
        return Stream.concat(up, Recording.downgrade(honestyCase.migration(), () -> before).stream());
    }

    @Test
    void everyCaseHasANameOfItsOwn() {
        assertThat(Cases.all().stream().map(HonestyCase::name)).doesNotHaveDuplicates();
    }
}
