package org.lantai.repair.charset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.TextCost;
import org.lantai.lexicon.TextState;
import org.lantai.text.Chars;

/**
 * Reads bytes of GBK of which some are missing or unknown, as the Chinese text that costs least. All that can have stood
 * there is tried at once; of what goes on alike the best is kept.
 */
final class ByteSearch {
    /** A byte of which nothing is known. */
    static final int ANY = -1;
    /** A character of which nothing is known, between whole ones. */
    static final int LOST = -2;

    private static final char REPLACEMENT = '\uFFFD';
    /** How much more than the best a way may cost for now. */
    private static final float WIDTH = 16;

    private static final int MOST = 40;
    /** What a character costs that cannot be read: more than most that can, less than two rare ones. */
    private static final float UNREADABLE = 11;
    /** A character that is on the first level of no standard. */
    private static final float RARE = 4;
    /** Steps that a search may take; a text of 5,000 characters takes some 300,000. */
    private static final int MOST_STEPS = 2_000_000;

    /** A reading that is no better than this than another is doubted. */
    private static final float DOUBT = 3;

    private static final Comparator<BytePath> BEST_FIRST =
            Comparator.comparing(BytePath::least).thenComparing(BytePath::text);

    private final TextCost text = TextCost.standard();
    private final boolean guesses;
    private Map<Ending, BytePath> paths = new HashMap<>();
    private float best;
    private int steps;

    /** All that decides how a way can go on. */
    private record Ending(TextState state, int pending) {}

    /**
     * What was read.
     *
     * @param text the text; what could not be read is U+FFFD
     * @param missing how many bytes were put in that are not there
     * @param cost what the text costs, in nats
     */
    record Reading(String text, int missing, float cost) {}

    /**
     * What may stand at one place: some bytes, and what it costs that they are those.
     *
     * @param missing how many of the bytes are not there
     */
    record Way(List<Integer> bytes, int missing, float price) {
        Way {
            bytes = List.copyOf(bytes);
        }
    }

    /** @param guesses whether characters of which one byte is unknown are read by their sense */
    ByteSearch(boolean guesses) {
        this.guesses = guesses;
    }

    /** The best text; empty when no way leads through or the search would take too long. */
    Optional<Reading> read(List<List<Way>> places) {
        List<BytePath> open = List.of(BytePath.START);
        for (List<Way> place : places) {
            best = Float.POSITIVE_INFINITY;
            paths = new HashMap<>();
            open.forEach(path -> place.forEach(way -> follow(path, way)));
            open = best();
            if (open.isEmpty() || steps > MOST_STEPS) {
                return Optional.empty();
            }
        }
        return reading(open);
    }

    private static Optional<Reading> reading(List<BytePath> open) {
        List<BytePath> whole = open.stream().filter(path -> path.pending() == 0).toList();
        return whole.stream().findFirst().map(best -> {
            BytePath ending = whole.stream().skip(1).reduce(best, BytePath::beating);
            return new Reading(read(ending), best.missing(), best.least());
        });
    }

    /** The text, where another is nearly as good with U+FFFD for each character that this reads otherwise. */
    private static String read(BytePath best) {
        List<BytePath> characters = best.characters();
        BitSet doubtful = new BitSet();
        for (int i = 0; i < characters.size(); i++) {
            int at = i;
            Optional.of(characters.get(i))
                    .filter(path -> path.behind() < DOUBT)
                    .flatMap(BytePath::differing)
                    .ifPresent(place -> doubtful.set(at + place.start(), at + place.end()));
        }
        StringBuilder backwards = new StringBuilder();
        for (int i = 0; i < characters.size(); i++) {
            String out = characters.get(i).out();
            backwards.append(doubtful.get(i) && !out.isEmpty() ? String.valueOf(REPLACEMENT) : out);
        }
        return backwards.reverse().toString();
    }

    private void follow(BytePath path, Way way) {
        BytePath priced = path;
        for (int i = 0; i < way.missing(); i++) {
            priced = priced.missing(way.price());
        }
        follow(List.of(priced), way.bytes(), 0);
    }

    /** Reads the bytes one after another; each leaves one or more ways open. */
    private void follow(List<BytePath> from, List<Integer> bytes, int at) {
        if (at == bytes.size()) {
            from.forEach(this::offer);
            return;
        }
        List<BytePath> next = new ArrayList<>();
        from.forEach(path -> read(path, bytes.get(at), next));
        follow(next, bytes, at + 1);
    }

    private void read(BytePath path, int value, List<BytePath> next) {
        if (path.pending() == 0) {
            begin(path, value, next);
        } else if (value != LOST) {
            complete(path, value, next);
        }
    }

    private void begin(BytePath path, int value, List<BytePath> next) {
        if (value == LOST) {
            over(path, REPLACEMENT, UNREADABLE, next);
        } else if (value >= 0 && value < Gbk.FIRST_LEAD) {
            over(path, value == 0x80 ? '€' : (char) value, 0, next);
        } else {
            next.add(path.withPending(value));
        }
    }

    private void complete(BytePath path, int value, List<BytePath> next) {
        int lead = path.pending();
        if (lead != ANY && value != ANY) {
            char c = Gbk.character(lead, value);
            over(path, c == Gbk.NONE ? REPLACEMENT : c, c == Gbk.NONE ? UNREADABLE : 0, next);
            return;
        }
        if (lead != ANY || value == ANY || value >= Gbk.FIRST_LEAD) {
            over(path, REPLACEMENT, UNREADABLE, next);
        }
        if (guesses && (lead != ANY || value != ANY)) {
            IntStream.rangeClosed(Gbk.FIRST_LEAD, Gbk.LAST_LEAD)
                    .mapToObj(any -> lead == ANY ? Gbk.character(any, value) : Gbk.character(lead, any))
                    .filter(c -> c != Gbk.NONE && (lead != ANY || !GB2312.has(c)))
                    .forEach(c -> over(path, c, 0, next));
        }
    }

    private void over(BytePath path, char c, float price, List<BytePath> next) {
        steps++;
        float all = price + (Chars.isHan(c) && !CommonHan.standard().isCommon(c) ? RARE : 0);
        if (c == REPLACEMENT) {
            // What is lost says nothing of the words around it.
            next.add(path.over(c, TextState.START, all + path.state().end()));
            return;
        }
        text.goOn(
                path.state(),
                c,
                best + WIDTH - path.cost() - all,
                (state, cost) -> next.add(path.over(c, state, all + cost)));
    }

    private void offer(BytePath path) {
        if (path.least() <= best + WIDTH) {
            best = Math.min(best, path.least());
            paths.merge(
                    new Ending(path.state(), path.pending()),
                    path,
                    (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a.beating(b) : b.beating(a));
        }
    }

    private List<BytePath> best() {
        return paths.values().stream()
                .filter(path -> path.least() <= best + WIDTH)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
