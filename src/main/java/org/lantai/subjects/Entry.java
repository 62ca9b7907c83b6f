package org.lantai.subjects;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;

/**
 * What the catalog keeps of one document; its text stays on disk.
 *
 * @param key what the document is known by: the {@link org.lantai.text.UrlKey} of its URL, or {@code sha256:} and the
 *     digest of the captured bytes, or {@code file:} and the name of the file where it is empty. A further article that
 *     was captured from one URL has both, a space between them
 * @param origin the capture the document was made from
 * @param title its headline; where the page has none, the first words of its text or the name of its file
 * @param date when it was published
 * @param source who published it
 * @param authors who wrote it
 * @param tags the names of its tags, no name twice: first those given by sidecar and keywords, then those of the
 *     vocabulary, then those found in the texts of the archive
 * @param given how many of the tags are given
 * @param found how many of the tags are found
 * @param excerpt the beginning of its text, at most 120 characters, for lists
 * @param characters how many characters its text has, white space not counted
 * @param readable whether anything could be read; such a document has a page that says why not
 * @param cut whether the text breaks off before its end
 * @param parts where it goes over several pages, the keys of these pages as far as this one links them, its own
 *     included, by the numbers in their addresses; else empty
 * @param rest the key of the address at which the page says that the whole of its text stands, or the rest of it
 * @param address the key of the address that the page gives of itself; other parts may know it by that alone
 * @param id the document that it is, where the archivist says so
 * @param formerUrls addresses under which it was known before, as the archivist gives them
 * @param hiding whether the archivist withheld it, and how far
 * @param subjects what its text tells about it
 * @param alternates how it reads in each alternate script of the archive
 */
@RecordBuilder
public record Entry(
        String key,
        Origin origin,
        String title,
        Optional<PartialDate> date,
        Optional<String> source,
        List<String> authors,
        List<String> tags,
        int given,
        int found,
        String excerpt,
        int characters,
        boolean readable,
        boolean cut,
        SortedMap<Integer, String> parts,
        Optional<String> rest,
        Optional<String> address,
        Optional<DocumentId> id,
        List<String> formerUrls,
        Hiding hiding,
        Subjects subjects,
        SortedMap<Script, Wording> alternates)
        implements EntryBuilder.With {
    /** Captured earliest, those of unknown time first; of equals the first by its place. */
    public static final Comparator<Entry> OLDEST_FIRST = Comparator.<Entry, String>comparing(
                    e -> e.origin().captured().map(PartialDate::toString).orElse(""))
            .thenComparing(e -> e.origin().place());

    public Entry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        formerUrls = List.copyOf(formerUrls);
        parts = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, String>) parts));
        alternates = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Script, Wording>) alternates));
    }

    /** Whether the archivist withheld it. */
    public boolean hidden() {
        return hiding.isHidden();
    }

    /** Those of its tags that come from there, in their order. */
    public List<String> tags(TagOrigin origin) {
        int vocabulary = tags.size() - found;
        return switch (origin) {
            case GIVEN -> tags.subList(0, given);
            case VOCABULARY -> tags.subList(given, vocabulary);
            case FOUND -> tags.subList(vocabulary, tags.size());
        };
    }

    /**
     * What lists show of a document.
     *
     * @param title its headline
     * @param authors who wrote it
     * @param excerpt the beginning of its text
     */
    public record Wording(String title, List<String> authors, String excerpt) {
        public Wording {
            authors = List.copyOf(authors);
        }
    }

    /** How it reads in a script; as it stands where that is the archive's own. */
    public Wording in(Script script) {
        Wording alternate = alternates.get(script);
        return alternate == null ? new Wording(title, authors, excerpt) : alternate;
    }
}
