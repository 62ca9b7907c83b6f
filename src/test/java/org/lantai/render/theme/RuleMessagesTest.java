package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers see the names of rules, never the dotted words that the program counts by. */
class RuleMessagesTest {
    private static final List<String> EDITS = List.of(
            "gloss.pinyin",
            "gloss.shifted",
            "mark.split",
            "escape.double",
            "escape.entity",
            "escape.no-ampersand",
            "escape.unicode",
            "decoding.utf8-as-gbk",
            "decoding.utf8-as-latin",
            "decoding.gbk-as-latin",
            "spacing.pdf",
            "noise.mark",
            "noise.pictograph",
            "text.lost",
            "damage.unread",
            "control",
            "control.misread",
            "script.phrase",
            "script.vocabulary",
            "curator.correction");

    private static List<String> omissions() throws IOException {
        List<String> rules = new ArrayList<>(
                List.of("imprint", "headline.repeated", "links", "surroundings", "hidden", "after-end"));
        try (InputStream in =
                RuleMessagesTest.class.getResourceAsStream("/org/lantai/extract/furniture/furniture.tsv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> "furniture." + line.split("\t")[0])
                    .distinct()
                    .forEach(rules::add);
        }
        return rules;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void everyRuleHasAName(String language) throws IOException {
        Messages messages = Theme.builtIn().messages(language);
        List<String> rules = new ArrayList<>(EDITS);
        rules.addAll(omissions());
        assertThat(rules)
                .hasSizeGreaterThan(40)
                .allSatisfy(rule ->
                        assertThat(messages.find("rule." + rule)).as(rule).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void everyRuleThatChangesTextIsExplained(String language) {
        Messages messages = Theme.builtIn().messages(language);
        assertThat(EDITS)
                .allSatisfy(rule ->
                        assertThat(messages.find("meaning." + rule)).as(rule).isPresent());
    }
}
