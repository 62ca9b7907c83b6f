package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lantai.cite.Anchors;
import org.lantai.model.Block;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Correction;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.render.Alternate;

class OtherScriptsTest {
    private static final String SIMPLIFIED = "云溪县修桥\n\n　　今年春天，鹭渡的老桥修好了，干部群众都来看，头发花白的老人也来了。\n";
    private static final String TRADITIONAL = "鷺渡的老橋\n\n　　老橋修好了，裡裡外外都是人，皇后大道的鄰居著了新衣，隻身前來的老闆也到了。\n";
    private static final String JAPANESE = "橋の話\n\n　　町の古い橋がやっと直りました。国の人も学校の子どもたちも、みんなで見に来ました。\n";

    private static Alternate inTraditional(String text, Sidecar sidecar) {
        return alternates(text, sidecar, List.of(Script.HANT)).get(Script.HANT);
    }

    private static SortedMap<Script, Alternate> alternates(String text, Sidecar sidecar, List<Script> scripts) {
        return new OtherScripts(Script.HANS, scripts).of(clean(text, sidecar));
    }

    private static CleanedPage clean(String text, Sidecar sidecar) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin("a.txt", 0, Optional.empty(), Optional.empty(), bytes.sha256());
        return new Cleaner(Script.HANS)
                .clean(new SourcePage(origin, PageFormat.TEXT, bytes, Optional.empty(), sidecar, List.of()));
    }

    private static Sidecar corrections(Correction... corrections) {
        return new Sidecar(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of(corrections),
                Optional.empty());
    }

    @Test
    void readsInEachScriptThatIsAskedFor() {
        SortedMap<Script, Alternate> alternates =
                alternates(SIMPLIFIED, Sidecar.NONE, List.of(Script.HONG_KONG, Script.HANT));
        assertThat(alternates.keySet()).containsExactly(Script.HANT, Script.HONG_KONG);
        Document document = alternates.get(Script.HANT).document();
        assertThat(document.text()).contains("鷺渡的老橋修好了，幹部", "頭髮花白的老人也來了。");
        assertThat(document.script().target()).isEqualTo(Script.HANT);
    }

    @Test
    void showsAPageThatWasWrittenInTraditionalCharactersInItsOwn() {
        Document document = inTraditional(TRADITIONAL, Sidecar.NONE).document();
        assertThat(document.text()).contains("皇后大道的鄰居著了新衣，隻身前來的老闆");
        assertThat(document.article().edits()).isEmpty();
    }

    @Test
    void leavesPagesInOtherLanguagesAsTheyAre() {
        CleanedPage page = clean(JAPANESE, corrections(new Correction("古い", "旧い", "")));
        Document document = new OtherScripts(Script.HANS, List.of(Script.HANT))
                .of(page)
                .get(Script.HANT)
                .document();
        assertThat(document.text()).isEqualTo(page.document().text()).contains("旧い橋", "国の人");
    }

    @Test
    void hasTheSameBlocksAndCollatesThem() {
        CleanedPage page = clean(SIMPLIFIED, Sidecar.NONE);
        Alternate alternate =
                new OtherScripts(Script.HANS, List.of(Script.HANT)).of(page).get(Script.HANT);
        List<Block> blocks = alternate.document().blocks();
        assertThat(blocks).hasSameSizeAs(Anchors.anchors(page.document().blocks()));
        assertThat(alternate.collation().blocks()).hasSameSizeAs(blocks);
        assertThat(alternate.collation().blocks().get(0).captured()).contains("头发花白");
    }

    @Test
    void makesCorrectionsThere() {
        Document document = inTraditional(SIMPLIFIED, corrections(new Correction("头发花白", "须发皆白", "据采访本")))
                .document();
        assertThat(document.text()).contains("鬚髮皆白的老人");
        assertThat(document.article().problems()).isEmpty();
    }

    @Test
    void makesNothingWhereNothingIsAskedFor() {
        assertThat(alternates(SIMPLIFIED, Sidecar.NONE, List.of())).isEmpty();
    }
}
