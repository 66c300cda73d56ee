package dev.retort.it.crash;

/**
 * What a client sends in one piece.
 *
 * @param role what it means for the server
 * @param text the statement in it, if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // Messages are not compared.
record Message(byte[] bytes, Role role, String text) {
    enum Role {
        /** Belongs to what opens and closes a session. */
        SESSION,

        /** Is carried out together with what comes after it. */
        PART,

        /** Makes the server do something and answer. */
        REQUEST
    }
}
