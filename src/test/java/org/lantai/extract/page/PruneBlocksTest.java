package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class PruneBlocksTest {
    private static final Block TEXT =
            Block.Paragraph.of("三月的白石河涨了水，渡口的老柳树又绿了，村里的人都到河边来看船。船是新打的，桐油刷了三遍，老船工说，这样的船可以用二十年。");
    private static final Block FERRY = link("白石河渡口");
    private static final Block BOATS = link("青禾造船社");

    @Test
    void takesTwoShortLinksBeforeTheTextForAMenu() {
        PruneBlocks.Pruned pruned = prune(FERRY, BOATS, TEXT);

        assertThat(pruned.blocks()).containsExactly(TEXT);
        assertThat(pruned.omissions())
                .containsExactly(new Omission(Rule.LINKS, FERRY.text()), new Omission(Rule.LINKS, BOATS.text()));
    }

    @Test
    void keepsOneLinkBeforeTheText() {
        assertThat(prune(FERRY, TEXT).blocks()).containsExactly(FERRY, TEXT);
    }

    @Test
    void takesOnlyLinksOfTwelveCharactersForEntriesOfAMenu() {
        Block twelve = link("白石河渡口的老柳树与新船");
        Block thirteen = link("白石河渡口的老柳树与新木船");

        assertThat(prune(FERRY, twelve, TEXT).blocks()).containsExactly(TEXT);
        assertThat(prune(FERRY, thirteen, TEXT).blocks()).containsExactly(FERRY, thirteen, TEXT);
    }

    private static Block link(String text) {
        return new Block.Paragraph(List.of(new Inline.Link("/a.html", List.of(new Inline.Text(text)))));
    }

    private static PruneBlocks.Pruned prune(Block... blocks) {
        DomHeadline none = new DomHeadline(-1, Optional.empty(), "", Optional.empty(), List.of(), Optional.empty());
        return new PruneBlocks(new Furniture(), new ImprintReader(), new Labels(), Map.of())
                .prune(Stream.of(blocks).toList(), none, Optional.empty());
    }
}
