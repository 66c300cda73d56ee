package dev.retort.it.manual;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java block of a page, made into a source file. What the reader does not want to see again and again is added: imports,
 * and a revision around statements.
 *
 * @param id the revision's id; empty for what is no revision
 * @param typeName the name of its class, or {@code package-info}
 */
record Snippet(CodeBlock block, String id, String typeName, String source) {
    private static final String UPGRADE_FAILS = "upgrade fails";
    private static final String DOWNGRADE_FAILS = "downgrade fails";
    private static final String ON = "on ";
    private static final String REVISION = "revision ";

    private static final Pattern ID = Pattern.compile("id = \"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    private static final String IMPORTS = """
        import static dev.retort.Condition.*;
        import static dev.retort.Delete.deleteFrom;
        import static dev.retort.Update.update;
        import static dev.retort.Upsert.upsertInto;
        import static dev.retort.schema.Column.column;
        import static dev.retort.schema.ColumnChange.*;
        import static dev.retort.schema.ColumnType.*;
        import static dev.retort.schema.Concurrently.concurrently;
        import static dev.retort.schema.Constraint.*;
        import static dev.retort.schema.Dialect.*;
        import static dev.retort.schema.Domain.domain;
        import static dev.retort.schema.EnumType.enumType;
        import static dev.retort.schema.EnumValue.value;
        import static dev.retort.schema.EnumValues.values;
        import static dev.retort.schema.Expression.*;
        import static dev.retort.schema.Extension.extension;
        import static dev.retort.schema.Fallback.*;
        import static dev.retort.schema.IfExists.ifExists;
        import static dev.retort.schema.Index.index;
        import static dev.retort.schema.IndexKey.key;
        import static dev.retort.schema.IndexMethod.*;
        import static dev.retort.schema.Numbers.*;
        import static dev.retort.schema.Partition.partition;
        import static dev.retort.schema.ReferentialAction.*;
        import static dev.retort.schema.Routine.*;
        import static dev.retort.schema.Row.row;
        import static dev.retort.schema.Sequence.sequence;
        import static dev.retort.schema.Table.table;
        import static dev.retort.schema.TableOption.*;
        import static dev.retort.schema.Trigger.trigger;
        import static dev.retort.schema.TriggerEvent.*;
        import static dev.retort.schema.View.view;

        import dev.retort.*;
        import dev.retort.schema.*;
        import java.math.BigDecimal;
        import java.sql.*;
        import java.time.*;
        import java.util.Set;
        """;

    /**
     * Makes a source file of the block.
     *
     * @param number which one of its page it is
     * @param parent the id of the revision above it on the page; empty if it is the first
     */
    static Snippet of(CodeBlock block, int number, String parent) {
        String text = block.text();
        if (text.contains("package-info.java")) {
            return new Snippet(block, "", "package-info", text);
        }
        Matcher declaration = CLASS.matcher(text);
        if (declaration.find()) {
            Matcher id = ID.matcher(text);
            String source = text.startsWith("package ") ? text : "package app.db;\n\n" + IMPORTS + "\n" + text;
            return new Snippet(block, id.find() ? id.group(1) : "", declaration.group(1), source);
        }
        String id = block.remark().startsWith(REVISION)
                ? block.remark().substring(REVISION.length())
                : "%02d".formatted(number);
        return new Snippet(block, id, "Revision_" + id, revision(id, parent, block));
    }

    private static String revision(String id, String parent, CodeBlock block) {
        String parentMember = parent.isEmpty() ? "" : ", parent = \"" + parent + "\"";
        String remark = block.remark();
        boolean onSome = remark.startsWith(ON);
        return """
            package app.db;

            %s
            @Revision(id = "%s"%s)
            final class Revision_%s implements Migration {
                @Override
                public void upgrade(Operations %s) {
                    %s
            %s
                    %s
                }
            }
            """.formatted(
                        IMPORTS,
                        id,
                        parentMember,
                        id,
                        onSome ? "all" : "op",
                        onSome ? "all.on(Set.of(" + remark.substring(ON.length()) + "), op -> {" : "",
                        block.text(),
                        onSome ? "});" : "");
    }

    String fileName() {
        return typeName + ".java";
    }

    boolean failsOnUpgrade() {
        return block.remark().equals(UPGRADE_FAILS);
    }

    boolean failsOnDowngrade() {
        return block.remark().equals(DOWNGRADE_FAILS);
    }

    /** Whether it belongs to the history that the page tells. */
    boolean isPartOfHistory() {
        return !failsOnUpgrade() && !failsOnDowngrade();
    }

    @Override
    public String toString() {
        return block.toString();
    }
}
