package org.lantai.repair.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.repair.look.Glance;

class Utf8Test {
    /** Runs of ASCII longer than are read at once, and characters of every length. */
    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "a", "<p class=\"t\">", "é", "渡", "口，", "𠮷", "\uFFFD", "\u0000", "\u07FF", "\u0800", "\uFFFF")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void readsWhatIsValid(@ForAll("pages") String page) {
        Glance read = read(page.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(read.source()).isEqualTo(page);
        assertThat(places(read)).isEqualTo(places(Glance.at(page, PageFormat.HTML)));
    }

    @Property(tries = 10_000)
    void agreesWithThePlatformOnWhatIsNot(@ForAll byte[] bytes) {
        assertThat(read(bytes).map(Glance::source)).isEqualTo(byThePlatform(bytes));
    }

    /** Too long, half of a pair, beyond Unicode, no lead byte, cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf",
                "e09fbf",
                "f08fbfbf",
                "eda080",
                "edbfbf",
                "f4908080",
                "f5808080",
                "ff",
                "80",
                "61e6b8",
                "e6b861",
                "f09f98",
                "c3"
            })
    void refusesWhatIsNoCharacter(String hex) {
        assertThat(read(HexFormat.of().parseHex(hex))).isEmpty();
        assertThat(byThePlatform(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void beginsBehindAMark() {
        byte[] bytes = "\uFEFF渡口".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.read(bytes, 3, PageFormat.TEXT).orElseThrow().source()).isEqualTo("渡口");
    }

    private static Optional<Glance> read(byte[] bytes) {
        return Utf8.read(bytes, 0, PageFormat.HTML);
    }

    private static Optional<String> byThePlatform(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int[] places(Glance glance) {
        return IntStream.range(0, glance.count()).map(glance::place).toArray();
    }
}
