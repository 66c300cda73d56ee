package dev.retort.source;

/** The two ways to name a parent. */
public enum ParentForm {
    /** {@code parent = "3f2a81c09d4e"}. */
    ID,

    /** {@code after = CreateUsers.class}. */
    CLASS
}
