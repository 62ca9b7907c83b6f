package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Problem;

class NameLookTest {
    private static List<Problem> told(String... paths) {
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (String path : paths) {
            sizes.put(path, 1L);
        }
        List<Problem> told = new ArrayList<>();
        new NameLook().look(new SiteFiles(Path.of("site"), sizes, new TreeMap<>()), told::add);
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aux.html",
                "d/CON/index.html",
                "com1",
                "tags/nul.a.b",
                "a:b",
                "a?b",
                "d/what./index.html",
                "a ",
                "a|b",
                "a\\b"
            })
    void whatWindowsRefusesIsNamed(String path) {
        assertThat(told(path)).extracting(Problem::file).containsExactly(path);
    }

    @Test
    void usualNamesAreNotSpokenOf() {
        assertThat(told("index.html", "d/g7nk0bs3q/index.html", "console.js", "com10.html", ".nojekyll", "a.b-c_d"))
                .isEmpty();
    }

    @Test
    void aPathThatIsTooLongInAFolderIsNamed() {
        assertThat(told("a".repeat(200))).isEmpty();
        assertThat(told("a".repeat(201))).hasSize(1);
    }

    @Test
    void namesThatDifferOnlyByCaseAreNamed() {
        assertThat(told("pages/About.html", "pages/about.html"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("pages/About.html"));
    }
}
