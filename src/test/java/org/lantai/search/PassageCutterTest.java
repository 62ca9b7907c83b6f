package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantai.search.DocumentText.Block;

class PassageCutterTest {
    private static Block block(String anchor, int length) {
        return new Block(anchor, text(length));
    }

    private static String text(int length) {
        return IntStream.range(0, length)
                .collect(StringBuilder::new, (s, i) -> s.append((char) (0x4E00 + i)), StringBuilder::append)
                .toString();
    }

    private static List<List<Block>> cut(Block... blocks) {
        return PassageCutter.cut(List.of(List.of(blocks))).get(0);
    }

    @Test
    void wholeBlocksStayTogetherAsLongAsTheyFit() {
        assertThat(cut(block("a", 500), block("b", 600), block("c", 300)))
                .containsExactly(List.of(block("a", 500), block("b", 600)), List.of(block("c", 300)));
    }

    @Test
    void anyRunAsLongAsAQueryStandsWholeInAPieceOfALongBlock() {
        String text = text(5000);
        List<String> pieces = cut(new Block("a", text)).stream()
                .map(passage -> passage.get(0).text())
                .toList();
        assertThat(pieces).hasSizeGreaterThan(3);
        for (int i = 0; i + PassageCutter.OVERLAP <= text.length(); i++) {
            String run = text.substring(i, i + PassageCutter.OVERLAP);
            assertThat(pieces).anyMatch(piece -> piece.contains(run));
        }
    }

    @Test
    void editionsAreCutAlikeThoughTheirLengthsDiffer() {
        List<List<List<Block>>> cut = PassageCutter.cut(
                List.of(List.of(block("a", 3000), block("b", 100)), List.of(block("a", 3300), block("b", 1300))));
        assertThat(cut.get(0)).hasSameSizeAs(cut.get(1));
        assertThat(cut.get(1).get(cut.get(1).size() - 1)).containsExactly(block("b", 1300));
    }

    @Test
    void aVeryLongTextHasNoMorePassagesThanTheIndexCanCount() {
        assertThat(cut(new Block("a", "字".repeat(12_000_000)))).hasSizeLessThan(4096);
    }

    @Test
    void aTextWithoutBlocksHasNoPassages() {
        assertThat(PassageCutter.cut(List.of(List.of())).get(0)).isEmpty();
    }
}
