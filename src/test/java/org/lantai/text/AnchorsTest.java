package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;

class AnchorsTest {
    @Test
    void makesAnAnchorOfTheTextAlone() {
        List<String> anchors = Anchors.anchors(List.of(Block.Paragraph.of("水渠通水。"), Block.Paragraph.of("水 渠通水。")));
        assertThat(anchors.get(0)).matches("p[0-9bcdfghjkmnpqrstvwxz]{6}");
        assertThat(anchors.get(1)).isEqualTo(anchors.get(0) + "-2");
    }

    /** Published links depend on it: this value must never change. */
    @Test
    void staysTheSameForEver() {
        assertThat(Anchors.anchors(List.of(Block.Paragraph.of("水渠通水。")))).containsExactly("p9hn4w8");
    }

    @Test
    void tellsPicturesWithoutCaptionApartByTheirAddresses() {
        assertThat(Anchors.anchors(
                        List.of(picture("a.jpg"), picture("b.jpg"), new Block.Quote(List.of(picture("c.jpg"))))))
                .doesNotHaveDuplicates()
                .noneMatch(anchor -> anchor.contains("-"));
    }

    @Property
    void namesEveryBlockAndNoTwoAlike(@ForAll("blocks") List<Block> blocks) {
        assertThat(Anchors.anchors(blocks)).hasSameSizeAs(blocks).doesNotHaveDuplicates();
    }

    @Property
    void doesNotMoveWhenABlockIsInsertedAbove(@ForAll("blocks") List<Block> blocks, @ForAll("positions") int position) {
        List<Block> longer = new ArrayList<>(blocks);
        int at = Math.min(position, blocks.size());
        longer.add(at, Block.Paragraph.of("不在其中的一段"));
        List<String> anchors = new ArrayList<>(Anchors.anchors(longer));
        anchors.remove(at);
        assertThat(anchors).isEqualTo(Anchors.anchors(blocks));
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<Block> paragraphs =
                Arbitraries.of("水渠", "水 渠", "通水", "", "\n").map(Block.Paragraph::of);
        Arbitrary<Block> pictures = Arbitraries.of("a.jpg", "b.jpg").map(AnchorsTest::picture);
        return Arbitraries.oneOf(paragraphs, pictures).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 12);
    }

    private static Block picture(String src) {
        return new Block.Figure(List.of(new Block.Image(src, "")), List.of());
    }
}
