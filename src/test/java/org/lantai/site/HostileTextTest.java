package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lantai.render.pack.Unpacking;

/** Pages made of {@link HostileText}s, as they come from the disk. */
class HostileTextTest extends HostileSite {
    /** Pages that are opened at once, each in a frame of its own. */
    private static final int AT_ONCE = 24;

    /** Each document has texts of its own; of the other kinds of page the first ones have what the rest has. */
    private static final int OF_A_KIND = 2;

    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void escapingAloneHolds() throws IOException {
        look(some(bare, ALL));
    }

    @Test
    void thePolicyFindsNothingToRefuse() throws IOException {
        look(some(site, 1));
    }

    /** Without this the others would hold for an archive that lost them on the way. */
    @Test
    void eachStandsInEachPlace() throws IOException {
        open(site.resolve("404.html"));
        Map<String, String> places = places();
        assertThat(HostileText.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(text -> places.forEach((place, words) -> assertThat(words.contains(text.mark()))
                        .as("%s in %s", text.id(), place)
                        .isTrue()));
    }

    private Map<String, String> places() throws IOException {
        Map<String, String> places = new HashMap<>();
        List<Path> inOneScript = Archives.pages(site.resolve("d")).stream()
                .filter(path -> !path.endsWith("zh-Hant/index.html"))
                .toList();
        for (Path path : inOneScript) {
            Document page = Jsoup.parse(path.toFile());
            for (String place : List.of("title", "h1", ".imprint", ".text", ".doc-tags", ".why", ".was", ".now")) {
                places.merge(place, page.select(place).text() + "\n", String::concat);
            }
            places.merge(".capture", Unpacking.shown(path) + "\n", String::concat);
        }
        return places;
    }

    /** The pages of each kind, at most so many of those about a document, all scripts together. */
    private static List<Path> some(Path root, int documents) {
        Map<String, List<Path>> kinds = new HashMap<>();
        List<Path> some = new ArrayList<>();
        for (Path path : Archives.pages(root)) {
            String kind = Archives.kind(root, path).replaceFirst("witnesses/[a-z0-9]{9}", "witnesses/*");
            String script = path.endsWith("zh-Hant/index.html") ? "zh-Hant" : "";
            List<Path> alike = kinds.computeIfAbsent(kind + script, k -> new ArrayList<>());
            // A frame may not take the cursor, which the page of the search does.
            if (!kind.startsWith("search/")
                    && alike.size()
                            < (kind.startsWith("d/") && script.isEmpty()
                                    ? documents
                                    : Math.min(documents, OF_A_KIND))) {
                alike.add(path);
                some.add(path);
            }
        }
        return some;
    }

    private void look(List<Path> pages) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < pages.size(); i += AT_ONCE) {
            List<String> addresses = pages.subList(i, Math.min(i + AT_ONCE, pages.size())).stream()
                    .map(p -> p.toUri().toString())
                    .toList();
            Path frames = folder.resolve("frames.html");
            Files.writeString(
                    frames,
                    addresses.stream()
                            .map(a -> "<iframe src=\"" + a + "\"></iframe>")
                            .collect(Collectors.joining(
                                    "\n", "<!DOCTYPE html><meta charset=utf-8><title>x</title>", "")));
            open(frames);
            List<Frame> opened = page.mainFrame().childFrames();
            assertThat(opened).extracting(Frame::url).containsExactlyInAnyOrderElementsOf(addresses);
            opened.forEach(frame -> wrong.addAll(wrong(frame)));
        }
        assertThat(wrong).isEmpty();
    }
}
