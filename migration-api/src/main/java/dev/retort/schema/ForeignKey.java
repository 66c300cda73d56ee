package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/** The rule that some columns hold the key of a row of a table, or null. Made by {@link Constraint#foreignKey}. */
public final class ForeignKey implements Constraint {
    private final Naming naming;
    private final List<String> columns;
    private final String referencedTable;
    private final List<String> referencedColumns;
    private final ReferentialAction onDelete;
    private final ReferentialAction onUpdate;
    private final ConstraintOptions options;

    private ForeignKey(
            Naming naming,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            ConstraintOptions options) {
        this.naming = naming;
        this.columns = ColumnNames.checked("a foreign key", columns);
        this.referencedTable = referencedTable;
        this.referencedColumns = ColumnNames.checked("the target of a foreign key", referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("foreign key " + columns + " references " + referencedColumns + " of "
                    + referencedTable + ": the two lists need the same length");
        }
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
        this.options = options;
    }

    /** A foreign key that does not say yet where it leads. */
    public static final class From {
        private final List<String> columns;

        From(List<String> columns) {
            this.columns = columns;
        }

        /** Returns the foreign key to these columns of {@code table}, column by column. */
        public ForeignKey references(String table, String... referencedColumns) {
            return new ForeignKey(
                    Naming.BY_CONVENTION,
                    columns,
                    table,
                    List.of(referencedColumns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    ConstraintOptions.NONE);
        }
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public ForeignKey named(String name) {
        return withNaming(new Naming.Given(name));
    }

    @Override
    public ForeignKey unnamed() {
        return withNaming(Naming.BY_DATABASE);
    }

    private ForeignKey withNaming(Naming otherNaming) {
        return new ForeignKey(otherNaming, columns, referencedTable, referencedColumns, onDelete, onUpdate, options);
    }

    /** Returns the same rule with this action when the referenced row is deleted. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(naming, columns, referencedTable, referencedColumns, action, onUpdate, options);
    }

    /** Returns the same rule with this action when the referenced key changes. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(naming, columns, referencedTable, referencedColumns, onDelete, action, options);
    }

    /** Returns the same rule about other columns of its own table. */
    public ForeignKey onColumns(List<String> otherColumns) {
        return new ForeignKey(naming, otherColumns, referencedTable, referencedColumns, onDelete, onUpdate, options);
    }

    /** Returns the same rule leading to another table or other columns. */
    public ForeignKey leadingTo(String otherTable, List<String> otherColumns) {
        return new ForeignKey(naming, columns, otherTable, otherColumns, onDelete, onUpdate, options);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Returns the table that the key leads to. */
    public String referencedTable() {
        return referencedTable;
    }

    /** Returns the columns that the key leads to, in the order of {@link #columns()}. */
    public List<String> referencedColumns() {
        return referencedColumns;
    }

    /** Returns what happens when the referenced row is deleted. */
    public ReferentialAction deleteAction() {
        return onDelete;
    }

    /** Returns what happens when the referenced key changes. */
    public ReferentialAction updateAction() {
        return onUpdate;
    }

    /** Returns the same rule, looked at after each statement unless a transaction asks for later. */
    public ForeignKey deferrable() {
        return withOptions(options.withDeferral(Deferral.POSSIBLE));
    }

    /** Returns the same rule, looked at when the transaction commits. */
    public ForeignKey initiallyDeferred() {
        return withOptions(options.withDeferral(Deferral.INITIAL));
    }

    /**
     * Returns the same rule, which rows that are there already need not keep yet. PostgreSQL alone knows that; {@link
     * dev.retort.Operations#validateConstraint} looks at those rows later, without keeping others from writing.
     */
    public ForeignKey notValid() {
        return withOptions(options.withNotValid(true));
    }

    /** Returns the same rule, in which the columns are all null or none of them, on PostgreSQL. */
    public ForeignKey matchFull() {
        return withOptions(options.withMatchFull());
    }

    @Override
    public ForeignKey withOptions(ConstraintOptions otherOptions) {
        return new ForeignKey(naming, columns, referencedTable, referencedColumns, onDelete, onUpdate, otherOptions);
    }

    @Override
    public ConstraintOptions options() {
        return options;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreignKey(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignKey that
                && naming.equals(that.naming)
                && columns.equals(that.columns)
                && referencedTable.equals(that.referencedTable)
                && referencedColumns.equals(that.referencedColumns)
                && onDelete == that.onDelete
                && onUpdate == that.onUpdate
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, columns, referencedTable, referencedColumns, onDelete, onUpdate, options);
    }

    @Override
    public String toString() {
        return "foreign key " + columns + " to " + referencedTable + " " + referencedColumns;
    }
}
