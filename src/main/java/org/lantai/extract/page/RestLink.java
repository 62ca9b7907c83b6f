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
 * Finds the link to the whole of a text of which the page shows the beginning, or to the rest of it (余下全文). Where
 * there are several of them they belong to cards of other articles.
 */
final class RestLink {
    private static final WordPattern LABELS = WordPattern.anyOf(Table.words(RestLink.class, "rest-links.tsv", 3).stream()
            .map(word -> "[(\\[【<«\\s]*(?:" + word + ")[)\\]】>»›.…\\s]*")
            .toList());

    private static final int LONGEST = 14;

    private RestLink() {}

    /**
     * The address it leads to.
     *
     * @param url the address of the page, empty when unknown
     */
    static Optional<String> of(Document page, String url) {
        List<String> targets = page.select(DomLinks.LINKS).stream()
                .filter(RestLink::isNamed)
                .flatMap(link -> DomLinks.target(link).stream())
                .map(there -> url.isEmpty() ? there : StringUtil.resolve(url, there))
                .filter(there -> UrlKey.of(there).isPresent() && !UrlKey.of(there).equals(UrlKey.of(url)))
                .distinct()
                .toList();
        return targets.size() == 1 && HostName.of(targets.get(0)).equals(HostName.of(url))
                ? Optional.of(targets.get(0))
                : Optional.empty();
    }

    private static boolean isNamed(Element link) {
        String text = link.wholeText();
        return text.length() <= LONGEST
                && LABELS.matches(Chars.strip(MatchForm.of(text)).toLowerCase(Locale.ROOT));
    }
}
