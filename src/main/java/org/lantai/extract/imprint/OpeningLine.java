package org.lantai.extract.imprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.Credits;
import org.lantai.model.Metadata;

/** Adds to the metadata what the first paragraphs of a text say: its dateline, and the reporters named beside it. */
public final class OpeningLine {
    private final Datelines datelines = new Datelines();
    private final ImprintReader imprints;

    public OpeningLine(ImprintReader imprints) {
        this.imprints = imprints;
    }

    public Metadata read(Metadata metadata, List<Block> blocks) {
        Optional<Datelines.Dateline> dateline = datelines.in(blocks);
        Imprint beside = Datelines.paragraphs(blocks)
                .flatMap(p -> imprints.leading(p).stream())
                .findFirst()
                .orElse(Imprint.NONE);
        if (dateline.isEmpty() && beside.equals(Imprint.NONE)) {
            return metadata;
        }
        Credits old = metadata.credits();
        Credits credits = new Credits(
                union(old.reporters(), beside.reporters()),
                union(old.photographers(), beside.photographers()),
                dateline.map(Datelines.Dateline::agency),
                dateline.flatMap(Datelines.Dateline::place));
        SortedMap<String, String> foundIn = new TreeMap<>(metadata.foundIn());
        dateline.ifPresent(d -> foundIn.put("dateline", "printed"));
        List<String> authors = authors(metadata, beside.authors());
        if (!authors.equals(metadata.authors())) {
            foundIn.put("authors", "printed");
        }
        note(foundIn, "reporters", credits.reporters());
        note(foundIn, "photographers", credits.photographers());
        return metadata.with()
                .authors(authors)
                .credits(credits)
                .foundIn(foundIn)
                .build();
    }

    /** What the text prints goes before what the page says behind it. */
    private static List<String> authors(Metadata metadata, List<String> printed) {
        String place = metadata.foundIn().getOrDefault("authors", "printed");
        boolean behind = place.equals("meta") || place.equals("json-ld");
        return behind && !printed.isEmpty() ? printed : union(metadata.authors(), printed);
    }

    private static void note(SortedMap<String, String> foundIn, String name, List<String> values) {
        if (!values.isEmpty()) {
            foundIn.putIfAbsent(name, "printed");
        }
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
