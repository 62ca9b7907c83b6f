package org.lantai.catalog;

import java.util.List;
import java.util.Map;

/**
 * What stands between documents.
 *
 * @param related for the key of each document that has any, others of its matter, nearest first
 */
public record Relations(Map<String, List<Entry>> related) {
    /** Of documents that have nothing to do with each other. */
    public static final Relations NONE = new Relations(Map.of());

    public Relations {
        related = Map.copyOf(related);
    }
}
