package org.lantai.witness.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Difference;
import org.lantai.witness.compare.Garble;
import org.lantai.witness.compare.Misprints;
import org.lantai.witness.compare.Placeholders;
import org.lantai.witness.compare.Statements;
import org.lantai.witness.reading.DoubtfulPlace.Kind;

/** Reads one witness in the doubtful places of a text, where it is sound there and the same around them. */
final class WitnessReader {
    /** So many characters behind what a conjecture changed may be wrong as well. */
    private static final int BESIDE = 1;
    /** A conjecture that has so many characters more or fewer than a witness is of another text. */
    private static final int OTHER_LENGTH = 1;
    /** What is out of step has as many signs as characters, but for those that a pipeline dropped: of 40 up to 9. */
    private static final int DROPPED = 3;

    /** A witness that has one as well has more words than the text before or behind the same question. */
    private static final Pattern ASKED = Pattern.compile("[?？]");

    private static final Pattern NO_FIGURES = Pattern.compile("[^0-9]");

    private final CopyText text;
    private final CopyText witness;
    private final Counterparts counterparts;

    WitnessReader(CopyText text, CopyText witness) {
        this.text = text;
        this.witness = witness;
        this.counterparts = new Counterparts(text, witness);
    }

    CopyText witness() {
        return witness;
    }

    Counterparts counterparts() {
        return counterparts;
    }

    /** What it has there; empty where it cannot tell. */
    Optional<Vote> read(DoubtfulPlace place) {
        int from = text.comparedAt(place.start());
        int to = text.comparedAt(place.end());
        return counterparts
                .around(from, to)
                .filter(this::isSound)
                // Damage runs on behind the byte that it begins at, and never before it.
                .filter(found -> found.start() == from)
                .flatMap(found -> switch (place.kind()) {
                    case LOST -> lost(place, from, to, found);
                    case FLAGGED -> flagged(place, to, found);
                    case CONJECTURE -> conjecture(place, to, found);
                    case SLIP -> slip(place, to, found);
                })
                .filter(vote -> text.place(vote.start(), vote.end()).isPresent())
                .filter(vote -> !text.isSettled(vote.start(), vote.end()));
    }

    private boolean isSound(Difference found) {
        int start = Math.max(0, found.otherStart() - Counterparts.CONTEXT);
        int end = Math.min(witness.compared().length(), found.otherEnd() + Counterparts.CONTEXT);
        return !witness.isDoubtful(witness.behind(start), witness.at(end));
    }

    /** All that the witness has between the two characters that are the same. */
    private String gap(Difference found) {
        return witness.written().substring(witness.behind(found.otherStart()), witness.at(found.otherEnd()));
    }

    /** The same without the marks at its ends. */
    private String inner(Difference found) {
        return found.otherStart() == found.otherEnd()
                ? ""
                : witness.written().substring(witness.at(found.otherStart()), witness.behind(found.otherEnd()));
    }

    private Optional<Vote> lost(DoubtfulPlace place, int from, int to, Difference found) {
        if (found.end() != to) {
            return isGarble(found) ? flagged(place, to, found) : Optional.empty();
        }
        String run = text.written().substring(place.start(), place.end());
        if (run.charAt(0) == '?' && ASKED.matcher(gap(found)).find()) {
            return Optional.empty();
        }
        boolean alone = text.behind(from) == place.start() && text.at(to) == place.end();
        Optional<String> whole = Optional.of(gap(found)).filter(gap -> alone && isStoodFor(run, gap));
        return whole.or(() -> Optional.of(inner(found)).filter(inner -> isStoodFor(run, inner)))
                .map(after -> new Vote(place.start(), place.end(), after, false));
    }

    private static boolean isStoodFor(String run, String piece) {
        return PlainText.of(piece).length() > 0 && piece.indexOf('\n') < 0 && Placeholders.canStandFor(run, piece);
    }

    private Optional<Vote> flagged(DoubtfulPlace place, int to, Difference found) {
        String before = text.written().substring(text.behind(found.start()), text.at(found.end()));
        String after = gap(found);
        boolean marks = here(found).equals(there(found));
        boolean fits = (found.end() == to || isGarble(found))
                && after.length() <= before.length() + before.length() / 4 + DROPPED
                && !after.isBlank()
                && (!marks || Placeholders.anyIn(before));
        return fits ? vote(place, to, found, after) : Optional.empty();
    }

    private Optional<Vote> conjecture(DoubtfulPlace place, int to, Difference found) {
        if (here(found).equals(there(found))) {
            // The marks between the characters are each editor's own.
            return Optional.of(same(place));
        }
        int longer = here(found).length() - there(found).length();
        boolean fits = found.end() - to <= BESIDE
                && Math.abs(longer) <= OTHER_LENGTH
                && !there(found).isEmpty();
        return fits ? vote(place, to, found, gap(found)) : Optional.empty();
    }

    private Optional<Vote> slip(DoubtfulPlace place, int to, Difference found) {
        if (found.end() != to) {
            return Optional.empty();
        } else if (here(found).equals(there(found))) {
            return Optional.of(same(place));
        }
        return Misprints.isOne(text.compared(), witness.compared(), found)
                ? Optional.of(new Vote(place.start(), place.end(), inner(found), false))
                : Optional.empty();
    }

    private Vote same(DoubtfulPlace place) {
        return new Vote(place.start(), place.end(), text.written().substring(place.start(), place.end()), false);
    }

    private String here(Difference found) {
        return text.compared().slice(found.start(), found.end());
    }

    private String there(Difference found) {
        return witness.compared().slice(found.otherStart(), found.otherEnd());
    }

    /** What U+FFFD stands for is lost alone: what is beside it is in step. */
    private boolean isGarble(Difference found) {
        return here(found).indexOf('\uFFFD') < 0 && Garble.isOne(text.compared(), witness.compared(), found);
    }

    /** All between the same characters, but for the marks that are the same at its ends. */
    private Optional<Vote> vote(DoubtfulPlace place, int to, Difference found, String after) {
        int start = text.behind(found.start());
        int end = text.at(found.end());
        String before = text.written().substring(start, end);
        // Of what is out of step figures alone are what they seem.
        String behind = text.compared().slice(to, found.end());
        String sound = isGarble(found) ? NO_FIGURES.matcher(behind).replaceAll("") : behind;
        if (after.indexOf('\n') >= 0 || Placeholders.anyIn(after) || !Statements.stay(sound, after)) {
            return Optional.empty();
        }
        int head = 0;
        int most = Math.min(before.length(), after.length());
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        String instead = after.substring(head, after.length() - tail);
        boolean word = end - tail - start - head != 1 || instead.length() != 1;
        boolean several = place.kind() == Kind.CONJECTURE && (word || Statements.differ(before, after));
        return Optional.of(new Vote(start + head, end - tail, instead, several));
    }
}
