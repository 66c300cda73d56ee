package dev.retort.it.interpreter;

import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Operations;
import dev.retort.schema.EnumType;
import dev.retort.schema.EnumValue;
import dev.retort.schema.EnumValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Enum types: created, changed, dropped. */
final class EnumVerbs {
    private EnumVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        for (String type : new String[] {"enum", "enum_type", "type"}) {
            verbs.put("create_" + type, EnumVerbs::create);
            verbs.put("drop_" + type, EnumVerbs::drop);
            verbs.put(
                    "rename_" + type,
                    (fields, op) ->
                            op.renameEnum(fields.required("name", "from", "enum"), fields.required("to", "new_name")));
            verbs.put("alter_" + type + "_add_value", EnumVerbs::add);
            verbs.put("add_" + type + "_value", EnumVerbs::add);
            verbs.put("rename_" + type + "_value", EnumVerbs::rename);
            verbs.put("replace_" + type, EnumVerbs::replace);
            verbs.put("replace_" + type + "_values", EnumVerbs::replace);
        }
        verbs.put("sync_enum_values", EnumVerbs::replace);
        return verbs;
    }

    private static String name(Fields fields) {
        return fields.required("name", "enum", "type", "enum_name");
    }

    private static void create(Fields fields, Operations op) {
        EnumType type = EnumType.enumType(
                name(fields), fields.requiredTexts("values", "labels").toArray(String[]::new));
        op.createEnum(fields.flag("if_not_exists", "checkfirst") ? type.ifNotExists() : type);
    }

    private static void drop(Fields fields, Operations op) {
        if (fields.flag("if_exists", "checkfirst")) {
            op.dropEnum(ifExists(name(fields)));
        } else {
            op.dropEnum(name(fields));
        }
    }

    private static void add(Fields fields, Operations op) {
        EnumValue value = EnumValue.value(fields.required("value", "label"));
        Optional<String> next = fields.text("before");
        Optional<String> previous = fields.text("after");
        EnumValue placed =
                next.map(value::before).orElse(previous.map(value::after).orElse(value));
        op.addEnumValue(name(fields), placed);
    }

    private static void rename(Fields fields, Operations op) {
        op.renameEnumValue(
                name(fields), fields.required("from", "value", "old_value"), fields.required("to", "new_value"));
    }

    private static void replace(Fields fields, Operations op) {
        EnumValues values =
                EnumValues.values(fields.requiredTexts("values", "new_values").toArray(String[]::new));
        Optional<Fields> replacements = fields.object("mapping", "replacing", "map");
        if (replacements.isPresent()) {
            for (String old : replacements.orElseThrow().names()) {
                values = values.replacing(old, replacements.orElseThrow().required(old));
            }
        }
        op.replaceEnumValues(name(fields), values);
    }
}
