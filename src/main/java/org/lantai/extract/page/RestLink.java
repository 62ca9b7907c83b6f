package org.lantai.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordPattern;
import org.lantai.text.Chars;
import org.lantai.text.HostName;
import org.lantai.text.UrlKey;

/**
 * Finds the link to the whole of a text of which the page shows the beginning, or to the rest of it (余下全文), or to its
 * next page where the addresses do not tell that it is one. Where there are several of them they belong to cards of other
 * articles.
 */
final class RestLink {
    private static final WordPattern WHOLE = labels("whole");
    private static final WordPattern NEXT = labels("next");

    private static final int LONGEST = 14;

    private RestLink() {}

    private static WordPattern labels(String kind) {
        return WordPattern.anyOf(Table.rows(RestLink.class, "rest-links.tsv", 4).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> "[(\\[【<«\\s]*(?:" + row.get(1) + ")[)\\]】>»›.…\\s]*")
                .toList());
    }

    /**
     * The address it leads to.
     *
     * @param url the address of the page, empty when unknown
     * @param numbered whether the page links others that its address tells to be pages of its article
     */
    static Optional<String> of(Document page, String url, boolean numbered) {
        List<Element> links = page.select(DomLinks.LINKS);
        return target(links, url, WHOLE).or(() -> numbered ? Optional.empty() : target(links, url, NEXT));
    }

    private static Optional<String> target(List<Element> links, String url, WordPattern labels) {
        Optional<String> own = UrlKey.of(url);
        List<String> targets = links.stream()
                .filter(link -> isNamed(link, labels))
                .flatMap(link -> DomLinks.target(link).stream())
                .map(there -> StringUtil.resolve(url, there))
                .filter(there -> UrlKey.of(there)
                        .filter(key -> !own.equals(Optional.of(key)))
                        .isPresent())
                .distinct()
                .toList();
        return targets.size() == 1 && HostName.of(targets.get(0)).equals(HostName.of(url))
                ? Optional.of(targets.get(0))
                : Optional.empty();
    }

    private static boolean isNamed(Element link, WordPattern labels) {
        String text = link.wholeText();
        return text.length() <= LONGEST
                && labels.matches(Chars.strip(MatchForm.of(text)).toLowerCase(Locale.ROOT));
    }
}
