package org.lantai.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.CapturedBytes;

class BinaryCheckTest {
    private static final String PAGE = "<!DOCTYPE html>\r\n<html><body>\f\t<p>云溪县启动春灌</p></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "GB18030",
                "GBK",
                "Big5-HKSCS",
                "ISO-2022-JP",
                "Shift_JIS",
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE"
            })
    void letsPagesInAnyCharsetThrough(String charset) {
        assertThat(BinaryCheck.describe(bytes(PAGE.getBytes(Charset.forName(charset)))))
                .isEmpty();
    }

    @Test
    void letsChineseTextWithAByteOrderMarkThrough() {
        byte[] text = "\uFEFF一丁七万丈三上下不与丐丑专且丕世丘丙业丛东丝丞".getBytes(StandardCharsets.UTF_16LE);
        assertThat(BinaryCheck.describe(bytes(text))).isEmpty();
    }

    @Test
    void letsAPageWithASingleNulThrough() {
        assertThat(BinaryCheck.describe(bytes((PAGE + "\0" + PAGE).getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void namesWhatItKnows() {
        assertThat(describe("\u0089PNG\r\n\u001a\n")).hasValue("a PNG image");
        assertThat(describe("\u00ff\u00d8\u00ff\u00e1xx")).hasValue("a JPEG image");
        assertThat(describe("PK\u0003\u0004xx")).hasValue("a ZIP archive or an Office document");
        assertThat(describe("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")).hasValue("an old Office document");
        assertThat(describe("Rar!\u001a\u0007")).hasValue("a RAR archive");
        assertThat(describe("wOF2\u0000\u0001")).hasValue("a font");
    }

    private static Optional<String> describe(String latin) {
        return BinaryCheck.describe(bytes(latin.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void recognizesRandomBytes() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(BinaryCheck.describe(bytes(noise))).hasValue("binary data");
        assertThat(BinaryCheck.describe(bytes(new byte[500]))).hasValue("binary data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF 动图怎么做", "PK 赛在青石镇举行", "ID3 标签说明", "MZ 型闸门", "RIFF", "x"})
    void takesNoWordsForASignature(String text) {
        assertThat(BinaryCheck.describe(bytes(text.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static CapturedBytes bytes(byte[] bytes) {
        return CapturedBytes.copyOf(bytes);
    }
}
