package org.lantai.source.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelperFilesTest {
    static List<HelperFile> rows() {
        return HelperFiles.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowKnowsItsOwnExample(HelperFile row) {
        assertThat(row.is("content/captures/" + row.example(), row::beginning, page -> true))
                .isTrue();
        assertThat(HelperFiles.program(row.example(), row::beginning, page -> true))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowThatLooksInsideDoesNotGoByTheNameAlone(HelperFile row) {
        boolean byNameAlone = row.is(row.example(), () -> "云溪县启动春灌", page -> true);
        assertThat(byNameAlone).isEqualTo(row.begins().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cookies.html",
                "cookies.txt",
                "robots.html",
                "2023/wget-log.html",
                "hts-cache.html",
                "关于 hts-log.txt 的说明.html",
                "my-hts-log.txt",
                "thumbs.db.html",
                "sources/a.txt",
                "pages/a.html",
                "春灌_files/a.html",
                "春灌.files/a.html",
                "saved_resource.html",
                "index.html",
                "requirements.txt",
                "hosts-report.txt",
            })
    void nothingThatMayBeAPageIsAHelper(String name) {
        assertThat(HelperFiles.program("content/captures/" + name, () -> "<h1>春灌</h1>", page -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a/春灌_files/ad.html, a/春灌",
        "a/春灌_files/x/frame.html, a/春灌",
        "a/春灌_files/inner_files/frame.html, a/春灌",
        "a/春灌.files/ad.html, a/春灌",
        "a/春灌.html_files/ad.html, a/春灌.html",
        "a/春灌_FILES/ad.html, a/春灌",
        "a/春灌_fichiers/ad.html, a/春灌",
    })
    void theFolderBesideASavedPageIsPartOfIt(String name, String page) {
        assertThat(HelperFiles.program(name, () -> "", Set.of(page)::contains))
                .hasValue("browsers, as parts of saved pages");
        assertThat(HelperFiles.program(name, () -> "", Set.of(page + "x")::contains))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'User-agent: *', true",
        "'# all\n\nDisallow: /a', true",
        "'Sitemap: https://a.example/', true",
        "'云溪县\nUser-agent: *', false",
        "'User-agents of the county', false"
    })
    void robotsTxtIsToldByItsSyntax(String text, boolean helper) {
        Optional<String> program =
                HelperFiles.program("content/captures/robots.txt", () -> text.replace("\\n", "\n"), page -> false);
        assertThat(program.isPresent()).isEqualTo(helper);
    }

    @Test
    void theStartPageOfAMirrorIsNoCaptureAndAPageAboutTheProgramIsOne() {
        assertThat(HelperFiles.program(
                        "m/index.html",
                        () -> "<html><head><title>Local index - HTTrack Website Copier</title>",
                        page -> false))
                .hasValue("HTTrack");
        assertThat(HelperFiles.program(
                        "m/index.html", () -> "<title>HTTrack Website Copier - 离线浏览器</title>", page -> false))
                .isEmpty();
    }
}
