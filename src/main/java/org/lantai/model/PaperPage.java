package org.lantai.model;

import java.util.Optional;

/**
 * Where in a printed paper a text stood.
 *
 * @param number the number of the page (版), as printed: 04, A07
 * @param section what the paper calls it: 经济
 */
public record PaperPage(Optional<String> number, Optional<String> section) {
    /** Not in a paper, or nobody knows where. */
    public static final PaperPage NONE = new PaperPage(Optional.empty(), Optional.empty());

    public PaperPage {
        number = number.map(Controls::without);
        section = section.map(Controls::without);
    }

    /** This page, or the other where this one is not known. */
    public PaperPage or(PaperPage other) {
        return new PaperPage(
                number.or(other::number),
                number.isPresent() && !number.equals(other.number) ? section : section.or(other::section));
    }
}
