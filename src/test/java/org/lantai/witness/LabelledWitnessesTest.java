package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.catalog.Sample;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;

/** Which captures of a labelled set are joined, counted by pairs. */
class LabelledWitnessesTest {
    private final WitnessSamples samples = WitnessSamples.all();

    @Test
    void joinsNothingThatIsNotTheSameArticle() {
        Set<String> wrong = new TreeSet<>(joined(samples.captures));
        wrong.removeAll(expected());
        assertThat(wrong).isEmpty();
    }

    @Test
    void joinsNineteenInTwentyOfTheCopies() {
        Set<String> found = joined(samples.captures);
        Set<String> missed = new TreeSet<>(expected());
        missed.removeAll(found);
        assertThat(expected()).hasSize(84);
        assertThat(missed).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void doesNotDependOnTheOrderOfTheCaptures() {
        List<Sample> shuffled = new ArrayList<>(samples.captures);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(joined(shuffled)).isEqualTo(joined(samples.captures));
        assertThat(join(shuffled).problems()).isEqualTo(join(samples.captures).problems());
    }

    @Test
    void saysWhichWereNearlyAlikeAndWhyTheyWereKeptApart() {
        assertThat(join(samples.captures).problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.WITNESS_KEPT_APART)
                .anySatisfy(problem -> assertThat(problem.message()).contains("weather", "numbers in them differ"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("person", "name others"));
    }

    @Test
    void tellsReportsOfOneEventFromCopies() {
        Catalog catalog = catalog(samples.captures);
        Entry report = entry(catalog, "渡口站看水三十五年的人");
        Neighbours neighbours = catalog.relations().of(report);
        assertThat(neighbours.event()).extracting(Entry::title).containsExactly("看水三十五年");
    }

    @Test
    void joinsCopiesWhoseHeadlineAloneNamesSomebody() {
        String[] text = {
            "天刚亮，大樟村小学的铃就响了。这只铃挂在樟树下，是当年修路队留下来的，敲起来半个村子都听得见，几代人听着它长大。",
            "学校只有两间教室，十九个孩子。雨天山路滑，老师就站在渡口一个一个地接，傍晚再一个一个地送回对岸去，三十六年没有误过一天。",
            "村里人说，如今新教学楼盖好了，旧教室改成了陈列室，里面放着历年的点名册、油印的课本，还有那只铃。"
        };
        Sample one = Sample.of("one.html")
                .url("https://one.example/1")
                .title("大樟村教师彭敏的36年")
                .text(text);
        Sample other = Sample.of("other.html")
                .url("https://other.example/2")
                .title("大樟村教师彭敏的36年_门户")
                .text(text);
        assertThat(joined(List.of(one, other))).containsExactly("one.html other.html");
    }

    private static Entry entry(Catalog catalog, String title) {
        return catalog.entries().stream()
                .filter(e -> e.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Joined join(List<Sample> captures) {
        Evidence evidence = new Evidence(WitnessSamples.texts(captures), List.of(), Map.of());
        return Joined.of(captures.stream().map(Sample::entry).toList(), evidence);
    }

    private Catalog catalog(List<Sample> captures) {
        return new Cataloguer().catalog(join(captures), Vocabulary.none());
    }

    /** The pairs that are joined, each as two files. */
    private Set<String> joined(List<Sample> captures) {
        Catalog catalog = catalog(captures);
        Set<String> pairs = new LinkedHashSet<>();
        for (Entry entry : catalog.entries()) {
            List<String> files = new ArrayList<>(List.of(entry.origin().file()));
            catalog.witnesses(entry).forEach(w -> files.add(w.entry().origin().file()));
            pairs.addAll(pairs(files));
        }
        return pairs;
    }

    private Set<String> expected() {
        Set<String> pairs = new LinkedHashSet<>();
        for (String label : new TreeSet<>(samples.labels.values())) {
            pairs.addAll(pairs(samples.labels.keySet().stream()
                    .filter(file -> label.equals(samples.labels.get(file)))
                    .toList()));
        }
        return pairs;
    }

    private static Set<String> pairs(List<String> files) {
        List<String> sorted = files.stream().sorted().toList();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + " " + sorted.get(j));
            }
        }
        return pairs;
    }
}
