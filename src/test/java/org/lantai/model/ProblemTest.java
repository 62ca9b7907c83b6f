package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
