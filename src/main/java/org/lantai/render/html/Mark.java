package org.lantai.render.html;

import java.util.Optional;
import org.lantai.model.edit.Certainty;

/**
 * An edit as it is marked in a text.
 *
 * @param start where it begins in the plain text of its block, in UTF-16 units
 * @param end the index behind it; the same where something was taken out
 * @param certainty how certain it is
 * @param before what the capture has there
 * @param note the id of the note on it, on the same page; empty where the list of notes stops short of it
 * @param id the mark's own id, to which its note leads back
 * @param title what is said of it where the pointer rests on it, possibly empty
 */
public record Mark(
        int start,
        int end,
        Certainty certainty,
        String before,
        Optional<String> note,
        Optional<String> id,
        String title) {}
