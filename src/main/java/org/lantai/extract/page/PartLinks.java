package org.lantai.extract.page;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordPattern;
import org.lantai.text.Chars;
import org.lantai.text.UrlKey;

/**
 * Finds the other pages of an article that goes over several: those that links named {@code 下一页}, {@code 上一頁} or by
 * a number lead to, when their addresses differ from the page's own in a number alone ({@code a.html}, {@code
 * a_2.html}; {@code ?id=7}, {@code ?id=7&page=2}; {@code 1.html}, {@code 2.html}; {@code thread-7-1-1.html}, {@code thread-7-2-1.html}). The address of the first page often
 * has none; it counts as 0.
 */
final class PartLinks {
    /** Labels of links to the neighbours and the last page, in {@link MatchForm} and lower case. */
    private static final WordPattern NEIGHBOUR =
            WordPattern.anyOf(Table.words(PartLinks.class, "part-links.tsv", 2).stream()
                    .map(word -> "[<«‹\\s]*(?:" + word + ")[>»›\\s]*")
                    .toList());

    private static final Pattern NUMBER =
            Pattern.compile("[\\[【〔(第\\s]{0,3}(\\d{1,3})[\\]】〕)页\\s]{0,3}|第\\s?(\\d{1,3})\\s?页\\s?[:、|-].*");

    private static final int LONGEST_LABEL = 14;

    private static final Pattern IN_QUERY = Pattern.compile(
            "(?i)[?&](?:page|p|pn|pageno|pagenum|pageindex|page_no|currentpage|curpage)=(\\d{1,3})(?=&|$)");
    private static final Pattern IN_PATH =
            Pattern.compile("^([^?]*?)(?:[_/-]|[_-]p(?:age)?[_-]?)(\\d{1,3})(\\.[A-Za-z]{2,5})?(\\?.*)?$");

    /** The way of blogs: {@code /8126/page/2/} behind {@code /8126/}. */
    private static final Pattern IN_FOLDER = Pattern.compile("^([^?]*?)/(?:page|p)/(\\d{1,3})/?(\\?.*)?$");

    /** The way of forums, which print a page of the list behind: {@code thread-21874-2-1.html}. */
    private static final Pattern IN_MIDDLE =
            Pattern.compile("^([^?]*\\d[_-])(\\d{1,3})([_-]\\d{1,2}\\.[A-Za-z]{2,5})$");

    /** An address as a page of a series: what all of them have in common, and the number. */
    private record Numbered(String series, int number) {}

    private final String url;
    private final String own;
    private final SortedMap<Integer, String> behind = new TreeMap<>();
    private final SortedMap<Integer, String> beside = new TreeMap<>();
    private final SortedMap<Integer, String> within = new TreeMap<>();

    private PartLinks(String url, String own) {
        this.url = url;
        this.own = own;
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
        page.getElementsByTag("a").forEach(links::read);
        return links.all();
    }

    private SortedMap<Integer, String> all() {
        // The page others are numbered behind is the first; else it is one among its numbered neighbours.
        if (!behind.isEmpty()) {
            return with(0, behind);
        }
        return beside.isEmpty() ? with(number(inMiddle(own)), within) : with(number(numbered(own)), beside);
    }

    private static int number(Optional<Numbered> address) {
        return address.map(Numbered::number).orElse(0);
    }

    /** The pages that were found, and the page itself among them. */
    private SortedMap<Integer, String> with(int number, SortedMap<Integer, String> found) {
        if (!found.isEmpty()) {
            found.put(number, url);
        }
        return found;
    }

    private void read(Element link) {
        String label = label(link);
        Optional<String> target = label.isEmpty() ? Optional.empty() : DomLinks.target(link);
        target.map(there -> StringUtil.resolve(url, there))
                .ifPresent(there -> UrlKey.of(there).ifPresent(key -> add(label, there, key)));
    }

    /** The label, when it is one that leads to another page of a series. */
    private static String label(Element link) {
        String text = link.wholeText();
        String form = text.length() > LONGEST_LABEL
                ? ""
                : Chars.strip(MatchForm.of(text)).toLowerCase(Locale.ROOT);
        return NEIGHBOUR.matches(form)
                        || (MatchForm.hasDigit(form) && NUMBER.matcher(form).matches())
                ? form
                : "";
    }

    private void add(String label, String url, String key) {
        if (key.equals(own)) {
            return;
        }
        Optional<Numbered> there = numbered(key);
        Optional<Numbered> here = numbered(own);
        if (there.filter(t -> t.series.equals(own) && fits(label, t.number)).isPresent()) {
            behind.putIfAbsent(there.get().number, url);
        } else if (here.filter(h -> h.series.equals(key) && fits(label, 0)).isPresent()) {
            beside.putIfAbsent(0, url);
        } else if (there.isPresent()
                && here.filter(h -> h.series.equals(there.get().series)).isPresent()
                && fits(label, there.get().number)) {
            beside.putIfAbsent(there.get().number, url);
        } else {
            addWithin(label, url, key);
        }
    }

    /** Dates have numbers in their middle too, so that the label has to be this very number. */
    private void addWithin(String label, String url, String key) {
        Optional<String> series = inMiddle(own).map(Numbered::series);
        inMiddle(key)
                .filter(there -> series.filter(there.series::equals).isPresent())
                .filter(there -> named(label).filter(n -> n == there.number).isPresent())
                .ifPresent(there -> within.putIfAbsent(there.number, url));
    }

    /** Whether a label may stand for that number; addresses count from 0 or from 1, labels from 1. */
    private static boolean fits(String label, int number) {
        return named(label).map(n -> n == number || n == number + 1).orElse(true);
    }

    /** The number that a label is. */
    private static Optional<Integer> named(String label) {
        Matcher m = NUMBER.matcher(label);
        return m.matches()
                ? Optional.of(Integer.valueOf(m.group(1) == null ? m.group(2) : m.group(1)))
                : Optional.empty();
    }

    private static Optional<Numbered> numbered(String key) {
        return inQuery(key).or(() -> inFolder(key)).or(() -> inPath(key));
    }

    private static Optional<Numbered> inFolder(String key) {
        Matcher m = IN_FOLDER.matcher(key);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Numbered(m.group(1) + text(m, 3), Integer.parseInt(m.group(2))));
    }

    private static Optional<Numbered> inQuery(String key) {
        Matcher m = IN_QUERY.matcher(key);
        if (!m.find()) {
            return Optional.empty();
        }
        String rest = key.substring(0, m.start())
                + key.substring(m.end()).replaceFirst("^&", key.charAt(m.start()) == '?' ? "?" : "&");
        return Optional.of(new Numbered(rest, Integer.parseInt(m.group(1))));
    }

    private static Optional<Numbered> inPath(String key) {
        Matcher m = IN_PATH.matcher(key);
        if (!m.matches()) {
            return Optional.empty();
        }
        String series = m.group(1) + text(m, 3) + text(m, 4);
        return Optional.of(new Numbered(series, Integer.parseInt(m.group(2))));
    }

    private static Optional<Numbered> inMiddle(String key) {
        Matcher m = IN_MIDDLE.matcher(key);
        return m.matches()
                ? Optional.of(new Numbered(m.group(1) + "#" + m.group(3), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    private static String text(Matcher m, int group) {
        return m.group(group) == null ? "" : m.group(group);
    }
}
