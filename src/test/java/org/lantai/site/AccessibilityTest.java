package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of page of the demonstration archive, as axe-core sees it: wide and in the light where it comes first, mostly
 * in the archive's own script; narrow and in the dark where it comes last, mostly in the other one.
 */
class AccessibilityTest extends InBrowser {
    /** Each finding as one line: the rule, and the first elements it is about. */
    private static final String FINDINGS = """
            async () => (await axe.run(document, {resultTypes: ['violations'], preload: false})).violations
              .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', '))""";

    private static final Path SITE = Archives.DEMONSTRATION_SITE;

    private final String axe = axe();

    private static String axe() {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> findings(List<Path> pages) {
        List<String> findings = new ArrayList<>();
        for (Path file : pages) {
            open(file);
            page.evaluate(axe);
            for (Object finding : (List<?>) page.evaluate(FINDINGS)) {
                findings.add(SITE.relativize(file) + " " + finding);
            }
        }
        return findings;
    }

    private void look(ColorScheme scheme, int width, int height) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
    }

    @Test
    void nothingIsFoundOnAWideScreenInTheLight() {
        look(ColorScheme.LIGHT, 1280, 900);
        assertThat(findings(Archives.firsts(SITE))).isEmpty();
    }

    @Test
    void nothingIsFoundOnAPhoneInTheDark() {
        look(ColorScheme.DARK, 390, 844);
        assertThat(findings(Archives.lasts(SITE))).isEmpty();
    }

    @Test
    void nothingIsFoundWhereTheVersionsOfALawStandSideBySide(@TempDir Path folder) throws IOException {
        Archives.empty(folder, "试验存档");
        Laws.write(folder, 2015);
        Laws.write(folder, 2018, "sameAs: {target: law-2015.html, as: version}");
        Laws.write(folder, 2023, "sameAs: {target: law-2018.html, as: version}");
        Archives.build(folder);
        Path document = folder.resolve("site/d/" + Laws.id(folder, "law-2018"));
        List<Path> pages = List.of(document.resolve("index.html"), document.resolve("witnesses/index.html"));

        look(ColorScheme.LIGHT, 1280, 900);
        assertThat(findings(pages)).isEmpty();
        look(ColorScheme.DARK, 390, 844);
        assertThat(findings(pages)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("nothing has to be moved aside to be read")
                .isEqualTo(390);
    }

    @Test
    void nothingIsFoundWhereMoreContrastIsAskedFor() {
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
        assertThat(findings(Archives.firsts(SITE).subList(0, 6))).isEmpty();
    }

    @Test
    void nothingIsFoundWithTheEditsShownAndTheTextVertical() {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(scheme, 1280, 900);
            open(withEdits());
            page.locator("label[for=show-edits]").click();
            page.locator("label[for=vertical]").click();
            page.locator("label[for=show-list]").click();
            page.evaluate(axe);
            ((List<?>) page.evaluate(FINDINGS)).forEach(finding -> findings.add(scheme + " " + finding));
        }
        assertThat(findings).isEmpty();
    }

    private Path withEdits() {
        return Archives.pages(SITE).stream()
                .filter(page -> Archives.kind(SITE, page).equals("d/*/index.html"))
                .filter(page -> {
                    open(page);
                    return this.page.locator("#show-edits").count() > 0
                            && this.page.locator("#show-list").count() > 0
                            && this.page.locator(".conj").count() > 0;
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOneTouchesIsAtLeast24PixelsHigh() {
        look(ColorScheme.LIGHT, 390, 844);
        List<String> small = new ArrayList<>();
        for (Path file : Archives.firsts(SITE)) {
            open(file);
            // Links within a sentence are as high as its line: the exception of WCAG 2.5.8.
            Object found = page.evaluate("""
                    () => [...document.querySelectorAll('nav a, .tallies a, .docs a, .begin a, .button, summary, label, .more a')]
                      .filter(e => e.offsetParent && e.getBoundingClientRect().height < 24)
                      .slice(0, 3).map(e => e.outerHTML.slice(0, 80) + ' ' + e.getBoundingClientRect().height)""");
            ((List<?>) found).forEach(element -> small.add(SITE.relativize(file) + " " + element));
        }
        assertThat(small).isEmpty();
    }
}
