package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.HtmlChecker;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.render.SamplePicture;
import org.lantai.render.SampleSite;
import org.xml.sax.SAXException;

/** The interface in a language of its own, beside texts that stay in theirs. */
class LanguageTest {
    /** What the program says in English of itself; Chinese interfaces say it in their words. */
    private static final List<String> SAID_IN_ENGLISH = List.of("reason.");

    @TempDir
    Path folder;

    private SampleSite sample;

    @BeforeEach
    void sample() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
        sample = SampleSite.full(folder);
    }

    private Map<String, byte[]> english() {
        return sample.render(Theme.load(folder, "lantai").speaking(Optional.of("en")));
    }

    private static Set<String> keys(String language) {
        Set<String> keys = new TreeSet<>(Theme.builtIn().messages(language).keys());
        keys.removeIf(key -> SAID_IN_ENGLISH.stream().anyMatch(key::startsWith));
        return keys;
    }

    @Test
    void everyTextStandsInEveryLanguage() {
        assertThat(keys("zh-Hant")).isEqualTo(keys("zh-Hans"));
        assertThat(keys("en")).isEqualTo(keys("zh-Hans"));
        assertThat(Theme.builtIn().messages("zh-Hant").keys())
                .isEqualTo(Theme.builtIn().messages("zh-Hans").keys());
    }

    /** A text that forgets a value, or asks for one that nobody gives, in one of the languages. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "en"})
    void everyTextIsFilledWithTheSameValues(String language) {
        Messages here = Theme.builtIn().messages(language);
        Messages hans = Theme.builtIn().messages("zh-Hans");
        for (String key : keys(language)) {
            if (!key.startsWith("date.") && !key.startsWith("home.figures.")) {
                assertThat(values(here.of(key))).as(key).isEqualTo(values(hans.of(key)));
            }
        }
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(m -> values.add(m.group(1)));
        return values;
    }

    @Test
    void englishAgreesWithItsNumbers() {
        Messages english = Theme.builtIn().messages("en");
        assertThat(english.of("list.count", 1)).isEqualTo("1 document");
        assertThat(english.of("list.count", 12)).isEqualTo("12 documents");
        assertThat(english.of("list.description", "1991", 1)).isEqualTo("1991: 1 document");
    }

    @Test
    void thePageIsInTheScriptOfItsTextsAndMarksTheWordsOfTheInterface() {
        Document page = Jsoup.parse(SampleSite.text(english(), sample.path("云溪县")));
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select(".site-nav").attr("lang")).isEqualTo("en");
        assertThat(page.select("#h-cite").text()).isEqualTo("Cite");
        assertThat(page.select("#h-cite").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1, .text p").hasAttr("lang")).isFalse();
    }

    /** Readers by ear would hear nothing of it. */
    @Test
    void noChineseStandsInWhatIsMarkedAsEnglish() {
        Map<String, byte[]> site = english();
        Set<String> strays = new TreeSet<>();
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                for (Element marked : Jsoup.parse(SampleSite.text(site, path)).select("[lang=en]")) {
                    strays.addAll(chinese(marked, path));
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    /** Words of the interface; the sample's texts and names hold no English ones. */
    @Test
    void noEnglishStandsInWhatIsLeftInChinese() {
        Map<String, byte[]> site = english();
        Set<String> strays = new TreeSet<>();
        for (String path : site.keySet()) {
            if (path.matches(
                    "(index|(timeline|tags|people|places|organisations|sources|search|edits)/.*)\\.html|index\\.html")) {
                Jsoup.parse(SampleSite.text(site, path))
                        .body()
                        .nodeStream(TextNode.class)
                        .filter(text -> text.text().replace(".html", "").matches(".*[A-Za-z]{4}.*"))
                        .filter(text -> !lang(text).equals("en") && !text.text().contains("<script>"))
                        .forEach(text -> strays.add(path + ": " + text.text()));
            }
        }
        assertThat(strays).isEmpty();
    }

    private static List<String> chinese(Element marked, String path) {
        List<String> strays = new ArrayList<>();
        // An English sentence may hold an example, and a picture's label, hidden from readers by ear, names.
        marked.nodeStream(TextNode.class)
                .filter(text -> Objects.requireNonNull(text.parent()).is(":not(.why, title)"))
                .filter(text -> text.text().codePoints().anyMatch(Character::isIdeographic))
                .filter(text -> lang(text).equals("en"))
                .forEach(text -> strays.add(path + ": " + text.text()));
        return strays;
    }

    private static String lang(TextNode text) {
        Element at = text.parent();
        while (at != null && !at.hasAttr("lang")) {
            at = at.parent();
        }
        return at == null ? "" : at.attr("lang");
    }

    @Test
    void englishPagesAreValid() throws IOException, SAXException {
        Map<String, byte[]> site = english();
        HtmlChecker checker = HtmlChecker.create();
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                checker.check(path, SampleSite.text(site, path));
            }
        }
        assertThat(checker.complaints()).isEmpty();
    }

    @Test
    void aLanguageThatNobodyWroteIsRefusedWithTheKnownOnes() {
        Theme theme = Theme.load(folder, "lantai").speaking(Optional.of("tlh"));
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> sample.render(theme));
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.THEME_LANGUAGE);
        assertThat(refused.problem().message()).contains("tlh");
        assertThat(refused.problem().advice()).contains("zh-Hans, zh-Hant, en");
    }
}
