package org.lantai.render.page;

import java.util.HashMap;
import java.util.Map;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.subjects.vocabulary.NameKey;

/**
 * What tags and sources are called in an edition. Where the archivist's vocabulary gives a tag a synonym that is the same
 * name in that script (云溪 and 雲谿), it is called so; else its label is converted.
 */
final class LabelNames {
    private final Edition edition;
    /** Only looked up, never walked. */
    private final Map<String, String> given = new HashMap<>();

    LabelNames(Catalog catalog, Edition edition) {
        this.edition = edition;
        if (!edition.isPrimary()) {
            for (Facet facet : Facet.values()) {
                facet.tags(catalog).forEach(this::add);
            }
        }
    }

    private void add(IndexTerm tag) {
        String key = NameKey.of(tag.label());
        tag.variants().stream()
                .filter(variant ->
                        !variant.equals(tag.label()) && NameKey.of(variant).equals(key))
                .filter(variant -> edition.isWrittenSo(variant))
                .findFirst()
                .ifPresent(variant -> given.putIfAbsent(tag.label(), variant));
    }

    /** The name of a tag or source, by its label in the archive's own script. */
    String of(String label) {
        return given.getOrDefault(label, edition.say(label));
    }
}
