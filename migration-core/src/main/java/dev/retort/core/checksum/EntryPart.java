package dev.retort.core.checksum;

/** What an entry of a canonical text consists of: values and other entries. */
sealed interface EntryPart permits EntryPart.Attribute, ReadEntry {
    /** A named value, quoted as the text has it. */
    record Attribute(String spelled) implements EntryPart {
        @Override
        public String toString() {
            return spelled;
        }
    }
}
