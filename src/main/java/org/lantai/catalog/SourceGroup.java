package org.lantai.catalog;

import java.util.List;
import org.lantai.subjects.Entry;

/**
 * A publisher and what it published.
 *
 * @param name as unified; documents without a source are in no group
 * @param entries newest first, undated last
 */
public record SourceGroup(String name, List<Entry> entries) {
    public SourceGroup {
        entries = List.copyOf(entries);
    }
}
