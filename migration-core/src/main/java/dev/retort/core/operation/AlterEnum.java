package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.EnumValues;
import java.util.List;
import java.util.Map;

/** Changes the values of an enum type, in all columns that use it. */
public record AlterEnum(String type, EnumChange change) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        EnumUse use = new EnumUse(before, type);
        return use.withValues(change.appliedTo(type, use.values()), change.replacements());
    }

    /** Rows that hold a value which is going to be missing make the way back fail, so none is lost by it. */
    @Override
    public Inverse inverse(SchemaState before) {
        List<String> old = new EnumUse(before, type).values();
        return change.accept(new EnumChange.Visitor<>() {
            @Override
            public Inverse add(EnumChange.Add add) {
                return Inverse.lossless(
                        new AlterEnum(type, new EnumChange.Replace(EnumValues.values(old.toArray(String[]::new)))));
            }

            @Override
            public Inverse rename(EnumChange.Rename rename) {
                return Inverse.lossless(new AlterEnum(type, new EnumChange.Rename(rename.to(), rename.from())));
            }

            @Override
            public Inverse replace(EnumChange.Replace replace) {
                return replacedBack(old, replace.values().replacements());
            }
        });
    }

    private Inverse replacedBack(List<String> old, Map<String, String> replacements) {
        EnumValues back = EnumValues.values(old.toArray(String[]::new));
        for (var replacement : replacements.entrySet()) {
            boolean isNew = !old.contains(replacement.getValue());
            if (isNew && old.contains(replacement.getKey())) {
                back = back.replacing(replacement.getValue(), replacement.getKey());
            }
        }
        boolean allComeBack = back.replacements().size() == replacements.size();
        return Inverse.of(
                allComeBack ? Loss.LOSSLESS : Loss.LOSES_DATA, new AlterEnum(type, new EnumChange.Replace(back)));
    }

    @Override
    public String describe() {
        return change.accept(new EnumChange.Visitor<>() {
            @Override
            public String add(EnumChange.Add add) {
                return "addEnumValue(" + type + ", " + add.value() + ")";
            }

            @Override
            public String rename(EnumChange.Rename rename) {
                return "renameEnumValue(" + type + ", " + rename.from() + ", " + rename.to() + ")";
            }

            @Override
            public String replace(EnumChange.Replace replace) {
                return "replaceEnumValues(" + type + ", " + replace.values() + ")";
            }
        });
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterEnum(this);
    }
}
