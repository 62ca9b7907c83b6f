package org.lantai.render.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextDeltaTest {
    private static final String HEAD = "<html><head><title>云溪日报</title><link rel=\"stylesheet\"></head><body>";
    private static final String FOOT = "<footer>云溪日报社主办 联系电话见首页 备案号另附</footer></body></html>";

    @Test
    void ofPagesOfOneHostOnlyTheArticleIsWrittenOut() {
        List<Object> pieces = new TextDelta(HEAD + "<p>水渠通水了。</p>" + FOOT).of(HEAD + "<p>渡口修桥。</p>" + FOOT);

        assertThat(pieces).hasSize(3);
        assertThat((String) pieces.get(1)).contains("渡口修桥").hasSizeLessThan(10);
    }

    @Test
    void whatStandsFurtherBackThanAnyWindowIsFound() {
        String filling = noise(200_000);
        List<Object> pieces = new TextDelta(HEAD + filling).of(filling + HEAD);

        assertThat(PackedText.pack(pieces)).hasSizeLessThan(100);
    }

    @Test
    void aPieceOfTwentyThreeIsWrittenOutAndOneOfTwentyFourIsNot() {
        String reference = noise(400);

        assertThat(new TextDelta(reference).of("——" + reference.substring(160, 183) + "——"))
                .hasSize(1);
        assertThat(new TextDelta(reference).of("——" + reference.substring(160, 184) + "——"))
                .hasSize(3);
    }

    @Test
    void noPieceEndsWithinACharacter() {
        String common = "𠀀".repeat(20);
        // The two differ in the second half of a character only.
        List<Object> pieces = new TextDelta(common + "\uD840\uDC01").of(common + "\uD840\uDC02");

        assertThat(Unpacking.unpack(PackedText.pack(pieces), common + "\uD840\uDC01"))
                .isEqualTo(common + "\uD840\uDC02");
    }

    @Property(tries = 300)
    void allPiecesTogetherAreTheText(@ForAll("texts") String reference, @ForAll("texts") String text) {
        String packed = PackedText.pack(new TextDelta(reference).of(text));

        assertThat(Unpacking.unpack(packed, reference)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(HEAD, FOOT, "𠀀𠀁", "<p>水渠</p>", "a", "\"\\\n", noise(40), noise(70_000));
        return Combinators.combine(
                        pieces.list().ofMaxSize(12),
                        Arbitraries.strings().ascii().ofMaxLength(50))
                .as((list, end) -> String.join("", list) + end);
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        long state = 17;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            noise.append((char) ('一' + (int) (state >>> 40) % 20_000));
        }
        return noise.toString();
    }
}
