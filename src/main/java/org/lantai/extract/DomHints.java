package org.lantai.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What class names and ids hint at, by the words in {@code containers.tsv}. One for each page, since it remembers the
 * names it has seen: a page has thousands of elements, but only some hundred names.
 */
final class DomHints {
    private static final Pattern SEAMS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
    private static final Words CONTENT = Words.of("yes");
    private static final Words SURROUNDINGS = Words.of("no");

    private static final Words SUBTITLE = Words.of("subtitle");

    private final Map<String, Hint> seen = new HashMap<>();

    private enum Hint {
        CONTENT,
        SURROUNDINGS,
        /** Names of both kinds: {@code <div id="keyword_ad_area" class="articleContent">}. */
        BOTH,
        NONE
    }

    /** Whether the names say that it holds an article. */
    boolean isContent(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemprop").equalsIgnoreCase("articleBody")
                || hint(element) == Hint.CONTENT;
    }

    /** Whether the names, or the very element, say that it is something around an article. */
    boolean isSurroundings(Element element) {
        Hint hint = hint(element);
        return DomTags.isPagePart(element) || hint == Hint.SURROUNDINGS || hint == Hint.BOTH;
    }

    /** Whether the names contradict each other, so that they are worth less. */
    boolean isDoubtful(Element element) {
        return hint(element) == Hint.BOTH;
    }

    /** Whether the names say that it holds a sub-headline. */
    boolean isSubtitle(Element element) {
        return SUBTITLE.areIn(element.id() + " " + element.className());
    }

    private Hint hint(Element element) {
        String names = element.id() + " " + element.className();
        return names.length() == 1 ? Hint.NONE : seen.computeIfAbsent(names, DomHints::read);
    }

    private static Hint read(String names) {
        boolean content = CONTENT.areIn(names);
        if (SURROUNDINGS.areIn(names)) {
            return content ? Hint.BOTH : Hint.SURROUNDINGS;
        }
        return content ? Hint.CONTENT : Hint.NONE;
    }

    /** Words of up to three letters, which must be a whole piece of a name, and longer ones, which may be part of one. */
    private record Words(List<String> pieces, List<String> parts) {
        static Words of(String kind) {
            List<String> all = Rules.read("containers.tsv", 3).stream()
                    .filter(row -> row.get(0).equals(kind))
                    .map(row -> row.get(1))
                    .toList();
            return new Words(
                    all.stream().filter(w -> w.length() <= 3).toList(),
                    all.stream().filter(w -> w.length() > 3).toList());
        }

        boolean areIn(String names) {
            String joined = names.toLowerCase(Locale.ROOT).replaceAll("[-_0-9]", "");
            return parts.stream().anyMatch(joined::contains)
                    || Arrays.stream(SEAMS.split(names)).anyMatch(p -> pieces.contains(p.toLowerCase(Locale.ROOT)));
        }
    }
}
