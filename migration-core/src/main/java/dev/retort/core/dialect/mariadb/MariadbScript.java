package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.mysql.Delimiter;
import dev.retort.core.dialect.mysql.MysqlScript;

/** What {@code mariadb} reads. */
final class MariadbScript extends MysqlScript {
    MariadbScript(Identifiers identifiers) {
        super(identifiers, new MariadbCatalogue());
    }

    @Override
    public String command() {
        return "mariadb DATABASE < script.sql";
    }

    @Override
    protected String failure(String messageExpression) {
        return "CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(" + messageExpression + "))";
    }

    @Override
    protected String program(String statements) {
        return Delimiter.around("BEGIN NOT ATOMIC\n" + statements + "END");
    }
}
