package org.lantai.extract.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.lantai.extract.dom.DomLinks;
import org.lantai.text.PageAddress;
import org.lantai.text.UrlKey;

/**
 * Finds the other pages of an article that goes over several: those that links named {@code 下一页}, {@code 上一頁} or by
 * a number lead to, links of its head and choices of a menu included, when their addresses differ from the page's own in
 * a number alone ({@code a.html}, {@code a_2.html}; {@code ?id=7}, {@code ?id=7&page=2}; {@code 1.html}, {@code 2.html};
 * {@code thread-7-1-1.html}, {@code thread-7-2-1.html}). The address of the first page often has none; it counts as 0.
 */
final class PartLinks {
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href], link[rel][href], option[value]");

    private final String url;
    private final String own;
    private final List<PageAddress> here;
    private final SortedMap<Integer, String> behind = new TreeMap<>();
    /** The neighbours by the ways to read the page's own address. */
    private final Map<PageAddress, SortedMap<Integer, String>> beside = new LinkedHashMap<>();

    private PartLinks(String url, String own) {
        this.url = url;
        this.own = own;
        this.here = PageAddress.of(own);
    }

    /**
     * The addresses of the pages by their numbers, that of the page itself included.
     *
     * @param url the address it was captured from, empty when unknown
     * @param canonical the address that the page gives of itself, by which other pages may link it
     * @return empty when the article has but one page
     */
    static SortedMap<Integer, String> of(Document page, String url, Optional<String> canonical) {
        SortedMap<Integer, String> found = of(page, url);
        return found.isEmpty() ? canonical.map(own -> of(page, own)).orElse(found) : found;
    }

    private static SortedMap<Integer, String> of(Document page, String url) {
        Optional<String> key = UrlKey.of(url);
        if (key.isEmpty()) {
            return Collections.emptySortedMap();
        }
        PartLinks links = new PartLinks(url, key.get());
        page.select(LINKS).forEach(links::read);
        return links.all();
    }

    private SortedMap<Integer, String> all() {
        // The page others are numbered behind is the first; else it is one among its numbered neighbours.
        return behind.isEmpty() ? surest() : with(0, behind);
    }

    private SortedMap<Integer, String> surest() {
        return beside.keySet().stream()
                .min(Comparator.comparing(PageAddress::kind)
                        .thenComparing(mine -> -found(mine).size()))
                .map(mine -> with(mine.number(), found(mine)))
                .orElse(Collections.emptySortedMap());
    }

    private SortedMap<Integer, String> found(PageAddress mine) {
        return beside.computeIfAbsent(mine, m -> new TreeMap<>());
    }

    /** The pages that were found, and the page itself among them. */
    private SortedMap<Integer, String> with(int number, SortedMap<Integer, String> found) {
        found.put(number, url);
        return found;
    }

    private void read(Element link) {
        Optional<PartLabel> label = PartLabel.of(link);
        Optional<String> target = label.flatMap(l -> target(link));
        target.map(there -> StringUtil.resolve(url, there))
                .ifPresent(there -> UrlKey.of(there).ifPresent(key -> add(label.orElseThrow(), there, key)));
    }

    private static Optional<String> target(Element link) {
        return link.hasAttr("href") ? DomLinks.target(link) : DomLinks.file(link, link.attr("value"));
    }

    private void add(PartLabel label, String there, String key) {
        if (key.equals(own)) {
            return;
        }
        List<PageAddress> readings = PageAddress.of(key);
        readings.stream()
                .filter(page -> page.series().equals(own) && label.fits(page.number()))
                .findFirst()
                .ifPresentOrElse(
                        page -> behind.putIfAbsent(page.number(), there), () -> addBeside(label, there, key, readings));
    }

    private void addBeside(PartLabel label, String there, String key, List<PageAddress> readings) {
        for (PageAddress mine : here) {
            if (mine.series().equals(key) && fits(label, mine.withNumber(0))) {
                found(mine).putIfAbsent(0, there);
                return;
            }
            Optional<PageAddress> page = readings.stream()
                    .filter(mine::isOfSeries)
                    .filter(r -> fits(label, r))
                    .findFirst();
            if (page.isPresent()) {
                found(mine).putIfAbsent(page.get().number(), there);
                return;
            }
        }
    }

    /** Dates and other articles have numbers too, so that the label of what is not the last has to be this very number. */
    private static boolean fits(PartLabel label, PageAddress page) {
        return page.kind() == PageAddress.Kind.SOME ? label.is(Math.max(1, page.number())) : label.fits(page.number());
    }
}
