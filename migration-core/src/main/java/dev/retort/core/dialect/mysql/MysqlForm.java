package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.KeptRule;
import dev.retort.core.expression.Meaning;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.TableOption;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MySQL and MariaDB keep. */
public final class MysqlForm extends CatalogueForm {
    private static final Pattern ON_UPDATE =
            Pattern.compile("(.*?)\\s+on\\s+update\\s+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Makes the form of MySQL, or of MariaDB. */
    public MysqlForm(Dialect dialect, MysqlTypes types) {
        super(dialect, types, new MysqlLiterals());
    }

    @Override
    protected String typeName(String name) {
        // The catalogue writes what ends a line as MySQL's own client would.
        return TypeSynonyms.resolve(shown(name).replace("\n", "\\n").replace("\r", "\\r"));
    }

    @Override
    protected Map<String, String> options(TableState table) {
        return Map.of(
                "engine",
                table.options().stream()
                        .filter(option -> option.kind() == TableOption.Kind.ENGINE)
                        .map(option -> lower(option.values().get(0)))
                        .findFirst()
                        .orElse("innodb"));
    }

    @Override
    protected Optional<String> numbering(Column column) {
        return column.numbering() == Identity.NONE ? Optional.empty() : Optional.of("auto_increment");
    }

    /** The catalogue has three bytes for a character, and shows a question mark in place of one that needs four. */
    private static String shown(String text) {
        return text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
    }

    @Override
    protected String defaultMeaning(String written) {
        String text = shown(written);
        Matcher onUpdate = ON_UPDATE.matcher(text);
        return onUpdate.matches()
                ? Meaning.of(onUpdate.group(1), dialect) + " on update current_timestamp"
                : Meaning.of(text, dialect);
    }

    /** Each of the two is what the other server shows where nothing was said, and they do the same. */
    @Override
    protected boolean isDefault(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION || action == ReferentialAction.RESTRICT;
    }

    /** The name of a primary key is not kept, and a unique constraint is a unique index. */
    @Override
    protected KeptRule rule(Constraint constraint) {
        if (constraint instanceof Unique unique) {
            return new KeptRule(unique.name(), "unique index on " + unique.columns());
        }
        KeptRule rule = super.rule(constraint);
        return constraint instanceof PrimaryKey ? new KeptRule(Optional.of("PRIMARY"), rule.text()) : rule;
    }

    @Override
    protected List<KeptRule> allowed(TableState table) {
        return RequiredIndex.of(table).stream()
                .map(index -> new KeptRule(Optional.empty(), "index on " + index.columns()))
                .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
