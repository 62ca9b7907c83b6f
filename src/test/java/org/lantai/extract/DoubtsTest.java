package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Metadata;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class DoubtsTest {
    private static final List<Block> TEXT = List.of(Block.Paragraph.of("渡口的老柳树又绿了，大家都来看船。"));

    @Test
    void fewerThanTenCharactersAreHardlyAText() {
        assertThat(about("渡口的老柳树又绿")).contains(ProblemKind.EXTRACT_EMPTY);
        assertThat(about("渡口的老柳树又绿了么")).isEmpty();
        assertThat(about()).contains(ProblemKind.EXTRACT_EMPTY);
    }

    @Test
    void picturesAreEnough() {
        Block picture = new Block.Figure(List.of(new Block.Image("a.jpg", "")), List.of());

        assertThat(kind(new Extraction(Metadata.NONE, List.of(), List.of()), List.of(picture), List.of()))
                .isEmpty();
    }

    @Test
    void aPageThatIsKnownToBeBrokenIsNotToldAgain() {
        Extraction nothing = new Extraction(Metadata.NONE, List.of(), List.of());
        Problem error = Problem.error(ProblemKind.CAPTURE_EMPTY, "a.html", "It is empty.", "");
        Problem note = Problem.note(ProblemKind.CAPTURE_DATE, "a.html", "It has no date.", "");

        assertThat(kind(nothing, List.of(), List.of(error))).isEmpty();
        assertThat(kind(nothing, List.of(), List.of(note))).contains(ProblemKind.EXTRACT_EMPTY);
    }

    @Test
    void aTextThatIsNotAboutItsHeadlineIsDoubtful() {
        Extraction doubtful = new Extraction(Metadata.NONE, TEXT, List.of()).withDoubtful(true);

        assertThat(kind(doubtful, TEXT, List.of())).contains(ProblemKind.EXTRACT_DOUBTFUL);
        assertThat(kind(new Extraction(Metadata.NONE, TEXT, List.of()), TEXT, List.of()))
                .isEmpty();
    }

    private static Optional<ProblemKind> about(String... paragraphs) {
        List<Block> blocks =
                List.of(paragraphs).stream().<Block>map(Block.Paragraph::of).toList();
        return kind(new Extraction(Metadata.NONE, blocks, List.of()), blocks, List.of());
    }

    private static Optional<ProblemKind> kind(Extraction found, List<Block> blocks, List<Problem> known) {
        return new Doubts()
                .about(found, blocks, known, CapturePlace.ofFile("a.html"))
                .map(Problem::kind);
    }
}
