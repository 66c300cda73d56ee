package dev.retort.it.eclipse;

import java.util.List;
import java.util.stream.Collectors;

/** The two ways to name parents. Revisions are given as their class and their id, such as {@code AddEmail b2}. */
enum Form {
    IDS("parent") {
        @Override
        String nameOf(String revision) {
            return '"' + id(revision) + '"';
        }
    },

    CLASSES("after") {
        @Override
        String nameOf(String revision) {
            return className(revision) + ".class";
        }
    };

    private final String member;

    Form(String member) {
        this.member = member;
    }

    abstract String nameOf(String revision);

    /** The member of the annotation that names parents. */
    String member() {
        return member;
    }

    /** Three revisions in a row: {@code CreateUsers a1}, {@code AddEmail b2}, {@code AddAge c3}. */
    JavaFile[] history() {
        return new JavaFile[] {
            revision("CreateUsers a1"), revision("AddEmail b2", "CreateUsers a1"), revision("AddAge c3", "AddEmail b2")
        };
    }

    JavaFile revision(String revision, String... parents) {
        String id = "id = \"" + id(revision) + '"';
        String members = parents.length == 0 ? id : id + ", " + member + " = " + names(List.of(parents));
        return JavaFile.revision(className(revision), members);
    }

    private String names(List<String> parents) {
        String names = parents.stream().map(this::nameOf).collect(Collectors.joining(", "));
        return parents.size() == 1 ? names : "{" + names + "}";
    }

    private static String className(String revision) {
        return revision.substring(0, revision.indexOf(' '));
    }

    private static String id(String revision) {
        return revision.substring(revision.indexOf(' ') + 1);
    }
}
