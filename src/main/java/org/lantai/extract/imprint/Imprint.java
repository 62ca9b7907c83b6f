package org.lantai.extract.imprint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Credits;
import org.lantai.model.Official;
import org.lantai.model.PaperPage;
import org.lantai.model.PartialDate;

/**
 * What lines about a text (its imprint) say: published when, by whom, written and edited by whom.
 *
 * @param date when it was published
 * @param modified when it was changed last
 * @param loose when it was published, as far as that is printed without its year or counted back from the day of reading
 * @param source who published it
 * @param authors who wrote, reported or photographed it, in the order printed
 * @param editors who edited it
 * @param originalTitle the headline under which it first appeared
 * @param keywords words printed as its keywords
 * @param official what an office says of its document
 * @param paperPage where in a paper it stood
 * @param reporters those of the authors who reported it
 * @param photographers those of the authors who took its pictures
 */
@RecordBuilder
public record Imprint(
        Optional<PartialDate> date,
        Optional<PartialDate> modified,
        Optional<LooseDate> loose,
        Optional<String> source,
        List<String> authors,
        List<String> editors,
        Optional<String> originalTitle,
        List<String> keywords,
        Official official,
        PaperPage paperPage,
        List<String> reporters,
        List<String> photographers)
        implements ImprintBuilder.With {
    public static final Imprint NONE = new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Official.NONE,
            PaperPage.NONE,
            List.of(),
            List.of());

    /** An imprint that gives nothing but a date. */
    public static Imprint dated(Optional<PartialDate> date) {
        return NONE.withDate(date);
    }

    public Imprint {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        keywords = List.copyOf(keywords);
        reporters = List.copyOf(reporters);
        photographers = List.copyOf(photographers);
    }

    /** Both together; where both give a single value this one's counts, unless the other date is a more precise form of it. */
    public Imprint and(Imprint other) {
        return new Imprint(
                moreTelling(date, other.date),
                moreTelling(modified, other.modified),
                loose.or(other::loose),
                source.or(other::source),
                union(authors, other.authors),
                union(editors, other.editors),
                originalTitle.or(other::originalTitle),
                union(keywords, other.keywords),
                official.or(other.official),
                paperPage.or(other.paperPage),
                union(reporters, other.reporters),
                union(photographers, other.photographers));
    }

    /** The same without its date. */
    public Imprint undated() {
        return withDate(Optional.empty());
    }

    /** When it was published; where it says no more, when it was changed last. */
    public Optional<PartialDate> publishedOrModified() {
        return date.or(() -> modified);
    }

    /** Who had which part, as far as it tells. */
    public Credits credits() {
        return new Credits(reporters, photographers, Optional.empty(), Optional.empty());
    }

    private static Optional<PartialDate> moreTelling(Optional<PartialDate> first, Optional<PartialDate> second) {
        boolean refines = first.isPresent()
                && second.isPresent()
                && second.get().toString().startsWith(first.get().toString());
        return refines ? second : first.or(() -> second);
    }

    private static List<String> union(List<String> first, List<String> second) {
        if (first.isEmpty() && second.isEmpty()) {
            return first;
        }
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
