package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code themes/README.md} says of the theme what is so. {@code -Dlantai.guide=write} brings its list of fields up to date. */
class ThemeGuideTest {
    private static final Path GUIDE = Path.of("themes/README.md");
    private static final Path THEME = Path.of("themes/lantai");
    private static final String BEGIN = "<!-- fields: written by ThemeGuideTest -->\n";
    private static final String END = "<!-- end of fields -->";

    @Test
    void listsEveryFieldThatTemplatesSee() throws IOException, ClassNotFoundException {
        String guide = Files.readString(GUIDE);
        String expected = guide.substring(0, guide.indexOf(BEGIN)) + BEGIN + "\n" + ViewGuide.markdown() + "\n\n"
                + guide.substring(guide.indexOf(END));
        if ("write".equals(System.getProperty("lantai.guide"))) {
            Files.writeString(GUIDE, expected);
        } else {
            assertThat(guide).isEqualTo(expected);
        }
    }

    @Test
    void namesEveryTemplateAndAsset() throws IOException {
        String guide = Files.readString(GUIDE);
        for (String folder : List.of("templates", "assets", "messages")) {
            try (Stream<Path> files = Files.list(THEME.resolve(folder))) {
                assertThat(files.map(f -> "`" + f.getFileName() + "`").sorted())
                        .allSatisfy(name -> assertThat(guide).contains(name));
            }
        }
    }

    @Test
    void namesEveryColourAndFont() throws IOException {
        String guide = Files.readString(GUIDE);
        String sheet = Files.readString(THEME.resolve("assets/lantai.css"));
        List<String> properties = sheet.lines()
                .map(String::strip)
                .filter(line -> line.matches("--[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .toList();
        assertThat(properties).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(guide)
                .contains("`" + name + "`"));
    }

    @Test
    void theBuiltInThemeNamesAllItsAssets() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("assets"))) {
            assertThat(new BuiltInTheme().assets())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> "assets/" + f.getFileName()).toList());
        }
    }

    /** Before compression, and whatever a page links of it. */
    @Test
    void styleSheetsAndScriptsAreUnder60KilobytesTogether() throws IOException {
        long size = 0;
        for (String asset : new BuiltInTheme().assets()) {
            size += Files.size(THEME.resolve(asset));
        }
        assertThat(size).isLessThan(60_000);
    }
}
