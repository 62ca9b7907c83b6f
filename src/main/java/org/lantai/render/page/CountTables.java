package org.lantai.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.PageKind;
import org.lantai.render.html.Markdown;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.RuleNames;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;

/**
 * Tables of what the rules did, in the words of the interface. A hand-written page shows one where a paragraph of its
 * own says <code>{{edits}}</code> or <code>{{omissions}}</code>; only rules that did something have a row.
 */
public final class CountTables {
    /** The tables there are. */
    static final Set<String> NAMES = Set.of("edits", "omissions");

    /** As {@link Markdown} renders a paragraph that holds nothing else. */
    private static final Pattern PLACE = Pattern.compile("<p>\\{\\{\\s*([A-Za-z-]+)\\s*\\}\\}</p>");

    /** Of each kind; with more the page would be no page any longer. */
    private static final int MOST_NAMED = 500;

    private final Messages messages;
    private final List<SetAside> setAside;
    private final Map<String, String> tables = new TreeMap<>();

    public CountTables(Messages messages, Site site) {
        this.messages = messages;
        this.setAside = site.setAside();
        tables.put("edits", edits(site.counts().edits()));
        tables.put("omissions", omissions(site.counts().omissions()));
    }

    /** The names that a page asks for, known ones or not. */
    static List<String> asked(Html page) {
        return PLACE.matcher(page.markup())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The page with its tables; a name that is not known stays as it was written. */
    public Html fill(Html page) {
        return new Html(PLACE.matcher(page.markup())
                .replaceAll(found -> Matcher.quoteReplacement(tables.getOrDefault(found.group(1), found.group()))));
    }

    /** A page of its own, for archives that write none. */
    public Html page() {
        return new Html("<div lang=\"" + messages.language() + "\">"
                + paragraph("counts.about")
                + heading("counts.edits")
                + tables.get("edits")
                + heading("counts.omissions")
                + tables.get("omissions")
                + setAside()
                + "</div>");
    }

    /** Which captures became no documents, kind by kind. */
    private String setAside() {
        if (setAside.isEmpty()) {
            return "";
        }
        String kinds = Stream.of(PageKind.LIST, PageKind.ERROR, PageKind.REDIRECT)
                .map(this::setAside)
                .collect(Collectors.joining());
        return heading("counts.aside")
                + "<p>" + Markup.escape(messages.of("counts.aside.about", setAside.size())) + "</p>"
                + "<dl>" + kinds + "</dl>";
    }

    private String setAside(PageKind kind) {
        List<String> places = setAside.stream()
                .filter(aside -> aside.kind() == kind)
                .map(SetAside::place)
                .toList();
        String named = places.stream()
                .limit(MOST_NAMED)
                .map(place -> "<dd>" + Markup.escape(place) + "</dd>")
                .collect(Collectors.joining());
        String key = "counts.aside." + kind.name().toLowerCase(Locale.ROOT);
        return places.isEmpty() ? "" : "<dt>" + Markup.escape(messages.of(key, places.size())) + "</dt>" + named;
    }

    private String edits(List<RuleCount> counts) {
        List<String> columns = List.of("rule", "sure", "likely", "unsure", "documents");
        return table(
                "counts.edits",
                columns,
                counts,
                count -> List.of(count.sure(), count.likely(), count.unsure(), count.documents()));
    }

    private String omissions(List<RuleCount> counts) {
        List<String> columns = List.of("rule", "omitted", "documents");
        return table("counts.omissions", columns, counts, count -> List.of(count.all(), count.documents()));
    }

    private interface Cells {
        List<Integer> of(RuleCount count);
    }

    private String table(String caption, List<String> columns, List<RuleCount> counts, Cells cells) {
        if (counts.isEmpty()) {
            return paragraph(caption + ".none");
        }
        String head = columns.stream()
                .map(c -> "<th scope=\"col\">" + text("counts.column." + c) + "</th>")
                .collect(Collectors.joining());
        String body = inOrder(counts).stream().map(c -> row(c, cells)).collect(Collectors.joining());
        return "<div class=\"scroll\" lang=\"" + messages.language() + "\" role=\"region\" tabindex=\"0\" aria-label=\""
                + text(caption)
                + "\"><table class=\"counts\"><thead><tr>" + head + "</tr></thead><tbody>" + body
                + "</tbody></table></div>";
    }

    private static List<RuleCount> inOrder(List<RuleCount> counts) {
        List<RuleCount> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparingInt((RuleCount c) -> -c.all()).thenComparing(RuleCount::rule));
        return sorted;
    }

    private String row(RuleCount count, Cells cells) {
        String rule = new RuleNames(messages).of(count.rule());
        String meaning = messages.find("meaning." + count.rule().key())
                .map(m -> "<span class=\"why\">" + Markup.escape(m) + "</span>")
                .orElse("");
        String numbers = cells.of(count).stream()
                .map(n -> n == 0 ? "<td></td>" : "<td>" + n + "</td>")
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + Markup.escape(rule) + meaning + "</th>" + numbers + "</tr>";
    }

    private String heading(String key) {
        return "<h2>" + text(key) + "</h2>";
    }

    private String paragraph(String key) {
        return "<p>" + text(key) + "</p>";
    }

    private String text(String key) {
        return Markup.escape(messages.of(key));
    }
}
