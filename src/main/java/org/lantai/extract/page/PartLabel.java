package org.lantai.extract.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordPattern;
import org.lantai.text.Chars;

/**
 * What a link to another page of an article says of it.
 *
 * @param number the number of the page; empty where it is the next one, say
 */
record PartLabel(Optional<Integer> number) {
    private static final PartLabel NEIGHBOUR = new PartLabel(Optional.empty());

    /** What the attribute {@code rel} says of links to the neighbours. */
    private static final Pattern BESIDE = Pattern.compile("(?i)(?<!\\S)(?:next|prev)(?!\\S)");

    /** Labels of links to the neighbours and the last page, in {@link MatchForm} and lower case. */
    private static final WordPattern NEIGHBOURS =
            WordPattern.anyOf(Table.words(PartLabel.class, "part-links.tsv", 2).stream()
                    .map(word -> "[<«‹\\s]*(?:" + word + ")(?:[>»›\\s]*|\\s?[:|].*)")
                    .toList());

    private static final Pattern NUMBER = Pattern.compile("[\\[【〔(第\\s]{0,3}(\\d{1,3})[\\]】〕)页\\s]{0,3}"
            + "|第\\s?([\\d一二三四五六七八九十]{1,3})\\s?页(?:\\s?[:、|-].*)?|p(?:age)?\\s?(\\d{1,3})");

    /** A page may have a headline behind its number (第2页：渡口的来历), rarely one of more than 15 characters. */
    private static final int LONGEST = 20;

    /** The label of a link or of a choice; empty when it is none that leads to another page of a series. */
    static Optional<PartLabel> of(Element link) {
        if (BESIDE.matcher(link.attr("rel")).find()) {
            return Optional.of(NEIGHBOUR);
        }
        String text = link.wholeText();
        return text.length() > LONGEST
                ? Optional.empty()
                : of(Chars.strip(MatchForm.of(text)).toLowerCase(Locale.ROOT));
    }

    private static Optional<PartLabel> of(String form) {
        if (NEIGHBOURS.matches(form)) {
            return Optional.of(NEIGHBOUR);
        }
        Matcher m = NUMBER.matcher(form);
        return m.matches()
                ? Stream.of(1, 2, 3)
                        .flatMap(group -> Stream.ofNullable(m.group(group)))
                        .findFirst()
                        .map(written -> new PartLabel(Optional.of(HanNumerals.parse(written))))
                : Optional.empty();
    }

    /** Whether it may stand for that number in an address; addresses count from 0 or from 1, labels from 1. */
    boolean fits(int address) {
        return number.map(n -> n == address || n == address + 1).orElse(true);
    }

    /** Whether it is that number. */
    boolean is(int address) {
        return number.filter(n -> n == address).isPresent();
    }
}
