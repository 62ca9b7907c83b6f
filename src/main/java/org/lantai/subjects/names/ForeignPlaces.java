package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Division.Rank;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordTable;

/**
 * Finds places abroad that the gazetteer lacks, where a text names the country before them: 英国汉普郡, 肯尼亚蒙巴萨, 多米尼加首都圣多明各.
 */
final class ForeignPlaces {
    private static final WordTable WORDS = WordTable.of(ForeignPlaces.class, "place-signs.tsv");
    /** What stands between a country and a town of it. */
    private static final List<String> KINDS = WORDS.words("town abroad");

    private static final List<String> RANKS = WORDS.words("rank abroad");
    private static final Pattern RANKED = Pattern.compile("([一-龥]{2,3})(?:县|府|郡|州|省|市)");
    private static final String NEVER =
            WordTable.of(ForeignPlaces.class, "name-characters.tsv").characters("village");

    private static final int LONGEST = 8;
    /** What may stand behind such a name. */
    private static final String BEHIND = "的和与及在等是也有";

    private final SoundParts sounds;

    ForeignPlaces(SoundParts sounds) {
        this.sounds = sounds;
    }

    List<PlaceSighting> find(NameText text, WordPlaces words, List<PlaceSighting> known) {
        List<PlaceSighting> found = new ArrayList<>();
        for (PlaceSighting country : known) {
            if (country.division().rank() == Rank.COUNTRY) {
                int start = behindKind(text, country.end());
                end(text, words, start, start > country.end())
                        .map(end -> new PlaceSighting(
                                start,
                                end,
                                Division.of(text.matched().substring(start, end), Rank.PREFECTURE, country.division())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static int behindKind(NameText text, int from) {
        for (String kind : KINDS) {
            int at = text.matched().indexOf(kind, from);
            if (at >= from && at - from <= 2 && text.runEnd(from, at - from) == at) {
                return at + kind.length();
            }
        }
        return from;
    }

    private Optional<Integer> end(NameText text, WordPlaces words, int start, boolean introduced) {
        if (words.from(WordSense.PLACE, start) > 0 || words.from(WordSense.KNOWN, start) > 0) {
            return Optional.empty();
        }
        int end = sounds.run(text, start, 1);
        for (String rank : RANKS) {
            int ranked = text.matched().indexOf(rank, start + 1);
            if (ranked > start && ranked <= end && ranked + rank.length() - start <= LONGEST) {
                end = Math.max(end, ranked + rank.length());
            }
        }
        end = Math.max(shortened(text, words, start, end), ranked(text, start));
        boolean name = end - start >= 2
                && text.at(end) != '·'
                && mayEnd(text, words, end)
                && (introduced || !sounds.hasWord(text, start, end, 2));
        return name ? Optional.of(end) : Optional.empty();
    }

    /** Behind a short name that ends with its rank, whatever its characters: 日本石川县. */
    private static int ranked(NameText text, int start) {
        Matcher name = RANKED.matcher(text.matched()).region(start, text.length());
        boolean found = name.lookingAt() && name.group(1).chars().noneMatch(c -> NEVER.indexOf(c) >= 0);
        return found ? name.end() : start;
    }

    /** A run of sounds may reach into the verb behind it. */
    private static int shortened(NameText text, WordPlaces words, int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (words.from(WordSense.VERB, i) >= 2 || words.from(WordSense.ORGAN, i) > 0) {
                return i;
            }
        }
        // 芬兰拉赫蒂|都下了雪
        boolean word = text.words().isBoundary(end - 1) && text.words().kind(end - 1) == WordKind.OTHER;
        return word && end - start > 2 ? end - 1 : end;
    }

    private static boolean mayEnd(NameText text, WordPlaces words, int end) {
        boolean goesOn = words.from(WordSense.ORGAN, end) > 0 || words.from(WordSense.OFFICE, end) >= 2;
        return !goesOn
                && (!text.isHan(end)
                        || BEHIND.indexOf(text.at(end)) >= 0
                        || text.words().isBoundary(end));
    }
}
