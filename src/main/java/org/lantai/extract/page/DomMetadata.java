package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.lantai.extract.data.DomMeta;
import org.lantai.extract.data.JsonLd;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.NoNames;
import org.lantai.extract.imprint.PrintedMetadata;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.extract.imprint.SourceNames;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * Gathers what a page says of itself, in this order: what it prints, since readers saw and cited that; JSON-LD; meta
 * elements; variables of its scripts.
 */
final class DomMetadata {
    private static final int LONGEST_KEYWORD = 20;

    /** A page that names more things than this is about none of them: the most in 114 real pages are 100. */
    static final int MOST_KEYWORDS = 200;

    /** A blank parts keywords only where none of these does: {@code Alex Zver, 意大利}. */
    private static final Pattern KEYWORD_MARKS = Pattern.compile("[,，、;；|]+");

    /** A list of writers is no longer. */
    private static final int LONGEST_AUTHORS = 300;

    /** The name of a paper or office, not a slogan or an address. */
    private static final Pattern SITE = Pattern.compile("[\\p{L}\\p{N}·&'() （）]{2,24}");

    private final DateReader dates;
    private final PrintedNames names = new PrintedNames();
    private final SourceNames sources = new SourceNames(names);

    DomMetadata(DateReader dates) {
        this.dates = dates;
    }

    /**
     * The metadata of a page with that headline and that printed imprint.
     *
     * @param signed who signed the text, and when
     * @param captured when it was captured, against which dates without a year are read
     */
    Metadata read(
            Document page,
            DomParts parts,
            DomHeadline headline,
            Imprint printed,
            Imprint signed,
            Optional<PartialDate> captured) {
        SortedMap<String, String> foundIn = new TreeMap<>();
        DomMeta meta = parts.meta();
        JsonLd data = parts.data();
        Optional<String> url = url(page, parts);
        DomDates changed = new DomDates(parts, printed, page.location().isEmpty() ? url.orElse("") : page.location());
        Field<PartialDate> date = new Field<PartialDate>("date", foundIn)
                .or("printed", printed::date)
                .or("json-ld", () -> data.date().flatMap(dates::find))
                .or("meta", () -> first(meta, "date").flatMap(dates::find))
                .or("meta", parts.scripts()::date)
                .or("printed", () -> changed.whole(captured))
                .or("printed", signed::date)
                .or("printed", printed::modified)
                .or("json-ld", () -> data.modified().flatMap(dates::find))
                .or("meta", () -> first(meta, "modified").flatMap(dates::find))
                .or("address", changed::ofAddress);
        Field<String> source = new Field<String>("source", foundIn)
                .or("printed", printed::source)
                .or("meta", () -> first(meta, "source").flatMap(sources::in))
                .or("meta", () -> parts.scripts().account().flatMap(sources::in))
                .or("json-ld", () -> data.publisher().flatMap(sources::in))
                .or("printed", signed::source)
                .or("meta", () -> site(meta))
                .or("title element", () -> headline.site().filter(this::isSite).flatMap(sources::ofSite));
        Field<List<String>> authors = new Field<List<String>>("authors", foundIn)
                .or("printed", () -> present(others(printed.authors(), source.value)))
                .or("json-ld", () -> present(writers(data.authors())))
                .or("meta", () -> present(people(meta.values("author").stream())))
                .or("meta", () -> present(people(parts.scripts().author().stream())));
        noteList(foundIn, "editors", printed.editors());
        noteList(foundIn, "reporters", printed.reporters());
        noteList(foundIn, "photographers", printed.photographers());
        PrintedMetadata.noteOffice(foundIn, printed);
        printed.originalTitle().ifPresent(t -> foundIn.put("originalTitle", "printed"));
        headline.subtitle().ifPresent(t -> foundIn.put("subtitle", "printed"));
        headline.title().ifPresent(t -> foundIn.put("title", headline.foundIn()));
        // A page made by a script may be named like its site only.
        Optional<String> title = headline.title()
                .filter(t -> source.value.filter(t::equals).isEmpty())
                .or(parts.scripts()::title)
                .or(headline::title)
                .or(data::headline);
        return Metadata.NONE
                .with()
                .title(title)
                .originalTitle(printed.originalTitle().filter(t -> title.isEmpty() || !Headlines.same(t, title.get())))
                .subtitle(headline.subtitle())
                .date(date.value)
                .source(source.value)
                .authors(authors.value.orElse(List.of()))
                .editors(printed.editors())
                .keywords(keywords(meta, printed, source.value, title))
                .url(url)
                .official(printed.official())
                .paperPage(printed.paperPage())
                .credits(printed.credits())
                .foundIn(foundIn)
                .build();
    }

