package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.draft.Excess;

class DomTreeTest {
    private static DomTree parse(String html) {
        return DomTree.of(html, "");
    }

    @Test
    void readsElementsTwoHundredDeep() {
        // The document and body stand around them.
        String deep = "<div>".repeat(DomTree.DEEPEST - 3);

        assertThat(parse(deep + "云").excess()).isEmpty();
        assertThat(parse(deep + "<div>云").excess()).containsExactly(Excess.DEPTH);
    }

    @Test
    void keepsTheTextBelow() {
        DomTree tree = parse("<div>云".repeat(3_000) + "溪");

        assertThat(tree.page().text().replace(" ", "")).isEqualTo("云".repeat(3_000) + "溪");
    }

    @Test
    void saysThatTextIsWrappedInMoreThanIsKept() {
        String wrapped = "<b>".repeat(InlineBuffer.DEEPEST);

        assertThat(parse("<div><p>" + wrapped + "云").excess()).isEmpty();
        assertThat(parse("<div><p>" + wrapped + "<i>云").excess()).containsExactly(Excess.DEPTH);
    }

    @Test
    void readsAHundredThousandTagsAndTheRestAsText() {
        String tags = "<br>".repeat(DomTree.MOST_TAGS - 1);

        assertThat(parse(tags + "<i>云溪").excess()).isEmpty();
        DomTree longer = parse(tags + "<i>云<u>溪");
        assertThat(longer.excess()).containsExactly(Excess.TAGS);
        assertThat(longer.page().text()).isEqualTo("云<u>溪");
    }

    @Test
    void saysThatAnElementHasMoreAttributesThanAreRead() {
        StringBuilder attributes = new StringBuilder("<div");
        for (int i = 1; i < DomTree.MOST_ATTRIBUTES; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        assertThat(parse(attributes + ">云").excess()).isEmpty();
        DomTree more = parse(attributes + " b=1 c=1>云");
        assertThat(more.excess()).containsExactly(Excess.ATTRIBUTES);
        assertThat(more.page().text()).isEqualTo("云");
    }

    /** The parser itself fails on it. */
    @Test
    void keepsTheTextWhereFormattingGoesOnAtTheDeepestPlace() {
        DomTree tree = parse("<p><font><font>" + "<div>".repeat(300) + "<a href=b.html>云</a>溪<p>县");

        assertThat(tree.page().text().replace(" ", "")).isEqualTo("云溪县");
        assertThat(tree.excess()).containsExactly(Excess.DEPTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</b>", "<!--x-->", "<a x=1>", "<b><p>", "<table>", "<table><b>", "<ul><li>", "<svg><g>"})
    void readsAnythingByTheTenThousand(String tags) {
        assertThat(parse(tags.repeat(10_000) + "</table>云").page().text()).contains("云");
    }
}
