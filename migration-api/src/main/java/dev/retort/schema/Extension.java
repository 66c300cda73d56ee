package dev.retort.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * An extension of PostgreSQL; other databases have none. Immutable; each method returns a changed copy.
 */
public final class Extension {
    private final String name;
    private final Optional<String> schema;
    private final Optional<String> version;
    private final boolean ifNotExists;

    private Extension(String name, Optional<String> schema, Optional<String> version, boolean ifNotExists) {
        this.name = name;
        this.schema = schema;
        this.version = version;
        this.ifNotExists = ifNotExists;
    }

    /** Returns the extension of that name. */
    public static Extension extension(String name) {
        return new Extension(name, Optional.empty(), Optional.empty(), false);
    }

    /** Returns the extension with its objects in that schema. */
    public Extension inSchema(String otherSchema) {
        return new Extension(name, Optional.of(otherSchema), version, ifNotExists);
    }

    /** Returns the extension in that version. */
    public Extension version(String otherVersion) {
        return new Extension(name, schema, Optional.of(otherVersion), ifNotExists);
    }

    /** Returns the extension, to be created only if it is not there. Such a creation cannot be undone by itself. */
    public Extension ifNotExists() {
        return new Extension(name, schema, version, true);
    }

    /** Returns the extension, to be created in any case. */
    public Extension withoutIfNotExists() {
        return new Extension(name, schema, version, false);
    }

    /** Returns the extension's name. */
    public String name() {
        return name;
    }

    /** Returns the schema for its objects, where that was said. */
    public Optional<String> schema() {
        return schema;
    }

    /** Returns the version, where that was said. */
    public Optional<String> version() {
        return version;
    }

    /** Tells whether an extension that is there already is accepted. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extension that
                && name.equals(that.name)
                && schema.equals(that.schema)
                && version.equals(that.version)
                && ifNotExists == that.ifNotExists;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, schema, version, ifNotExists);
    }

    @Override
    public String toString() {
        return "extension " + name;
    }
}
