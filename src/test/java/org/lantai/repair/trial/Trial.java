package org.lantai.repair.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

/**
 * A sound text that was damaged and repaired, held against what it was.
 *
 * @param truth what it should read
 * @param shown what the damage left
 * @param page what repair made of that
 */
public record Trial(String truth, String shown, RepairedPage page) {
    private static final String ENDS = "。！？；!?;\n";
    private static final Pattern GLOSS = Pattern.compile("\\(\\p{IsLatin}{1,6}\\)");
    /** Differences so near to each other are of one damaged place. */
    private static final int NEAR = 6;

    /** A damaged place of the text, and whether it reads as before. */
    public record Span(int start, int end, boolean restored) {}

    /** What was made of one place of the page, by one edit or by several of which one lies in the other. */
    public record Repair(Rule rule, Certainty certainty, String before, String after, boolean right) {}

    static Trial of(DamageKind kind, String text, long seed) {
        String shown = kind.damage(seed).damage(text);
        return new Trial(kind.truth(text, seed), shown, new Repairer().repair(Captures.text(shown)));
    }

    /** The damaged places, none of them longer than a sentence. */
    public List<Span> spans() {
        List<Hunk> left = Hunk.between(truth, page.text());
        List<Span> spans = new ArrayList<>();
        for (int[] place : damaged()) {
            spans.add(new Span(place[0], place[1], left.stream().noneMatch(hunk -> hunk.touches(place[0], place[1]))));
        }
        return spans;
    }

    private List<int[]> damaged() {
        List<int[]> places = new ArrayList<>();
        for (Hunk hunk : Hunk.between(truth, shown)) {
            if (isGloss(hunk)) {
                continue;
            }
            int from = hunk.start();
            do {
                int end = sentenceEnd(from, hunk.end());
                int[] last = places.isEmpty() ? new int[] {-1, -NEAR - 1} : places.get(places.size() - 1);
                if (from - last[1] < NEAR && sentenceEnd(Math.max(0, last[1] - 1), from) == from) {
                    last[1] = end;
                } else {
                    places.add(new int[] {from, end});
                }
                from = end;
            } while (from < hunk.end());
        }
        return places;
    }

    /** Whether a whole gloss stands where the text has nothing; those are no damage that anything hides behind. */
    private boolean isGloss(Hunk hunk) {
        String more = shown.substring(hunk.otherStart(), hunk.otherEnd());
        return hunk.start() == hunk.end() && GLOSS.matcher(more).matches();
    }

    private int sentenceEnd(int from, int most) {
        int end = from;
        while (end < most && ENDS.indexOf(truth.charAt(end)) < 0) {
            end++;
        }
        return Math.min(most, end + 1);
    }

    /** All that was repaired or flagged. */
    public List<Repair> repairs() {
        List<Hunk> left = Hunk.between(truth, page.text()).stream()
                .filter(hunk -> !isMarkedAsLost(hunk))
                .toList();
        List<Repair> repairs = new ArrayList<>();
        int moved = 0;
        List<Edit> edits = page.edits().stream()
                .sorted(java.util.Comparator.<Edit>comparingInt(e -> e.place().start())
                        .thenComparingInt(e -> e.place().end()))
                .toList();
        for (int i = 0; i < edits.size(); ) {
            List<Edit> group = group(edits, i);
            i += group.size();
            int start = group.get(0).place().start();
            int end = group.stream().mapToInt(edit -> edit.place().end()).max().orElse(start);
            int from = start + moved;
            moved += group.stream()
                    .mapToInt(edit -> edit.after().length() - edit.before().length())
                    .sum();
            int to = end + moved;
            repairs.add(new Repair(
                    group.get(0).rule(),
                    Certainty.of(group),
                    page.decoded().substring(start, end),
                    page.text().substring(from, to),
                    left.stream().noneMatch(hunk -> hunk.touchesOther(from, to))));
        }
        return repairs;
    }

    /** The edits from a number on of which each lies in what those before it have covered. */
    private static List<Edit> group(List<Edit> edits, int first) {
        int end = edits.get(first).place().end();
        int behind = first + 1;
        while (behind < edits.size() && edits.get(behind).place().start() < end) {
            end = Math.max(end, edits.get(behind++).place().end());
        }
        return edits.subList(first, behind);
    }

    /** A character that shows as lost is no wrong one. */
    private boolean isMarkedAsLost(Hunk hunk) {
        String read = page.text().substring(hunk.otherStart(), hunk.otherEnd());
        return !read.isEmpty() && read.chars().allMatch(c -> c == '\uFFFD');
    }
}
