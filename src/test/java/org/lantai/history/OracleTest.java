package org.lantai.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sites that break a promise, each in its way: every break is seen. */
@ExtendWith(Playing.class)
class OracleTest {
    private static List<Breach> breaches(Life life) {
        return life.oracle().check(life.site(), life.holdings(), "");
    }

    private static Life archive(Life life) {
        return life.keeps(Capture.of(BRIDGE).pictured(true))
                .keeps(FERRY)
                .writesPage("about", "关于本档案")
                .builds();
    }

    private static Path page(Life life, Piece piece) {
        return life.site().folder().resolve("d/" + life.idOf(piece) + "/index.html");
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file);
        assertThat(change.apply(text)).isNotEqualTo(text);
        Files.writeString(file, change.apply(text));
    }

    @Test
    void aSiteThatKeepsAllBreaksNothing(Life life) {
        assertThat(breaches(archive(life))).isEmpty();
    }

    @Test
    void everyFileThatIsKeptIsMissed(Life life) throws IOException {
        archive(life);
        for (String path : life.site().paths()) {
            Path file = life.site().folder().resolve(path);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(breaches(life)).as(path).anyMatch(breach -> breach.path().equals(path));
            Files.write(file, bytes);
        }
    }

    @Test
    void anotherArticleIsSeen(Life life) throws IOException {
        archive(life);
        Files.copy(page(life, FERRY), page(life, BRIDGE), StandardCopyOption.REPLACE_EXISTING);
        assertThat(breaches(life)).anyMatch(breach -> breach.what().contains("of another article: [Q02A"));
    }

    @Test
    void aLostParagraphIsSeen(Life life) throws IOException {
        archive(life);
        rewrite(page(life, BRIDGE), text -> text.replace("Q01C", ""));
        assertThat(breaches(life)).extracting(Breach::what).contains("no longer shows [Q01C], which is in the archive");
    }

    @Test
    void aTextThatWasWithdrawnIsSeen(Life life) {
        archive(life).hides(BRIDGE);
        assertThat(breaches(life))
                .anyMatch(breach -> breach.what().startsWith("still shows [Q01A")
                        && breach.path().matches("d/\\w+/index.html"));
    }

    @Test
    void anUntrueStoneIsSeen(Life life) throws IOException {
        archive(life);
        Path page = page(life, FERRY);
        life.withdraws(FERRY).builds();
        life.restores();
        assertThat(breaches(life)).anyMatch(breach -> breach.what().startsWith("shows nothing, though [Q02A"));
        life.withdraws(FERRY);
        rewrite(page, text -> text.replace(FERRY.title(), "某篇"));
        assertThat(breaches(life)).extracting(Breach::what).contains("does not say what was withdrawn");
    }

    @Test
    void redirectsAreFollowedAndCirclesSeen(Life life) throws IOException {
        archive(life);
        Path page = page(life, BRIDGE);
        Path moved = life.site().folder().resolve("d/moved/index.html");
        Files.createDirectories(moved.resolveSibling("."));
        Files.move(page, moved);
        String redirect = "<meta http-equiv=refresh content='0; url=%s'><main></main>";
        Files.writeString(page, redirect.formatted("../moved/index.html"));
        assertThat(breaches(life)).isEmpty();
        Files.writeString(page, redirect.formatted("index.html"));
        assertThat(breaches(life)).anyMatch(breach -> breach.what().equals("is gone, or leads nowhere"));
        Files.writeString(page, redirect.formatted("../../index.html"));
        assertThat(breaches(life)).anyMatch(breach -> breach.what().startsWith("shows nothing, though [Q01A"));
    }

    @Test
    void anAnchorThatWasReleasedIsMissed(Life life) throws IOException {
        archive(life);
        String anchor = life.site()
                .seen("d/" + life.idOf(BRIDGE) + "/index.html")
                .anchors()
                .firstKey();
        rewrite(page(life, BRIDGE), text -> text.replace("id=\"" + anchor + "\"", ""));
        assertThat(breaches(life)).isEmpty();
        rewrite(
                page(life, BRIDGE),
                text -> text.replaceFirst("class=\"block paragraph\" ", "$0id=\"" + anchor + "\" "));
        life.oracle().release(life.site());
        rewrite(page(life, BRIDGE), text -> text.replace("id=\"" + anchor + "\"", ""));
        assertThat(breaches(life)).extracting(Breach::point).contains(Optional.of(Point.ANCHORS));
    }

    @Test
    void anchorsThatChangedPlacesAreSeen(Life life) throws IOException {
        archive(life);
        List<String> anchors = List.copyOf(life.site()
                .seen("d/" + life.idOf(BRIDGE) + "/index.html")
                .anchors()
                .keySet());
        rewrite(
                page(life, BRIDGE),
                text -> text.replace(anchors.get(0), "@")
                        .replace(anchors.get(1), anchors.get(0))
                        .replace("@", anchors.get(1)));
        assertThat(breaches(life)).anyMatch(breach -> breach.what().endsWith("to another paragraph"));
    }

    @Test
    void anotherPictureAndAnotherNameAreSeen(Life life) throws IOException {
        archive(life);
        String picture = life.site().paths().stream()
                .filter(path -> path.endsWith(".png"))
                .findFirst()
                .orElseThrow();
        Files.write(life.site().folder().resolve(picture), Printed.picture(FERRY));
        rewrite(life.site().folder().resolve("tags/jiao-tong/index.html"), text -> text.replace("<h1>交通", "<h1>胶筒"));
        assertThat(breaches(life))
                .extracting(Breach::what)
                .containsExactlyInAnyOrder("is another picture", "was the page of 交通 and is that of 胶筒");
    }

    @Test
    void aWithdrawalThatNobodyNamedIsSeen(Life life) {
        String ferry = "d/" + archive(life).idOf(FERRY) + "/";
        life.withdraws(FERRY).site().paths().stream()
                .filter(path -> path.startsWith(ferry))
                .forEach(path -> assertThat(
                                life.site().folder().resolve(path).toFile().delete())
                        .isTrue());
        String word = "was withdrawn, and the build did not say so";
        assertThat(breaches(life)).extracting(Breach::what).contains(word);
        assertThat(life.oracle().check(life.site(), life.holdings(), "warning: " + FERRY.title() + " was withdrawn"))
                .extracting(Breach::what)
                .doesNotContain(word);
    }
}
