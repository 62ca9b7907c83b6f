package org.lantai.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.SourcePage;

class FileNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"春灌.html", "a b.txt", "a%20b.txt", "100%.txt", "“x”.txt", "a..b", "~a+b&c;d", "😀.txt"})
    void leadFromAFileToItsNameAndBack(String name) throws Exception {
        Path file = FileNames.resolve(folder, name);

        assertThat(FileNames.of(file)).isEqualTo(name);
        assertThat(FileNames.relative(folder, file)).isEqualTo(name);
        assertThat(FileNames.sibling(FileNames.resolve(folder, "甲.txt"), name)).isEqualTo(file);
        assertThat(file).isEqualTo(folder.toAbsolutePath().resolve(name));
    }

    @Test
    void stayEscapedWhenTheyAreNotUtf8() throws Exception {
        Path gbk = FileNames.resolve(folder, "%C4%E3.txt");
        assumeThat(File.separatorChar).isEqualTo('/');
        Files.writeString(gbk, "你");
        Files.writeString(FileNames.sibling(gbk, "%C4%E3.meta.yaml"), "title: 旁注");

        assertThat(FileNames.of(gbk)).isEqualTo("%C4%E3.txt");
        assertThat(Reading.of(gbk, "content/captures/%C4%E3.txt")
                        .page()
                        .sidecar()
                        .title())
                .hasValue("旁注");
    }

    @Test
    void doNotDependOnTheLocale() throws Exception {
        assumeThat(File.separatorChar).isEqualTo('/');
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FileNamesTest.class.getName(),
                folder.toString());
        java.environment().put("LC_ALL", "C");
        Process process = java.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                .isEqualTo("true true");
    }

    /** Runs in a Java of its own: the locale of file names is fixed when it starts. */
    public static void main(String[] args) throws Exception {
        Path archive = Path.of(args[0]);
        Path captures = Files.createDirectories(archive.resolve("content/captures"));
        Files.writeString(FileNames.resolve(captures, "春灌.txt"), "x");
        Files.writeString(FileNames.resolve(captures, "春灌.meta.yaml"), "title: x");
        CaptureFolder folder = new CaptureFolder(archive);
        Path file = folder.files(problem -> {}).get(0);
        List<SourcePage> pages = new ArrayList<>();
        new CaptureReader().read(file, folder.name(file), pages::add, problem -> {});
        boolean named = pages.get(0).origin().file().equals("content/captures/春灌.txt");
        System.out.println(named + " " + pages.get(0).sidecar().title().isPresent());
    }
}
