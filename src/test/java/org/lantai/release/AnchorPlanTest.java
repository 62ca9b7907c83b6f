package org.lantai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;

class AnchorPlanTest {
    private static PublishedText text(String... paragraphs) {
        return new PublishedText(
                new PublishedText.Head(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList());
    }

    private static Version version(int number, AnchorPlan plan) {
        return new Version(number, "2027-01-01", ChangeReason.FIRST, "", new Making("", "", ""), plan.anchors());
    }

    /** What a text that follows another has. */
    private static AnchorPlan after(PublishedText released, PublishedText now) {
        return AnchorPlan.of(Map.of(version(1, AnchorPlan.of(released.blocks())), released), now.blocks());
    }

    /** The number of the block that an id leads to. */
    private static int block(AnchorPlan plan, String anchor) {
        for (int i = 0; i < plan.anchors().size(); i++) {
            if (plan.anchors().get(i).equals(anchor) || plan.former().get(i).contains(anchor)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aCorrectedWordKeepsTheIdAtItsBlock() {
        PublishedText before = text("渡口的船工姓陆。", "两岸的人都认得他。", "逢年过节有人送酒。");
        AnchorPlan first = AnchorPlan.of(before.blocks());
        AnchorPlan plan = after(before, text("渡口的船工姓陆。", "新添的一段写的是桥。", "两岸的人全认得他。", "逢年过节有人送酒。"));
        assertThat(first.anchors()).extracting(anchor -> block(plan, anchor)).containsExactly(0, 2, 3);
        assertThat(plan.anchors()).doesNotHaveDuplicates();
    }

    @Test
    void otherMarksAndAnotherScriptKeepAllIds() {
        PublishedText before = text("“门”开了，渡口的人来了。", "两岸的人都认得他。");
        AnchorPlan first = AnchorPlan.of(before.blocks());
        AnchorPlan plan = after(before, text("「門」開了，渡口的人來了。", "兩岸的人都認得他。"));
        assertThat(first.anchors()).extracting(anchor -> block(plan, anchor)).containsExactly(0, 1);
    }

    @Test
    void ofTwoLikeLinesTheOneThatStaysKeepsItsId() {
        PublishedText before = text("副歌：船儿摇。", "第一段唱的是春水。", "副歌：船儿摇。", "第二段唱的是秋风。");
        AnchorPlan first = AnchorPlan.of(before.blocks());
        AnchorPlan plan = after(before, text("第一段唱的是春水。", "副歌：船儿摇。", "第二段唱的是秋风。"));
        assertThat(block(plan, first.anchors().get(2))).isEqualTo(1);
        assertThat(plan.anchors().get(1)).isEqualTo(first.anchors().get(2));
        assertThat(block(plan, first.anchors().get(0))).isEqualTo(0);
    }

    @Test
    void paragraphsInAnotherOrderKeepTheirIds() {
        PublishedText before = text("渡口的船工姓陆。", "两岸的人都认得他。", "逢年过节有人送酒。");
        AnchorPlan first = AnchorPlan.of(before.blocks());
        AnchorPlan plan = after(before, text("逢年过节有人送酒。", "两岸的人都认得他。", "渡口的船工姓陆。"));
        assertThat(first.anchors()).extracting(anchor -> block(plan, anchor)).containsExactly(2, 1, 0);
    }

    @Test
    void aParagraphThatIsPartedLeadsToItsGreaterPart() {
        PublishedText before = text("渡口的船工姓陆。两岸的人都认得他，逢年过节有人送酒。");
        AnchorPlan plan = after(before, text("渡口的船工姓陆。", "两岸的人都认得他，逢年过节有人送酒。"));
        assertThat(block(plan, AnchorPlan.of(before.blocks()).anchors().get(0))).isEqualTo(1);
    }

    @Test
    void idsOfEarlierVersionsLiveOn() {
        PublishedText one = text("甲段说渡口的船。", "乙段说两岸的人。");
        PublishedText two = text("甲段说渡口的桥。", "乙段说两岸的人。");
        Map<Version, PublishedText> released = new LinkedHashMap<>();
        released.put(version(1, AnchorPlan.of(one.blocks())), one);
        released.put(version(2, after(one, two)), two);
        AnchorPlan plan = AnchorPlan.of(released, text("甲段说渡口的路。", "乙段说两岸的人。").blocks());
        assertThat(plan.former().get(0)).hasSize(2);
        assertThat(block(plan, AnchorPlan.of(one.blocks()).anchors().get(0))).isEqualTo(0);
    }

    @Test
    void aTextOfWhichNothingIsLeftHasNone() {
        assertThat(after(text("甲段说渡口的船。"), text()).anchors()).isEmpty();
    }
}
