package dev.retort.it.catalogue;

/** A difference from what was recorded that is no fault. */
interface AcceptedDifference {

    /** The actual catalogue, with the recorded entry wherever it differs only in the accepted way. */
    Catalogue forgive(Catalogue recorded, Catalogue actual);
}
