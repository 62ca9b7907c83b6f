package org.lantai.catalog;

import java.util.List;
import org.lantai.subjects.Entry;

/**
 * Texts that came out one after another and are one work: chapters of a novel, instalments of a report.
 *
 * @param name what it is called; no two of an archive are called alike
 * @param entries its documents in their order
 */
public record Series(String name, List<Entry> entries) {
    public Series {
        entries = List.copyOf(entries);
    }
}
