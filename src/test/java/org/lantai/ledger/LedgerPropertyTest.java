package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.catalog.SampleArbitraries;
import org.lantai.model.DocumentId;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.text.Fold;

class LedgerPropertyTest {
    private Path archive = Path.of("");

    @BeforeTry
    void createArchive() throws IOException {
        archive = Files.createTempDirectory("ledger");
        Files.createDirectories(archive.resolve("content"));
    }

    @AfterTry
    void removeArchive() throws IOException {
        Files.deleteIfExists(archive.resolve(Ledger.FILE));
        Files.delete(archive.resolve("content"));
        Files.delete(archive);
    }

    @Property(tries = 100)
    void keepsEveryPromiseThroughAnyHistory(@ForAll("histories") List<List<Sample>> history) throws IOException {
        Set<DocumentId> everPromised = new HashSet<>();
        Map<String, String> tagsPromised = new HashMap<>();
        String file = "";
        for (List<Sample> samples : history) {
            Permalinks permalinks = build(samples);
            Set<DocumentId> shown = new HashSet<>(permalinks.documents().values());
            Set<DocumentId> buried = permalinks.withdrawn().stream()
                    .map(Permalinks.Tombstone::id)
                    .collect(Collectors.toSet());
            everPromised.addAll(shown);

            assertThat(shown).hasSameSizeAs(permalinks.documents().keySet());
            assertThat(Collections.disjoint(shown, buried)).isTrue();
            assertThat(permalinks.tags().values()).doesNotHaveDuplicates().allMatch(Slug::isSlug);
            assertThat(permalinks.sources().values()).doesNotHaveDuplicates().allMatch(Slug::isSlug);
            buried.addAll(shown);
            assertThat(buried).isEqualTo(everPromised);
            permalinks
                    .tags()
                    .forEach((label, slug) -> assertThat(tagsPromised.merge(key(label), slug, (a, b) -> a))
                            .isEqualTo(slug));

            assertThat(content()).startsWith(file);
            file = content();
        }
    }

    @Property(tries = 100)
    void leavesADocumentItsIdWhateverElseComesAndGoes(@ForAll("histories") List<List<Sample>> history) {
        Sample constant = Sample.of("constant.html").url("http://yunxi.example/constant");
        DocumentId id = DocumentId.derive(constant.key(), 0);
        for (List<Sample> samples : history) {
            List<Sample> all = new ArrayList<>(samples);
            all.add(constant);
            assertThat(build(all).documents()).containsEntry(constant.key(), id);
        }
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfWork(
            @ForAll("archives") List<Sample> before, @ForAll("archives") List<Sample> now, @ForAll Random random) {
        build(before);
        List<Sample> shuffled = new ArrayList<>(now);
        Collections.shuffle(shuffled, random);
        Promises first = Ledger.read(archive).promise(catalog(now));
        Promises second = Ledger.read(archive).promise(catalog(shuffled));
        assertThat(second.permalinks()).isEqualTo(first.permalinks());
        assertThat(second.ledger().newLines()).isEqualTo(first.ledger().newLines());
    }

    @Property(tries = 100)
    void promisesNothingTwice(@ForAll("archives") List<Sample> samples) {
        Promises first = Ledger.read(archive).promise(catalog(samples));
        Promises again = first.ledger().write().promise(catalog(samples));
        assertThat(again.permalinks()).isEqualTo(first.permalinks());
        assertThat(again.ledger().newLines()).isEmpty();
        assertThat(Ledger.read(archive).promise(catalog(samples)).permalinks()).isEqualTo(first.permalinks());
    }

    @Provide
    Arbitrary<List<Sample>> archives() {
        return SampleArbitraries.archives();
    }

    @Provide
    Arbitrary<List<List<Sample>>> histories() {
        return SampleArbitraries.archives().list().ofMinSize(1).ofMaxSize(5);
    }

    private static String key(String label) {
        return Fold.key(label);
    }

    private String content() throws IOException {
        Path file = archive.resolve(Ledger.FILE);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private Permalinks build(List<Sample> samples) {
        Promises promises = Ledger.read(archive).promise(catalog(samples));
        promises.ledger().write();
        return promises.permalinks();
    }

    private static Catalog catalog(List<Sample> samples) {
        return new Cataloguer().catalog(samples.stream().map(Sample::entry).toList(), Vocabulary.none());
    }
}
