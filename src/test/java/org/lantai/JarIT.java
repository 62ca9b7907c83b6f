package org.lantai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar as it is given away: what the licences in it ask for is in it. */
class JarIT {
    private static final Path JAR = Path.of("target/lantai.jar");
    /** What the build found among the dependencies, those of dependencies too. */
    private static final Path FOUND = Path.of("target/licenses/THIRD-PARTY.md");

    private static final Path LISTED = Path.of("THIRD-PARTY.md");
    /** A line of the list: group, artifact, version, licence, and where its text stands. */
    private static final Pattern LIBRARY = Pattern.compile("\\| ([^:|]+):(\\S+) \\| (\\S+) \\| ([^|]+) \\| (\\S+) \\|");

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(JAR.toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void theListOfLibrariesIsThatOfTheDependencies() {
        assertThat(LISTED).as("copy %s to %s", FOUND, LISTED).hasSameTextualContentAs(FOUND);
    }

    @Test
    void holdsLantaisOwnLicenceAndNoticeAndTheList() throws IOException {
        for (String file : List.of("LICENSE", "NOTICE", "THIRD-PARTY.md")) {
            assertThat(text("META-INF/" + file)).as(file).isEqualTo(Files.readString(Path.of(file)));
        }
    }

    @Test
    void holdsTheTextOfEveryLicence() throws IOException {
        Set<String> texts = libraries().stream().map(m -> m.group(5)).collect(Collectors.toCollection(TreeSet::new));
        Pattern.compile("`(licenses/\\S+?\\.txt|[A-Za-z-]+-LICENSE)`")
                .matcher(Files.readString(LISTED))
                .results()
                .forEach(m -> texts.add(m.group(1)));
        assertThat(texts).contains("LICENSE", "licenses/jieba.txt", "Schubfach-LICENSE");
        for (String text : texts) {
            assertThat(text("META-INF/" + text)).as(text).isNotBlank();
        }
    }

    @Test
    void itsNoticeSaysWhatThoseOfTheLibrariesSay() throws IOException {
        List<String> ours = text("META-INF/NOTICE").lines().toList();
        int notices = 0;
        for (URL notice : Collections.list(getClass().getClassLoader().getResources("META-INF/NOTICE"))) {
            if (libraries().stream()
                    .anyMatch(m -> notice.getPath().contains(m.group(2) + "-" + m.group(3) + ".jar!"))) {
                assertThat(ours).as("%s", notice).containsAll(lines(notice));
                notices++;
            }
        }
        assertThat(notices).as("notices of libraries").isGreaterThanOrEqualTo(4);
    }

    private static List<MatchResult> libraries() throws IOException {
        return LIBRARY.matcher(Files.readString(LISTED)).results().toList();
    }

    private static List<String> lines(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** An entry's text; empty where it is missing. */
    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? "" : new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
