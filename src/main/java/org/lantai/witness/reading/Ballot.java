package org.lantai.witness.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.CapturePlace;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Statements;
import org.lantai.witness.reading.DoubtfulPlace.Kind;

/** The votes of the witnesses on one doubtful place. */
final class Ballot {
    /** A change of what is no damage to be seen, or of a number, needs two witnesses. */
    private static final int SEVERAL = 2;

    private final CopyText text;
    private final DoubtfulPlace place;
    private final Map<Choice, List<Cast>> votes = new LinkedHashMap<>();

    /** What votes have in common: the place, and what they have there but for the marks. */
    private record Choice(int start, int end, String plain) {}

    private record Cast(Vote vote, CapturePlace capture) {}

    /** What the witnesses have decided on. */
    record Decision(Vote vote, List<CapturePlace> captures) {}

    Ballot(CopyText text, DoubtfulPlace place) {
        this.text = text;
        this.place = place;
    }

    /** Adds the vote of a witness, the best first. */
    void add(Vote vote, CapturePlace capture) {
        String plain = PlainText.of(vote.after()).toString();
        Choice choice = isNoChange(vote)
                ? new Choice(place.start(), place.end(), "")
                : new Choice(vote.start(), vote.end(), plain.isEmpty() ? vote.after() : plain);
        votes.computeIfAbsent(choice, c -> new ArrayList<>()).add(new Cast(vote, capture));
    }

    /** What most of them have; empty where that is what the text has, and where none has more votes than all others. */
    Optional<Decision> decide() {
        List<List<Cast>> ranked = votes.values().stream()
                .sorted(Comparator.comparingInt((List<Cast> cast) -> -count(cast)))
                .toList();
        if (ranked.isEmpty() || (ranked.size() > 1 && count(ranked.get(0)) == count(ranked.get(1)))) {
            return Optional.empty();
        }
        List<Cast> most = ranked.get(0);
        Vote vote = most.get(0).vote();
        boolean several = place.kind() == Kind.SLIP || vote.several();
        boolean agreed = ranked.size() == 1 || !changesStatement(ranked);
        return isNoChange(vote) || !agreed || (several && most.size() < SEVERAL)
                ? Optional.empty()
                : Optional.of(
                        new Decision(vote, most.stream().map(Cast::capture).toList()));
    }

    /** The text itself has a vote where it is not damaged to be seen. */
    private int count(List<Cast> cast) {
        boolean own = place.kind() == Kind.SLIP && isNoChange(cast.get(0).vote());
        return cast.size() + (own ? 1 : 0);
    }

    /** Whether witnesses differ in a number or a negation, on which a majority does not decide. */
    private static boolean changesStatement(List<List<Cast>> ranked) {
        String first = ranked.get(0).get(0).vote().after();
        return ranked.stream()
                .skip(1)
                .anyMatch(cast -> Statements.differ(first, cast.get(0).vote().after()));
    }

    private boolean isNoChange(Vote vote) {
        return text.written().substring(vote.start(), vote.end()).equals(vote.after());
    }
}
