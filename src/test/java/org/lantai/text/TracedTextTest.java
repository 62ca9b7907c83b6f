package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;

class TracedTextTest {
    /** A change relative to the end of the one before it in the same step. */
    record Move(int gap, int length, String after) {}

    @Property(tries = 1000)
    void leadsEveryPlaceBackToWhereItCameFrom(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 12) String captured,
            @ForAll("steps") List<List<Move>> steps) {
        TracedText text = TracedText.of(captured);
        Model model = new Model(captured);
        for (List<Move> step : steps) {
            List<Change> changes = changes(step, text.text().length());
            text = text.with(changes);
            model.apply(changes);
        }
        assertThat(text.text()).isEqualTo(model.text());
        assertThat(text.captured()).isEqualTo(captured);
        for (int start = 0; start <= text.text().length(); start++) {
            model.checkGap(start, text.toCaptured(start, start));
            for (int end = start + 1; end <= text.text().length(); end++) {
                model.check(start, end, text.toCaptured(start, end));
            }
        }
    }

    @Property(tries = 500)
    void keepsEditsWhosePlacesHoldWhatTheyReplaced(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 12) String captured,
            @ForAll("step") List<Move> step) {
        List<Change> changes = changes(step, captured.length());
        List<Edit> edits = TracedText.of(captured).with(changes).edits();

        assertThat(edits).hasSameSizeAs(changes);
        for (Edit edit : edits) {
            assertThat(captured.substring(edit.place().start(), edit.place().end()))
                    .isEqualTo(edit.before());
        }
    }

    @Provide
    Arbitrary<List<List<Move>>> steps() {
        return step().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Move>> step() {
        Arbitrary<String> after = Arbitraries.strings().withCharRange('A', 'Z').ofMaxLength(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        after)
                .as(Move::new)
                .list()
                .ofMaxSize(4);
    }

    private static List<Change> changes(List<Move> moves, int length) {
        List<Change> changes = new ArrayList<>();
        int reached = 0;
        for (Move move : moves) {
            int start = Math.min(length, reached + move.gap());
            int end = Math.min(length, start + move.length());
            changes.add(Change.sure(start, end, move.after(), Rule.NOISE_MARK));
            reached = end;
        }
        return changes;
    }

    /** The same, done slowly: every character knows whether it stands as captured, or else what was replaced by it. */
    private static final class Model {
        private record Cell(char letter, boolean original, int from, int to) {}

        private final int length;
        private List<Cell> cells = new ArrayList<>();

        Model(String captured) {
            length = captured.length();
            for (int i = 0; i < length; i++) {
                cells.add(new Cell(captured.charAt(i), true, i, i + 1));
            }
        }

        void apply(List<Change> changes) {
            List<Cell> next = new ArrayList<>();
            int done = 0;
            for (Change change : changes) {
                next.addAll(cells.subList(done, change.start()));
                List<Cell> replaced = cells.subList(change.start(), change.end());
                int from = replaced.stream().mapToInt(Cell::from).min().orElse(length);
                int to = replaced.stream().mapToInt(Cell::to).max().orElse(0);
                change.after().chars().forEach(letter -> next.add(new Cell((char) letter, false, from, to)));
                done = change.end();
            }
            next.addAll(cells.subList(done, cells.size()));
            cells = next;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            cells.forEach(cell -> text.append(cell.letter()));
            return text.toString();
        }

        /** A gap leads back to all that was captured between the characters around it, when both are original. */
        void checkGap(int index, Place place) {
            boolean between = (index == 0 || cells.get(index - 1).original())
                    && (index == cells.size() || cells.get(index).original());
            if (between) {
                assertThat(place.start())
                        .isEqualTo(index == 0 ? 0 : cells.get(index - 1).to());
                assertThat(place.end())
                        .isEqualTo(
                                index == cells.size()
                                        ? length
                                        : cells.get(index).from());
            }
        }

        /** Original characters are found exactly; others between the original ones around them, replaced text included. */
        void check(int start, int end, Place place) {
            Cell first = cells.get(start);
            Cell last = cells.get(end - 1);
            if (first.original()) {
                assertThat(place.start()).isEqualTo(first.from());
            } else {
                assertThat(place.start())
                        .isBetween(originalBefore(start), Math.min(first.from(), originalBehind(start)));
            }
            if (last.original()) {
                assertThat(place.end()).isEqualTo(last.to());
            } else {
                assertThat(place.end())
                        .isBetween(Math.max(last.to(), originalBefore(end - 1)), originalBehind(end - 1));
            }
        }

        private int originalBefore(int index) {
            return cells.subList(0, index).stream()
                    .filter(Cell::original)
                    .mapToInt(Cell::to)
                    .max()
                    .orElse(0);
        }

        private int originalBehind(int index) {
            return cells.subList(index, cells.size()).stream()
                    .filter(Cell::original)
                    .mapToInt(Cell::from)
                    .min()
                    .orElse(length);
        }
    }

    @Example
    void tellsWhereARepairedPassageStoodWithAllThatWasRepairedInIt() {
        TracedText text = TracedText.of("現(xiàn)代化发展")
                .with(List.of(Change.sure(1, 7, "", Rule.GLOSS_PINYIN)))
                .with(List.of(Change.sure(0, 1, "现", Rule.SCRIPT_PHRASE)));

        assertThat(text.text()).isEqualTo("现代化发展");
        assertThat(text.toCaptured(1, 3)).isEqualTo(Place.inSource(7, 9));
        assertThat(text.toCaptured(0, 3)).isEqualTo(Place.inSource(0, 9));
        assertThat(text.edits()).extracting(Edit::place).containsExactly(Place.inSource(1, 7), Place.inSource(0, 1));
    }

    @Example
    void leadsAGapBackToWhatWasDeletedThere() {
        TracedText text = TracedText.of("甲(jiǎ)乙").with(List.of(Change.sure(1, 6, "", Rule.GLOSS_PINYIN)));
        assertThat(text.toCaptured(1, 1)).isEqualTo(Place.inSource(1, 6));
    }

    @Example
    void flagsWithoutChanging() {
        List<EditReason> why = List.of(EditReason.Fact.LOST);
        Change flag = new Change(1, 3, "ignored", Rule.TEXT_LOST, Certainty.UNSURE, why);
        TracedText text = TracedText.of("甲??乙").with(List.of(flag));

        assertThat(text.text()).isEqualTo("甲??乙");
        assertThat(text.edits())
                .containsExactly(new Edit(Rule.TEXT_LOST, Place.inSource(1, 3), "??", "??", Certainty.UNSURE, why));
        assertThat(text.toCaptured(3, 4)).isEqualTo(Place.inSource(3, 4));
    }

    @Example
    void takesChangesInAnyOrderAndKeepsTheEditsInThatOfTheText() {
        TracedText text = TracedText.of("甲乙丙")
                .with(List.of(Change.sure(2, 3, "三", Rule.SPACING_PDF), Change.sure(0, 1, "一", Rule.NOISE_MARK)));
        assertThat(text.text()).isEqualTo("一乙三");
        assertThat(text.edits()).extracting(Edit::rule).containsExactly(Rule.NOISE_MARK, Rule.SPACING_PDF);
    }

    @Example
    void refusesChangesThatOverlapOrLeaveTheText() {
        TracedText text = TracedText.of("甲乙丙");
        assertRefused(text, Change.sure(0, 2, "", Rule.NOISE_MARK), Change.sure(1, 3, "", Rule.NOISE_MARK));
        assertRefused(text, Change.sure(2, 4, "", Rule.NOISE_MARK));
        assertRefused(text, Change.sure(-1, 1, "", Rule.NOISE_MARK));
        assertRefused(text, Change.sure(2, 1, "", Rule.NOISE_MARK));
    }

    @Example
    void isNotChangedByChangingIt() {
        TracedText text = TracedText.of("甲乙");
        TracedText changed = text.with(List.of(Change.sure(0, 1, "", Rule.NOISE_MARK)));
        assertThat(changed.text()).isEqualTo("乙");
        assertThat(text.text()).isEqualTo("甲乙");
        assertThat(text.edits()).isEmpty();
        assertThat(text.with(List.of())).isSameAs(text);
    }

    private static void assertRefused(TracedText text, Change... changes) {
        assertThatThrownBy(() -> text.with(List.of(changes))).isInstanceOf(IllegalArgumentException.class);
    }
}
