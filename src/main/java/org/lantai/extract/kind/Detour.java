package org.lantai.extract.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.WordTable;

/**
 * What sends the reader of a page to another one.
 *
 * @param target the other address, absolute where the page's is known; empty where a script works it out
 * @param declared whether the head of the page says so, and not a script
 */
record Detour(String target, boolean declared) {
    private static final WordTable SIGNS = WordTable.of(Detour.class, "detours.tsv");

    /** {@code 0;url=…}, which is written with and without quotation marks. */
    private static final Pattern REFRESH = Pattern.compile("(?i)" + SIGNS.anyOf("refresh"));

    private static final Pattern SCRIPT = Pattern.compile(SIGNS.anyOf("script"));

    /** An address in quotation marks directly behind the place it is assigned to. */
    private static final Pattern LITERAL = Pattern.compile("\\s*[\"']([^\"'<>\\s]{1,2000})[\"']\\s*[;)}\\n]?");

    static Optional<Detour> of(Document page) {
        for (Element meta : page.select("meta[http-equiv=refresh]")) {
            Matcher m = REFRESH.matcher(meta.attr("content"));
            if (m.matches() && leadsAway(page, m.group(1).strip())) {
                return Optional.of(new Detour(absolute(page, m.group(1).strip()), true));
            }
        }
        return page.select("script:not([src])").stream()
                .map(Element::data)
                .flatMap(script -> assigned(page, script).stream())
                .findFirst();
    }

    private static Optional<Detour> assigned(Document page, String script) {
        Matcher m = SCRIPT.matcher(script);
        if (!m.find()) {
            return Optional.empty();
        }
        Matcher literal = LITERAL.matcher(script).region(m.end(), script.length());
        return Optional.of(new Detour(literal.lookingAt() ? absolute(page, literal.group(1)) : "", false));
    }

    /** A page that only loads itself anew sends nobody elsewhere. */
    private static boolean leadsAway(Document page, String target) {
        return !target.isEmpty() && !absolute(page, target).equals(page.baseUri());
    }

    private static String absolute(Document page, String target) {
        String resolved = page.createElement("a").attr("href", target).absUrl("href");
        return resolved.isEmpty() ? target : resolved;
    }
}
