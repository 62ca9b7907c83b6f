package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapturePlaceTest {
    private static final CapturePlace WHOLE = CapturePlace.ofFile("captures/云溪/a.html");
    private static final CapturePlace THIRD = new CapturePlace("captures/云溪/a.warc.gz", 3);

    @Test
    void namesTheFileAndTheRecordInIt() {
        assertThat(WHOLE).hasToString("captures/云溪/a.html");
        assertThat(THIRD).hasToString("captures/云溪/a.warc.gz #3");
        assertThat(new CapturePlace("a.jsonl", 1)).hasToString("a.jsonl #1");
    }

    @Test
    void isShorterWithoutItsFolders() {
        assertThat(THIRD.name()).hasToString("a.warc.gz #3");
        assertThat(THIRD.name().name()).isEqualTo(THIRD.name());
    }

    @Test
    void countsFromZeroInKeysAsItAlwaysDid() {
        assertThat(WHOLE.key()).isEqualTo("captures/云溪/a.html#0");
        assertThat(new CapturePlace("a.jsonl", 1).key()).isEqualTo("a.jsonl#0");
        assertThat(THIRD.key()).isEqualTo("captures/云溪/a.warc.gz#2");
    }

    @Test
    void standsByFileThenByNumber() {
        List<CapturePlace> inOrder = List.of(
                CapturePlace.ofFile("a.warc"),
                new CapturePlace("a.warc", 2),
                new CapturePlace("a.warc", 10),
                CapturePlace.ofFile("b.warc"));
        assertThat(Stream.of(3, 2, 0, 1).map(inOrder::get).sorted()).isEqualTo(inOrder);
    }

    @Test
    void isNoRecordBeforeTheFirst() {
        assertThatThrownBy(() -> new CapturePlace("a.warc", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