    private static void noteList(SortedMap<String, String> foundIn, String name, List<String> values) {
        if (!values.isEmpty()) {
            foundIn.put(name, "printed");
        }
    }

    /** Those of the names that are names, and of people. */
    private List<String> writers(List<String> all) {
        return all.stream()
                .filter(name -> !names.isNobody(name) && !NoNames.has(name) && !SourceNames.isOrganisation(name))
                .toList();
    }

    /** Without who published the text: some pages print that once more as its author. */
    private static List<String> others(List<String> authors, Optional<String> source) {
        return authors.stream()
                .filter(author ->
                        source.map(Fold::key).filter(Fold.key(author)::equals).isEmpty())
                .toList();
    }

    private static Optional<List<String>> present(List<String> values) {
        return Optional.of(values).filter(v -> !v.isEmpty());
    }

    private static Optional<String> first(DomMeta meta, String field) {
        return meta.values(field).stream().findFirst();
    }

    /** The name of the site, where it is no more than a name; pages that say nothing else were published by it. */
    private Optional<String> site(DomMeta meta) {
        return first(meta, "site").filter(this::isSite).flatMap(sources::ofSite);
    }

    private boolean isSite(String name) {
        return SITE.matcher(name).matches() && sources.in(name).isPresent();
    }

    /** The writers that meta elements name; many give the site, an editor's account or an office there. */
    private List<String> people(Stream<String> authors) {
        List<String> people = authors.limit(1)
                .filter(value -> value.length() <= LONGEST_AUTHORS)
                .flatMap(value -> names.split(value).stream())
                .toList();
        boolean latin = people.stream().anyMatch(p -> p.matches("[^ ]*[A-Za-z][^ ]*"));
        return names.arePeople(people) && !latin ? people : List.of();
    }

    /** The address that the page gives of itself. */
    static Optional<String> url(Document page, DomParts parts) {
        return parts.links().stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                .findFirst()
                .flatMap(link -> DomLinks.file(link, link.attr("href")))
                .or(() -> first(parts.meta(), "url").flatMap(u -> DomLinks.file(page, u)))
                .filter(u -> u.startsWith("http"));
    }

    /**
     * The page's keywords, without the names of its publisher and site, which are on all of its pages. Forums put the
     * title there; its clauses are none.
     */
    private static List<String> keywords(
            DomMeta meta, Imprint printed, Optional<String> source, Optional<String> title) {
        Set<String> names = new LinkedHashSet<>();
        source.map(Fold::key).ifPresent(names::add);
        meta.values("site").stream().map(Fold::key).forEach(names::add);
        List<String> all = new ArrayList<>(printed.keywords());
        meta.values("keywords").stream()
                .filter(v -> title.filter(t -> Headlines.same(t, v)).isEmpty())
                .forEach(v -> all.addAll(
                        Arrays.asList(KEYWORD_MARKS.split(v).length > 1 ? KEYWORD_MARKS.split(v) : v.split("\\s+"))));
        return all.stream()
                .map(Chars::strip)
                .filter(k ->
                        !k.isEmpty() && k.length() <= LONGEST_KEYWORD && !isMarkup(k) && !names.contains(Fold.key(k)))
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    /** A value whose quotation marks are broken reads into the next one: {@code <meta name=}. */
    private static boolean isMarkup(String keyword) {
        return keyword.chars().anyMatch(c -> "<>=\"".indexOf(c) >= 0);
    }

    /** One value and the place where it was first found. */
    private static final class Field<T> {
        private final String name;
        private final SortedMap<String, String> foundIn;
        private Optional<T> value = Optional.empty();

        Field(String name, SortedMap<String, String> foundIn) {
            this.name = name;
            this.foundIn = foundIn;
        }

        Field<T> or(String place, Supplier<Optional<T>> source) {
            if (value.isEmpty()) {
                value = source.get();
                value.ifPresent(v -> foundIn.put(name, place));
            }
            return this;
        }
    }
}
