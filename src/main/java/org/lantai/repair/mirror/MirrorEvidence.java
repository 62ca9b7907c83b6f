package org.lantai.repair.mirror;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lantai.lexicon.CommonHan;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Chars;

/**
 * What tells a mirror copy, which glosses chosen characters wherever they stand, from a page whose author notes a
 * reading: a note explains a rare character or an unusual reading, once, and a primer explains all of them.
 *
 * @param glosses the glosses of the page, in order
 * @param tallies for each glossed character, how often it stands with its gloss and without
 * @param han how many Chinese characters the page has
 * @param traditional whether it is written in Traditional characters, as mirror copies are
 * @param broken whether glosses or marks show that its bytes were taken apart
 */
public record MirrorEvidence(
        List<Gloss> glosses, Map<Integer, Tally> tallies, int han, boolean traditional, BrokenBytes broken) {
    /** The most glossed characters of a text: the densest copy known has 0.17, a primer or an annotated poem near 1. */
    private static final double DENSE = 0.25;
    /** How many of a character's places have its gloss: all, but for those that other damage has hit. */
    private static final double SYSTEMATIC = 0.6;
    /** How many of the glosses must look like a mirror's, so that the page is taken for a copy. */
    private static final double MOST = 0.6;
    /** A page in Traditional characters, with a script in Simplified ones, has not so many more of these. */
    private static final int CLEARLY = 20;
    /** Glosses that a page in Simplified characters must show before it is taken for a copy converted back. */
    private static final int MANY = 8;

    /** Fewer glosses at the heads of lines may be of headlines. */
    private static final int FEWEST_ENTRIES = 3;
    /** How many of the glosses stand at the heads of entries in a dictionary; in the densest copy known 1 of 30 does. */
    private static final double ENTRIES = 0.5;

    /** Nothing that would tell of a copy. */
    private static final MirrorEvidence NONE = new MirrorEvidence(List.of(), Map.of(), 0, false, BrokenBytes.NONE);

    public MirrorEvidence {
        glosses = List.copyOf(glosses);
        tallies = Map.copyOf(tallies);
    }

    /** How often a character stands in the page, and how often of these with a gloss. */
    record Tally(int standing, int glossed) {
        private Tally withGloss() {
            return new Tally(standing, glossed + 1);
        }

        private Tally withPlace() {
            return new Tally(standing + 1, glossed);
        }
    }

    public static MirrorEvidence in(Glance page) {
        List<Gloss> anywhere = Gloss.in(page.source());
        BrokenBytes broken = BrokenBytes.in(page);
        boolean glossed = !anywhere.isEmpty() || broken.glosses() > 0;
        if (!glossed && (broken.isNone() || isSimplifiedThroughout(page))) {
            return NONE;
        }
        List<Gloss> glosses = anywhere.stream()
                .filter(gloss -> ReadableText.holds(page.readable(), gloss.start(), gloss.end()))
                .toList();
        return count(page, glosses, broken);
    }

    /**
     * Whether the source is so clearly Simplified, what no reader sees included, that its text cannot be Traditional:
     * knowing that spares most pages with a question mark behind a Chinese character the search for what readers see.
     */
    private static boolean isSimplifiedThroughout(Glance page) {
        CommonHan tables = CommonHan.standard();
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < page.count(); i++) {
            traditional += tables.isTraditionalOnly(page.character(i)) ? 1 : 0;
            simplified += tables.isSimplifiedOnly(page.character(i)) ? 1 : 0;
        }
        return simplified > CLEARLY * traditional;
    }

    private static MirrorEvidence count(Glance page, List<Gloss> glosses, BrokenBytes broken) {
        Map<Integer, Tally> tallies = new TreeMap<>();
        glosses.forEach(gloss -> tallies.compute(
                gloss.character(), (character, tally) -> tally == null ? new Tally(0, 1) : tally.withGloss()));
        CommonHan tables = CommonHan.standard();
        int han = 0;
        int traditional = 0;
        int simplified = 0;
        int i = 0;
        for (ReadableText.Range range : page.readable()) {
            while (i < page.count() && page.place(i) < range.start()) {
                i++;
            }
            for (; i < page.count() && page.place(i) < range.end(); i++) {
                int c = page.codePoint(i);
                if (Chars.isHan(c)) {
                    han++;
                    traditional += tables.isTraditionalOnly(c) ? 1 : 0;
                    simplified += tables.isSimplifiedOnly(c) ? 1 : 0;
                    tallies.computeIfPresent(c, (character, tally) -> tally.withPlace());
                }
            }
        }
        return new MirrorEvidence(glosses, tallies, han, traditional > 2 * simplified, broken);
    }

    /** Whether the page is a copy by a mirror. */
    boolean isMirrorCopy() {
        return isGlossed() || isBroken();
    }

    /** Whether its bytes were taken apart, which only those mirrors do that convert to Traditional. */
    public boolean isBroken() {
        return broken.glosses() > 0 ? traditional || isGlossed() : broken.marks() > 0 && traditional;
    }

    /** Whether the mirror glosses chosen characters. */
    public boolean isGlossed() {
        return !glosses.isEmpty()
                && most(this::tellsNothing)
                && most(this::isSystematic)
                && !isPrimer()
                && !hasCharacterReadTwoWays()
                && !isGlossary()
                && (traditional || isRepeated());
    }

    /** Whether a gloss stands behind its character wherever that stands in the page. */
    boolean isSystematic(Gloss gloss) {
        Tally tally = tally(gloss);
        return tally.glossed() >= SYSTEMATIC * tally.standing();
    }

    /** Whether no reader needs the gloss: a usual reading, or one already told. Mirrors gloss 數 as shù throughout. */
    boolean tellsNothing(Gloss gloss) {
        return gloss.usual() || gloss.isEveryday() || tally(gloss).glossed() > 1;
    }

    /** How often the character of a gloss stands in the page, with a gloss and without. */
    Tally tally(Gloss gloss) {
        return tallies.getOrDefault(gloss.character(), new Tally(0, 0));
    }

    private boolean most(Predicate<Gloss> property) {
        return glosses.stream().filter(property).count() >= MOST * glosses.size();
    }

    /** A primer glosses nearly everything; a mirror, few characters that conversion has left as they were. */
    private boolean isPrimer() {
        return glosses.size() > DENSE * han
                && !most(gloss -> CommonHan.standard().isTraditionalOnly(gloss.character()));
    }

    /** A mirror has one reading for each character, whatever the word: a page that notes two of one is a lesson. */
    private boolean hasCharacterReadTwoWays() {
        long readings = glosses.stream()
                .map(gloss -> Character.toString(gloss.character()) + gloss.reading())
                .distinct()
                .count();
        return readings > tallies.size();
    }

    /** A dictionary or a list of new words glosses the heads of its entries, each another character. */
    private boolean isGlossary() {
        List<Gloss> heads = glosses.stream().filter(Gloss::headsEntry).toList();
        long entries = heads.stream().map(Gloss::character).distinct().count();
        return entries >= FEWEST_ENTRIES && heads.size() >= ENTRIES * glosses.size();
    }

    private boolean isRepeated() {
        return glosses.size() >= MANY && glosses.size() >= 1.5 * tallies.size();
    }
}
