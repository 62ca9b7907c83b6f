package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * Puts a line in the place of players and forms, by {@code embedded.tsv}: a reader shall see that something stood there.
 * Changes the tree it is given.
 */
final class PruneEmbedded {
    private static final Set<String> FRAMES = Set.of("iframe", "embed", "object");

    /** Fields that somebody fills in; buttons and hidden fields alone are tools of the page. */
    private static final String FIELDS =
            "input[type=text], input[type=radio], input[type=checkbox], input[type=email], input[type=tel],"
                    + " input[type=number], input:not([type]), textarea, select";

    /** A form with fewer fields is a box for searching. */
    private static final int FEWEST_FIELDS = 2;

    private static final List<String> ADDRESSES = List.of("data-src", "src", "data", "data-mpvid");

    private static final List<Row> ROWS = Table.rows(PruneEmbedded.class, "embedded.tsv", 5).stream()
            .map(Row::of)
            .toList();

    /** Names of the elements that a row may tell something of. */
    private static final Set<String> NAMES = Stream.concat(
                    FRAMES.stream(), ROWS.stream().filter(Row::byName).map(Row::word))
            .collect(Collectors.toUnmodifiableSet());

    private record Row(Rule rule, boolean byName, String word, String line) {
        static Row of(List<String> row) {
            return new Row(Rule.of(row.get(0)).orElseThrow(), row.get(1).equals("name"), row.get(2), row.get(3));
        }

        boolean fits(Element element, String names) {
            return byName
                    ? element.normalName().equals(word)
                    : FRAMES.contains(element.normalName()) && names.contains(word);
        }
    }

    private PruneEmbedded() {}

    /** Prunes a tree; returns what was taken out, in the order of the page. */
    static List<Omission> prune(Element container) {
        List<Omission> omissions = new ArrayList<>();
        List<Element> embedded = container.stream()
                .filter(element -> NAMES.contains(element.normalName()) && !element.equals(container))
                .toList();
        for (Element element : embedded) {
            // What stands in another player has gone with it.
            if (element.parents().contains(container)) {
                row(element).ifPresent(row -> omissions.add(replace(element, row)));
            }
        }
        return omissions;
    }

    private static Optional<Row> row(Element element) {
        String name = element.normalName();
        boolean form = name.equals("form");
        if (form
                && (element.select(FIELDS).size() < FEWEST_FIELDS
                        || !element.select("p, table, h1, h2, h3").isEmpty())) {
            return Optional.empty();
        }
        String names = FRAMES.contains(name)
                ? (element.className() + " " + element.id() + " "
                                + address(element).orElse(""))
                        .toLowerCase(Locale.ROOT)
                : "";
        return ROWS.stream().filter(row -> row.fits(element, names)).findFirst();
    }

    private static Optional<String> address(Element element) {
        return ADDRESSES.stream().map(element::attr).filter(a -> !a.isBlank()).findFirst();
    }

    private static Omission replace(Element element, Row row) {
        Element line = new Element("p").text("〔" + row.line() + "〕");
        source(element).flatMap(address -> DomLinks.file(element, address)).ifPresent(address -> {
            line.text("〔");
            line.appendElement("a").attr("href", address).text(row.line());
            line.appendText("〕");
        });
        poster(element).ifPresent(poster -> element.before(new Element("img").attr("src", poster)));
        String text = Spacing.collapse(row.line() + " " + element.text());
        element.replaceWith(line);
        return new Omission(row.rule(), text);
    }

    /** The picture that a player shows before it plays. */
    private static Optional<String> poster(Element element) {
        return Optional.of(element.attr("poster")).filter(address -> !address.isBlank());
    }

    private static Optional<String> source(Element element) {
        return element.normalName().equals("form")
                ? Optional.empty()
                : address(element)
                        .or(() -> Optional.ofNullable(element.selectFirst("source[src]"))
                                .map(source -> source.attr("src")));
    }
}
