package org.lantai.extract.imprint;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.extract.draft.Headlines;
import org.lantai.model.Metadata;

/** Metadata of a page whose every value is printed on it. */
public final class PrintedMetadata {
    private PrintedMetadata() {}

    public static Metadata of(Optional<String> title, Optional<String> subtitle, Imprint said) {
        Optional<String> clean =
                title.map(t -> Headlines.clean(t, Optional.empty())).filter(t -> !t.isEmpty());
        return Metadata.NONE
                .with()
                .title(clean)
                .originalTitle(said.originalTitle())
                .subtitle(subtitle)
                .date(said.publishedOrModified())
                .source(said.source())
                .authors(said.authors())
                .editors(said.editors())
                .keywords(said.keywords())
                .official(said.official())
                .paperPage(said.paperPage())
                .credits(said.credits())
                .foundIn(foundIn(clean, subtitle, said))
                .build();
    }

    private static SortedMap<String, String> foundIn(Optional<String> title, Optional<String> subtitle, Imprint said) {
        SortedMap<String, String> found = new TreeMap<>();
        note(found, "title", title.isPresent());
        note(found, "subtitle", subtitle.isPresent());
        note(found, "originalTitle", said.originalTitle().isPresent());
        note(found, "date", said.publishedOrModified().isPresent());
        note(found, "source", said.source().isPresent());
        note(found, "authors", isSaid(said.authors()));
        note(found, "editors", isSaid(said.editors()));
        note(found, "reporters", isSaid(said.reporters()));
        note(found, "photographers", isSaid(said.photographers()));
        noteOffice(found, said);
        note(found, "keywords", isSaid(said.keywords()));
        return found;
    }

    /** Notes what an office or a paper printed. */
    public static void noteOffice(SortedMap<String, String> found, Imprint said) {
        note(found, "documentNumber", said.official().documentNumber().isPresent());
        note(found, "indexNumber", said.official().indexNumber().isPresent());
        note(found, "validity", said.official().validity().isPresent());
        note(found, "page", said.paperPage().number().isPresent());
        note(found, "section", said.paperPage().section().isPresent());
    }

    private static boolean isSaid(Collection<String> values) {
        return !values.isEmpty();
    }

    private static void note(SortedMap<String, String> found, String name, boolean present) {
        if (present) {
            found.put(name, "printed");
        }
    }
}
