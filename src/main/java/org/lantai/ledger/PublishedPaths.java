package org.lantai.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.catalog.Facet;
import org.lantai.model.Script;

/**
 * The paths that were ever published, as the ledger remembers them: the page of a document and of a name by its promise;
 * what every document or name has by one line with {@code *} in the place of the id or slug; alternate scripts by one
 * line each; everything else by a line of its own. So a ledger may promise a path that was not published, and never
 * misses one.
 */
final class PublishedPaths {
    private static final String ALL = "*";
    private static final String INDEX = "/index.html";

    private static final Pattern OF_DOCUMENT =
            Pattern.compile("d/([^/]+)/(index\\.html|(?:capture|compare)/index\\.html)");

    /** The page or feed of a name in an index: the folder of the index, the slug, the file. */
    static final Pattern OF_NAME =
            Pattern.compile("(" + Stream.of(Facet.values()).map(Facet::folder).collect(Collectors.joining("|"))
                    + ")/([^/]+)/(index\\.html|feed\\.xml)");

    private final LedgerFacts facts;

    PublishedPaths(LedgerFacts facts) {
        this.facts = facts;
    }

    /** All of them; not all at once in memory, since of a great archive they are millions. */
    Stream<String> all() {
        List<Script> scripts = facts.stated(About.SCRIPT)
                .flatMap(tag -> Script.ofTag(tag).stream())
                .distinct()
                .toList();
        Stream<String> patterns =
                Stream.concat(implied(), facts.stated(About.PATH)).distinct();
        return patterns.flatMap(this::expanded)
                .flatMap(path ->
                        Stream.concat(Stream.of(path), scripts.stream().map(script -> SiteAddress.in(path, script))));
    }

    private static Stream<String> implied() {
        return Stream.concat(
                Stream.of("d/" + ALL + INDEX),
                Stream.of(Facet.values()).map(facet -> facet.folder() + "/" + ALL + INDEX));
    }

    private Stream<String> expanded(String pattern) {
        return pattern.contains(ALL) ? names(pattern).map(name -> pattern.replace(ALL, name)) : Stream.of(pattern);
    }

    private Stream<String> names(String pattern) {
        PromiseKind kind = Stream.of(Facet.values())
                .filter(facet -> pattern.startsWith(facet.folder() + "/"))
                .map(PromiseKind::of)
                .findFirst()
                .orElse(PromiseKind.DOCUMENT);
        return facts.promises().stream()
                .filter(row -> row.kind() == kind)
                .map(Row::name)
                .distinct();
    }

    /** What the ledger has to remember of the paths of a site that it does not yet. */
    List<Fact> newFacts(Stream<String> published) {
        Set<Fact> known = new HashSet<>(facts.others());
        Set<String> patterns = new TreeSet<>();
        Set<String> scripts = new TreeSet<>();
        published.filter(SiteAddress::isKept).forEach(path -> {
            SiteAddress.script(path).ifPresent(script -> scripts.add(script.tag()));
            pattern(SiteAddress.own(path)).ifPresent(patterns::add);
        });
        Stream<Fact> all = Stream.concat(
                scripts.stream().map(tag -> new Fact.Stated(About.SCRIPT, tag, "")),
                patterns.stream().map(path -> new Fact.Stated(About.PATH, path, "")));
        return all.filter(fact -> !known.contains(fact)).toList();
    }

    /** What the ledger says of a path in the archive's own script; empty where a promise says it. */
    private static Optional<String> pattern(String path) {
        Matcher document = OF_DOCUMENT.matcher(path);
        if (document.matches()) {
            return pattern("d/", document.group(2));
        }
        Matcher name = OF_NAME.matcher(path);
        return name.matches() && !Slug.isReserved(name.group(2))
                ? pattern(name.group(1) + "/", name.group(3))
                : Optional.of(path);
    }

    private static Optional<String> pattern(String folder, String file) {
        return file.equals("index.html") ? Optional.empty() : Optional.of(folder + ALL + "/" + file);
    }
}
