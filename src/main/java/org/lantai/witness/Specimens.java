package org.lantai.witness;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Document;
import org.lantai.subjects.Entry;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.text.Chars;
import org.lantai.text.HostName;
import org.lantai.witness.compare.ComparedText;
import org.lantai.witness.compare.SiteLines;
import org.lantai.witness.parts.PartSet;

/** What is compared of documents; read back when asked for, of those asked for last some kept. */
final class Specimens {
    /** Of texts of 2,000 characters this is 1,000, or 12 MB. */
    private static final int MOST_KEPT = 2_000_000;

    private final List<Entry> documents;
    private final Map<String, PartSet> sets;
    private final Texts texts;
    private final Map<Integer, Specimen> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Specimens(List<Entry> documents, Map<String, PartSet> sets, Texts texts) {
        this.documents = documents;
        this.sets = sets;
        this.texts = texts;
    }

    /** The sketch of a document, of all its parts. */
    Sketch sketch(int number) {
        return captures(number).map(e -> e.subjects().sketch()).reduce(Sketch.NONE, Sketch::with);
    }

    /** What cleaning made of the captures of a document: one for each of its parts. */
    List<Document> read(int number) {
        return captures(number).flatMap(e -> texts.read(e.origin()).stream()).toList();
    }

    Specimen of(int number) {
        Specimen known = kept.get(number);
        if (known != null) {
            return known;
        }
        Specimen made = make(number);
        size += made.text().length();
        kept.put(number, made);
        Iterator<Specimen> oldest = kept.values().iterator();
        while (size > MOST_KEPT && kept.size() > 2) {
            size -= oldest.next().text().length();
            oldest.remove();
        }
        return made;
    }

    private Specimen make(int number) {
        Entry entry = documents.get(number);
        List<Document> parts = read(number);
        Optional<PlainText> title = parts.stream()
                .findFirst()
                .flatMap(part -> part.metadata().title())
                .map(printed -> PlainText.of(Chars.strip(printed)))
                .filter(plain -> plain.length() > 0);
        String written = parts.stream().map(Document::text).collect(Collectors.joining("\n"));
        ComparedText text = ComparedText.of(written);
        return new Specimen(
                text,
                SiteLines.trim(text, title),
                title,
                entry.date(),
                entry.origin().url().flatMap(HostName::of),
                entry.cut(),
                SerialForm.isOne(title, written),
                parts.stream().anyMatch(Specimens::isConverted),
                captures(number)
                        .flatMap(e -> e.subjects().names().people().stream())
                        .map(Named::name)
                        .toList());
    }

    private Stream<Entry> captures(int number) {
        Entry entry = documents.get(number);
        PartSet set = sets.get(entry.key());
        return set == null ? Stream.of(entry) : set.captured().values().stream();
    }

    static boolean isConverted(Document document) {
        return document.script().found() != document.script().target().writtenAs();
    }
}
