package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Correction;
import org.lantai.script.ScriptSettings;
import org.lantai.store.Alternate;
import org.lantai.text.Anchors;

class OtherScriptsTest {
    private static final String SIMPLIFIED = "云溪县修桥\n\n　　今年春天，鹭渡的老桥修好了，干部群众都来看，头发花白的老人也来了。\n";
    private static final String TRADITIONAL = "鷺渡的老橋\n\n　　老橋修好了，裡裡外外都是人，皇后大道的鄰居著了新衣，隻身前來的老闆也到了。\n";
    private static final String JAPANESE = "橋の話\n\n　　町の古い橋がやっと直りました。国の人も学校の子どもたちも、みんなで見に来ました。\n";

    /** How a page of an archive in the one script reads in the other. */
    private static Alternate read(CleanedPage page, Script from, Script to) {
        return Objects.requireNonNull(
                new OtherScripts(ScriptSettings.to(from), List.of(to)).of(page).get(to));
    }

    private static Document inTraditional(CleanedPage page) {
        return read(page, Script.HANS, Script.HANT).document();
    }

    private static CleanedPage clean(String text, Sidecar sidecar) {
        return clean(Script.HANS, text, sidecar);
    }

    private static CleanedPage clean(Script target, String text, Sidecar sidecar) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin(CapturePlace.ofFile("a.txt"), Optional.empty(), Optional.empty(), bytes.sha256());
        return new Cleaner(target)
                .clean(new SourcePage(origin, PageFormat.TEXT, bytes, Optional.empty(), sidecar, List.of()));
    }

    private static Sidecar corrections(Correction... corrections) {
        return Sidecar.NONE.withCorrections(List.of(corrections));
    }

    @Test
    void readsInEachScriptThatIsAskedFor() {
        CleanedPage page = clean(SIMPLIFIED, Sidecar.NONE);
        SortedMap<Script, Alternate> alternates =
                new OtherScripts(ScriptSettings.to(Script.HANS), List.of(Script.HONG_KONG, Script.HANT)).of(page);
        assertThat(alternates.keySet()).containsExactly(Script.HANT, Script.HONG_KONG);
        Document document = inTraditional(page);
        assertThat(document.text()).contains("鷺渡的老橋修好了，幹部", "頭髮花白的老人也來了。");
        assertThat(document.script().target()).isEqualTo(Script.HANT);
    }

    @Test
    void showsAPageThatWasWrittenInTraditionalCharactersInItsOwn() {
        Document document = inTraditional(clean(TRADITIONAL, Sidecar.NONE));
        assertThat(document.text()).contains("皇后大道的鄰居著了新衣，隻身前來的老闆");
        assertThat(document.article().edits()).isEmpty();
    }

    @Test
    void leavesPagesInOtherLanguagesAsTheyAre() {
        CleanedPage page = clean(JAPANESE, corrections(new Correction("古い", "旧い", "")));
        Document document = inTraditional(page);
        assertThat(document.text()).isEqualTo(page.document().text()).contains("旧い橋", "国の人");
    }

    @Test
    void hasTheSameBlocksAndCollatesThem() {
        CleanedPage page = clean(SIMPLIFIED, Sidecar.NONE);
        Alternate alternate = read(page, Script.HANS, Script.HANT);
        List<Block> blocks = alternate.document().blocks();
        assertThat(blocks).hasSameSizeAs(Anchors.anchors(page.document().blocks()));
        assertThat(alternate.collation().blocks()).hasSameSizeAs(blocks);
        assertThat(alternate.collation().blocks().get(0).captured()).contains("头发花白");
    }

    @Test
    void makesCorrectionsThere() {
        Document document = inTraditional(clean(SIMPLIFIED, corrections(new Correction("头发花白", "须发皆白", "据采访本"))));
        assertThat(document.text()).contains("鬚髮皆白的老人");
        assertThat(document.article().problems()).isEmpty();
    }

    @Test
    void makesNothingWhereNothingIsAskedFor() {
        assertThat(new OtherScripts(ScriptSettings.to(Script.HANS), List.of()).of(clean(SIMPLIFIED, Sidecar.NONE)))
                .isEmpty();
    }

    @Test
    void readsATraditionalArchiveInSimplifiedCharacters() {
        Sidecar sidecar = corrections(new Correction("隻身前來的老闆", "隻身前來的乾爹", ""));
        CleanedPage page = clean(Script.HANT, TRADITIONAL, sidecar);
        assertThat(page.document().text()).contains("隻身前來的乾爹也到了");
        Document document = read(page, Script.HANT, Script.HANS).document();
        assertThat(document.text()).contains("老桥修好了", "皇后大道的邻居", "只身前来的干爹也到了");
        assertThat(document.article().problems()).isEmpty();
    }
}
