package dev.retort.core.problem;

import java.util.Objects;

/** The place to mend: each reader of problems shows it in its own way. */
public sealed interface Where {

    /** The project as a whole. */
    static Where project() {
        return new Project();
    }

    /** A revision class as a whole. */
    static Where revision(String className) {
        return new RevisionClass(className);
    }

    /** The only value of an annotation member such as {@code id}. */
    static Where value(String className, Member member) {
        return new MemberValue(className, member, 0);
    }

    /** One of the values of an annotation member such as {@code parent}. */
    static Where value(String className, Member member, int index) {
        return new MemberValue(className, member, index);
    }

    /** A line of a source file. */
    static Where line(String file, int line) {
        return new SourceLine(file, line);
    }

    <R> R accept(Visitor<R> visitor);

    /** The project as a whole. */
    record Project() implements Where {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.project(this);
        }
    }

    /**
     * A revision class as a whole.
     *
     * @param className its binary name
     */
    record RevisionClass(String className) implements Where {
        public RevisionClass {
            Objects.requireNonNull(className, "className");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revisionClass(this);
        }
    }

    /**
     * A value that an annotation member of a revision class has.
     *
     * @param className the binary name of the class
     * @param member the member
     * @param index which value of an array, from 0; 0 for a member that is no array
     */
    record MemberValue(String className, Member member, int index) implements Where {
        public MemberValue {
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(member, "member");
            if (index < 0) {
                throw new IllegalArgumentException("index must not be negative: " + index);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.memberValue(this);
        }
    }

    /**
     * A line of a source file.
     *
     * @param file the file, as its reader wants to see it
     * @param line the line, from 1
     */
    record SourceLine(String file, int line) implements Where {
        public SourceLine {
            Objects.requireNonNull(file, "file");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sourceLine(this);
        }
    }

    /** The members of {@code @Revision} that can be wrong. */
    enum Member {
        ID("id"),
        PARENT("parent"),
        AFTER("after"),
        DEPENDS_ON("dependsOn"),
        LABELS("labels"),
        DESCRIPTION("description"),
        TRANSACTIONAL("transactional");

        private final String name;

        Member(String name) {
            this.name = name;
        }

        /** The name of the member in the annotation. */
        public String memberName() {
            return name;
        }
    }

    /** One answer for each kind of place. */
    interface Visitor<R> {
        R project(Project place);

        R revisionClass(RevisionClass place);

        R memberValue(MemberValue place);

        R sourceLine(SourceLine place);
    }
}
