package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

class TerminalTest {
    @Test
    void showsFiveProblemsOfAKindInFull() {
        assertThat(shown(5))
                .containsExactly(
                        "warning: captures/1.html: It is empty.",
                        "warning: captures/2.html: It is empty.",
                        "warning: captures/3.html: It is empty.",
                        "warning: captures/4.html: It is empty.",
                        "warning: captures/5.html: It is empty.");
    }

    @Test
    void countsTheProblemsOfAKindBeyondFive() {
        assertThat(shown(6)).hasSize(6).last().isEqualTo("  and 1 more of this kind");
        assertThat(shown(9)).hasSize(6).last().isEqualTo("  and 4 more of this kind");
    }

    private static List<String> shown(int problems) {
        StringWriter err = new StringWriter();
        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .showGrouped(IntStream.rangeClosed(1, problems)
                        .mapToObj(i -> Problem.warning(
                                ProblemKind.CAPTURE_EMPTY, "captures/" + i + ".html", "It is empty.", ""))
                        .toList());
        return err.toString().lines().toList();
    }
}
