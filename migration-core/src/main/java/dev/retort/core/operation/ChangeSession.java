package dev.retort.core.operation;

import dev.retort.SessionSetting;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.stream.Collectors;

/** Changes how the session behaves until the end of the revision. */
public record ChangeSession(List<SessionSetting> settings) implements Operation {

    public ChangeSession {
        settings = List.copyOf(settings);
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("session() changes nothing; give it a setting");
        }
    }

    /** Refuses such an operation where nobody could say whether it is to hold until the end of the revision. */
    static void refuseIn(List<RecordedOperation> operations, String block) {
        for (RecordedOperation recorded : operations) {
            if (recorded.operation() instanceof ChangeSession) {
                throw new IllegalArgumentException(
                        recorded.operation().describe() + " holds for the whole revision; call it outside of " + block);
            }
            if (recorded.operation() instanceof OnDialects inner) {
                refuseIn(inner.then(), block);
            }
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return before;
    }

    /** Of itself nothing: the end of the revision takes it back. */
    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.nothing();
    }

    @Override
    public String describe() {
        return settings.stream().map(Object::toString).collect(Collectors.joining(", ", "session(", ")"));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeSession(this);
    }
}
