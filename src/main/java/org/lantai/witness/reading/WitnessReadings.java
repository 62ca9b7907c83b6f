package org.lantai.witness.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantai.model.edit.Place;
import org.lantai.witness.compare.Difference;
import org.lantai.witness.compare.Misprints;
import org.lantai.witness.reading.Ballot.Decision;
import org.lantai.witness.reading.DoubtfulPlace.Kind;

/**
 * What the witnesses of an article have where its text is damaged: most of them decide, and none where they are divided.
 * What is not damaged stays as captured, whatever most of them have; but for a character that nobody would write.
 */
final class WitnessReadings {
    /** Against what is no damage to be seen, so many witnesses may vote at all. */
    private static final int SEVERAL = 2;

    private final CopyText text;
    private final List<WitnessReader> readers;

    private WitnessReadings(CopyText text, List<CopyText> witnesses) {
        this.text = text;
        this.readers = witnesses.stream()
                .map(witness -> new WitnessReader(text, witness))
                .toList();
    }

    /**
     * The readings to be set into a text, in its order, none overlapping another; those of the headline first.
     *
     * @param text the text that is shown
     * @param witnesses other captures that are the same article beyond doubt, in the same script, the best first
     */
    static List<WitnessReading> of(Collated text, List<Collated> witnesses) {
        return Stream.<Function<Collated, CopyText>>of(CopyText::ofHeadline, CopyText::ofBlocks)
                .flatMap(side ->
                        of(side.apply(text), witnesses.stream().map(side).toList()))
                .toList();
    }

    /** Whether so many witnesses may mend anything in a text, whatever they have. */
    static boolean mayMend(Collated text, int witnesses) {
        return mayMend(CopyText.ofHeadline(text), witnesses) || mayMend(CopyText.ofBlocks(text), witnesses);
    }

    private static boolean mayMend(CopyText text, int witnesses) {
        return witnesses >= SEVERAL || (!text.doubts().isEmpty() && witnesses > 0);
    }

    private static Stream<WitnessReading> of(CopyText text, List<CopyText> witnesses) {
        return mayMend(text, witnesses.size())
                ? new WitnessReadings(text, witnesses).readings().stream()
                : Stream.empty();
    }

    private List<WitnessReading> readings() {
        List<WitnessReading> readings = new ArrayList<>();
        int end = 0;
        for (DoubtfulPlace place : places()) {
            Optional<Decision> decision = decide(place);
            if (decision.isPresent() && decision.get().vote().start() >= end) {
                readings.add(reading(decision.get()));
                end = decision.get().vote().end();
            }
        }
        return readings;
    }

    private List<DoubtfulPlace> places() {
        TreeSet<DoubtfulPlace> places = new TreeSet<>(DoubtfulPlace.ORDER);
        places.addAll(text.doubts());
        if (readers.size() >= SEVERAL) {
            readers.forEach(reader -> places.addAll(slips(reader)));
        }
        return List.copyOf(places);
    }

    private List<DoubtfulPlace> slips(WitnessReader reader) {
        return reader.counterparts().differences().stream()
                .filter(span ->
                        Misprints.isOne(text.compared(), reader.witness().compared(), span))
                .map(this::slip)
                .filter(place -> !text.isDoubtful(place.start(), place.end()))
                .limit(DoubtfulPlaces.MOST)
                .toList();
    }

    private DoubtfulPlace slip(Difference span) {
        return new DoubtfulPlace(text.at(span.start()), text.behind(span.end()), Kind.SLIP);
    }

    private Optional<Decision> decide(DoubtfulPlace place) {
        Ballot ballot = new Ballot(text, place);
        readers.forEach(reader -> reader.read(place)
                .ifPresent(vote -> ballot.add(vote, reader.witness().capture())));
        return ballot.decide();
    }

    private WitnessReading reading(Decision decision) {
        int start = decision.vote().start();
        int end = decision.vote().end();
        Place place = text.place(start, end).orElseThrow();
        return new WitnessReading(
                place, text.written().substring(start, end), decision.vote().after(), decision.captures());
    }
}
