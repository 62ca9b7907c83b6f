package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.WordTable;

/** Reads the offices that stand beside the names of people. */
final class Offices {
    /** The longest office of one post: 国务院副总理 to 安徽省人大常委会副主任. */
    private static final int LONGEST = 18;
    /** What offices do not have: behind it a phrase begins. */
    private static final String BREAKS = breaks();
    /** How many posts stand before a name: 省委副书记、省长. */
    private static final int MOST_POSTS = 3;

    private Offices() {}

    private static String breaks() {
        WordTable characters = WordTable.of(Offices.class, "name-characters.tsv");
        return characters.characters("clause") + characters.characters("office");
    }

    /** The distinct offices at the places of a name, as printed. */
    static List<String> of(NameText text, WordPlaces words, List<Integer> places, int length) {
        Set<String> offices = new LinkedHashSet<>();
        for (int start : places) {
            before(text, words, start)
                    .or(() -> behind(text, words, start + length))
                    .ifPresent(offices::add);
        }
        return new ArrayList<>(offices);
    }

    private static Optional<String> before(NameText text, WordPlaces words, int start) {
        int end = text.beforeBlanks(start);
        if (titleTo(words, end) == 0) {
            return Optional.empty();
        }
        int from = postStart(text, words, end);
        for (int posts = 1; posts < MOST_POSTS && text.at(from - 1) == '、'; posts++) {
            if (words.to(WordSense.OFFICE, from - 1) == 0) {
                break;
            }
            from = postStart(text, words, from - 1);
        }
        return Optional.of(text.printed(from, end));
    }

    /** Where a post begins that ends there: at the mark before it, or where no further word of its kind follows. */
    private static int postStart(NameText text, WordPlaces words, int end) {
        int title = titleTo(words, end);
        int run = end - title;
        while (end - run < LONGEST && text.isHan(run - 1) && BREAKS.indexOf(text.at(run - 1)) < 0) {
            run--;
        }
        boolean wholeRun = !text.isHan(run - 1) && !hasVerb(words, run, end - title);
        return wholeRun ? run : OfficeParts.start(words, end - title);
    }

    private static boolean hasVerb(WordPlaces words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.from(WordSense.VERB, i) >= 2 || words.from(WordSense.LINK, i) >= 2) {
                return true;
            }
        }
        return false;
    }

    private static int titleTo(WordPlaces words, int end) {
        return Math.max(words.to(WordSense.OFFICE, end), words.to(WordSense.ROLE, end));
    }

    private static Optional<String> behind(NameText text, WordPlaces words, int end) {
        int length = Math.max(words.from(WordSense.OFFICE, end), words.from(WordSense.ROLE, end));
        return length < 2 ? Optional.empty() : Optional.of(text.printed(end, end + length));
    }
}
