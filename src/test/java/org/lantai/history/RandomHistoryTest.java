package org.lantai.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Histories that nobody thought of. One article is always there; what is done to the others is drawn. What fails is
 * shrunk to the shortest history that fails, which is printed with its seed.
 */
class RandomHistoryTest {
    private static final int MOST_YEARS = 10;
    private static final int MOST_DEEDS = 3;
    /** Two-digit numbers reach all variants of all deeds. */
    private static final int NUMBERS = 12;

    /**
     * Something that is done in a year.
     *
     * @param number chooses among variants of the deed
     */
    record Step(Deed deed, Piece piece, int number) {}

    /** The same for everybody, so that nobody's change is held up by what another would have found. */
    @Property(tries = 10, seed = "20270301", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void keepAllPromises(@ForAll("years") List<List<Step>> years) throws IOException {
        live(years, false);
    }

    /** Whatever was kept from earlier builds, a build does what a full one would do. */
    @Property(tries = 2, seed = "20270302", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void areTheSameWithoutWhatIsKept(@ForAll("years") List<List<Step>> years) throws IOException {
        live(years, true);
    }

    /** Others at every run: {@code -Dhistory.long=true}. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void keepAllPromisesForLong(@ForAll("years") List<List<Step>> years) throws IOException {
        if (Boolean.getBoolean("history.long")) {
            live(years, true);
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> years() {
        Arbitrary<Piece> pieces = Arbitraries.of(Piece.values()).filter(piece -> piece != Piece.LIBRARY);
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Deed.possible()),
                        pieces,
                        Arbitraries.integers().between(0, NUMBERS - 1))
                .as(Step::new);
        return steps.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_DEEDS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(MOST_YEARS);
    }

    private static void live(List<List<Step>> years, boolean compares) throws IOException {
        Path folder = Files.createTempDirectory("lantai-history-");
        try {
            Life life = new Life(Files.createDirectory(folder.resolve("archive")), Set.of());
            if (compares) {
                life.compares();
            }
            life.tag("防汛").keeps(Piece.LIBRARY, Piece.BRIDGE, Piece.FLOOD).buildsWithdrawing();
            for (List<Step> year : years) {
                year.forEach(step -> step.deed().on(life, step.piece(), step.number()));
                life.buildsWithdrawing();
            }
        } finally {
            Holdings.clear(folder);
        }
    }
}
