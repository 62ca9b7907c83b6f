package org.lantai.subjects.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Found tags against terms that were judged by hand; what the figures have reached they must not fall below. */
class LabelledTermsTest {
    private static final double USEFUL = 0.85;
    private static final int FEWEST = 16;

    private final TermFinder finder = new TermFinder();

    @Test
    void mostFoundTagsOfALabelledArchiveAreUseful() throws IOException {
        Set<String> useful = resource("useful.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = found(texts());
        Set<String> good = new TreeSet<>(found);
        good.retainAll(useful);
        assertThat(good.size()).as("useful of %s", found).isGreaterThanOrEqualTo((int)
                Math.ceil(USEFUL * found.size()));
        assertThat(good).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void findsTheSlogansAndProgrammesOfALabelledArchive() throws IOException {
        assertThat(found(texts()))
                .contains("三清两建", "一卡通乘", "先看后付", "木版年画", "抗旱保苗", "村规民约", "家庭医生")
                .doesNotContain("三清两", "清两建", "木版", "规民约", "工作", "会议", "发展", "作风");
    }

    @Test
    void aTextHasFewOfThem() throws IOException {
        List<List<TermCount>> chosen = choose(texts());
        assertThat(chosen).allSatisfy(terms -> assertThat(terms).hasSizeLessThanOrEqualTo(8));
    }

    @Test
    void findsTheProgrammesOfTheFiveSeeds() throws IOException {
        Path seeds = Path.of("..", "shared", "corpus", "seeds");
        assumeTrue(Files.isDirectory(seeds), "the seeds are not here");
        try (Stream<Path> files = Files.list(seeds)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelledTermsTest::read)
                    .map(text -> text.replaceAll("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\\)", ""))
                    .toList();
            assertThat(found(texts).stream().map(TermKey::of))
                    .contains("六破六立", "六稳", "六保", "长三角一体化")
                    .doesNotContain("六破", "六立", "破六立", "三地一", "一体化", "长三角一体", "工作", "发展");
        }
    }

    private List<List<TermCount>> choose(List<String> texts) {
        return new TermChooser().choose(texts.stream().map(finder::find).toList(), key -> false);
    }

    private Set<String> found(List<String> texts) {
        return choose(texts).stream()
                .flatMap(List::stream)
                .map(TermCount::term)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts() throws IOException {
        return Arrays.stream(resource("archive.txt").split("=== "))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LabelledTermsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
