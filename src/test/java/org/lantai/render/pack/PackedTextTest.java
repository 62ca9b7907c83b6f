package org.lantai.render.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTextTest {
    @Test
    void aTextComesBackAsItWas() {
        String text = "<p class=\"a\">水渠\\通水了</p>\r\n\t𠀀";

        assertThat(Unpacking.unpack(PackedText.of(text), "")).isEqualTo(text);
    }

    @Test
    void aPageIsShorterThanItsText() {
        String page = "<li><a href=\"/news/1.html\">要闻</a></li>\n".repeat(200);

        assertThat(PackedText.of(page)).hasSizeLessThan(page.length() / 10);
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        assertThat(PackedText.shown("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void aHugeTextIsCutAtAWholeCharacter() {
        assertThat(PackedText.shown("字".repeat(500_000))).hasSize(500_000);
        assertThat(PackedText.shown("字".repeat(500_001))).hasSize(500_000);
        assertThat(PackedText.shown("a" + "𠀀".repeat(300_000))).hasSize(499_999);
    }
}
