package org.lantai.extract.dom;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordIndex;

/**
 * What class names and ids hint at, by the words in {@code containers.tsv}. One for each page, since it remembers the
 * names it has seen: a page has thousands of elements, but only some hundred names.
 */
public final class DomHints {
    /** Words of more letters may stand inside a piece of a name; shorter ones must be a piece. */
    private static final int LONGEST_PIECE = 3;

    private static final List<Word> WORDS = Table.rows(DomHints.class, "containers.tsv", 3).stream()
            .map(Word::of)
            .toList();

    private static final Map<String, Kind> PIECES = WORDS.stream()
            .filter(w -> w.letters.length() <= LONGEST_PIECE)
            .collect(Collectors.toUnmodifiableMap(Word::letters, Word::kind));

    private static final List<Word> PARTS =
            WORDS.stream().filter(w -> w.letters.length() > LONGEST_PIECE).toList();

    private static final WordIndex INDEX =
            new WordIndex(PARTS.stream().map(w -> List.of(w.letters)).toList());

    private static final Set<Kind> DOUBT = EnumSet.of(Kind.YES, Kind.NO);

    private final Map<String, Set<Kind>> seen = new HashMap<>();

    private enum Kind {
        YES,
        NO,
        SUBTITLE
    }

    private record Word(Kind kind, String letters) {
        static Word of(List<String> row) {
            return new Word(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
        }
    }

    /** Whether the names say that it holds an article. */
    public boolean isContent(Element element) {
        if (element.normalName().equals("article") || element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        Set<Kind> kinds = kinds(element);
        return kinds.contains(Kind.YES) && !kinds.contains(Kind.NO);
    }

    /** Whether the names, or the very element, say that it is something around an article. */
    public boolean isSurroundings(Element element) {
        return DomTags.isPagePart(element) || kinds(element).contains(Kind.NO);
    }

    /** Whether the names contradict each other, so that they are worth less: {@code id="ad_area" class="content"}. */
    public boolean isDoubtful(Element element) {
        return kinds(element).containsAll(DOUBT);
    }

    /** Whether the names say that it holds a sub-headline. */
    public boolean isSubtitle(Element element) {
        return kinds(element).contains(Kind.SUBTITLE);
    }

    private Set<Kind> kinds(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String id = DomTags.attribute(element, "id");
        String className = DomTags.attribute(element, "class").trim();
        String names = id.isEmpty() ? className : id + " " + className;
        return names.isEmpty() ? Set.of() : seen.computeIfAbsent(names, DomHints::read);
    }

    private static Set<Kind> read(String names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        INDEX.find(joined(names.toLowerCase(Locale.ROOT)), (place, word) -> kinds.add(PARTS.get(word).kind));
        int start = 0;
        for (int i = 1; i <= names.length(); i++) {
            if (i == names.length() || isSeam(names.charAt(i - 1), names.charAt(i))) {
                Kind kind = i - start > LONGEST_PIECE
                        ? null
                        : PIECES.get(names.substring(start, i).toLowerCase(Locale.ROOT));
                if (kind != null) {
                    kinds.add(kind);
                }
                start = i;
            }
        }
        return kinds;
    }

    /** Whether a piece ends between two characters: {@code ad-box}, {@code adBox}, {@code ad1}. */
    private static boolean isSeam(char before, char after) {
        return isLetter(before) != isLetter(after) || (before >= 'a' && before <= 'z' && after >= 'A' && after <= 'Z');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The names without what parts their words. */
    private static String joined(String names) {
        StringBuilder joined = new StringBuilder(names.length());
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c != '-' && c != '_' && (c < '0' || c > '9')) {
                joined.append(c);
            }
        }
        return joined.toString();
    }
}
