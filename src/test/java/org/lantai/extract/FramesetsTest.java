package org.lantai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;

class FramesetsTest {
    @Test
    void namesTheFramesOfAPageThatIsOnlyADivision() {
        assertThat(Framesets.problem(
                        "<html><frameset cols='20%,*'><frame name=a src=menu.htm><FRAME SRC=\"main.htm\"></frameset></html>",
                        CapturePlace.ofFile("a.html")))
                .map(Problem::message)
                .hasValueSatisfying(message -> assertThat(message).contains("menu.htm, main.htm"));
    }

    @Test
    void saysNothingOfAPageWithABody() {
        assertThat(Framesets.problem(
                        "<html><body><p>&lt;frameset></p><frameset><frame src=a></frameset>",
                        CapturePlace.ofFile("a.html")))
                .isEmpty();
        assertThat(Framesets.problem("<p>渡口</p>", CapturePlace.ofFile("a.html")))
                .isEmpty();
    }
}
