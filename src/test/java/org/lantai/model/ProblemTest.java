package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void whatItQuotesOfAPageBreaksNoLineAndSteersNoTerminal() {
        Problem problem = Problem.warning(
                ProblemKind.CAPTURE_URL, "a.html", "Its address `a\r\nb\u001b[2J\u2028c` is none.", "Give\tit.");
        assertThat(problem.message()).isEqualTo("Its address `a b [2J c` is none.");
        assertThat(problem.advice()).isEqualTo("Give it.");
    }

    @Test
    void anOrdinaryMessageIsLeftAlone() {
        String message = "Its title is 「河水  上涨」.";
        assertThat(Problem.note(ProblemKind.CAPTURE_EMPTY, "a.html", message, "")
                        .message())
                .isSameAs(message);
    }

    @Test
    void whereNamesTheFileAndWhatIsKnownBesides() {
        Problem ofFile = Problem.error(ProblemKind.CAPTURE_EMPTY, "a.html", "", "");
        assertThat(ofFile.where()).isEqualTo("a.html");
        assertThat(ofFile.atLine(7).where()).isEqualTo("a.html:7");
        assertThat(ofRecord(3).where()).isEqualTo("a.warc.gz #3");
        assertThat(ofRecord(3).atLine(7).where()).isEqualTo("a.warc.gz #3:7");
        assertThat(ofRecord(3).file()).isEqualTo("a.warc.gz");
    }

    @Test
    void thoseOfOneKindStandInTheOrderOfTheirPlacesThenOfTheirLines() {
        Problem ofFile = Problem.note(ProblemKind.TEXT_LOST, "a.warc.gz", "z", "");
        List<Problem> inOrder = List.of(
                ofFile,
                ofRecord(2).atLine(30),
                ofRecord(10).atLine(4),
                ofRecord(10).atLine(5));
        List<Problem> shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted(Problem.ORDER)).containsExactlyElementsOf(inOrder);
    }

    private static Problem ofRecord(int record) {
        return Problem.note(ProblemKind.TEXT_LOST, new CapturePlace("a.warc.gz", record), "a", "");
    }
}
