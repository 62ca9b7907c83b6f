package org.lantai.model;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** Something could not be read or made; what belongs to it is missing from the site. */
    ERROR,
    /** Something is doubtful or was left out on purpose. */
    WARNING,
    /** Something worth knowing, such as a second capture of one URL. */
    NOTE
}
