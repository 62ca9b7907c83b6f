package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.subjects.sketch.Sketcher;

class CandidatesTest {
    private final Sketcher sketcher = new Sketcher();
    private final Random random = new Random(11);

    @Test
    void aCopyIsTheLikestPairAmongManyTexts() {
        List<String> texts = texts(2000);
        texts.add(texts.get(700));
        assertThat(Candidates.of(sketches(texts))).first().isEqualTo(new Pair(700, 2000, Sketch.SIZE));
    }

    @Test
    void unrelatedTextsAreNoCandidates() {
        assertThat(Candidates.of(sketches(texts(2000)))).isEmpty();
    }

    @Test
    void halfOfATextIsACandidateNearlyAlways() {
        List<String> texts = texts(100);
        for (int i = 0; i < 100; i++) {
            texts.add(texts.get(i).substring(0, 200));
        }
        assertThat(Candidates.of(sketches(texts))).hasSizeGreaterThanOrEqualTo(95);
    }

    @Test
    void ofThousandsFromOneFormFewArePaired() {
        String form = text(400);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            texts.add(form.substring(0, 200) + text(30) + form.substring(200) + text(30));
        }
        texts.add(texts.get(1234));
        List<Pair> pairs = Candidates.of(sketches(texts));
        assertThat(pairs).first().isEqualTo(new Pair(1234, 3000, Sketch.SIZE));
        // All pairs would be four and a half million.
        assertThat(pairs).hasSizeLessThan(3000 * 32 * 8 + 1);
    }

    @Test
    void aShortTextHasNoSketch() {
        assertThat(sketcher.sketch(text(39)).isEmpty()).isTrue();
        assertThat(sketcher.sketch(text(40)).isEmpty()).isFalse();
    }

    @Test
    void aSketchIsTheSameInBothScripts() {
        String simplified = "县图书馆延长夜间开放时间，读者说，晚自习以后再来这里看一个小时书，心里踏实。".repeat(4);
        String traditional = "縣圖書館延長夜間開放時間，讀者說，晚自習以後再來這裡看一個小時書，心裡踏實。".repeat(4);
        assertThat(sketcher.sketch(traditional).shared(sketcher.sketch(simplified)))
                .isGreaterThan(40);
    }

    @Test
    void theSketchOfPartsIsThatOfTheWhole() {
        String one = text(300);
        String other = text(300);
        Sketch whole = sketcher.sketch(one + other);
        assertThat(sketcher.sketch(one).with(sketcher.sketch(other)).shared(whole))
                .isGreaterThan(58);
        assertThat(Sketch.NONE.with(whole)).isEqualTo(whole);
    }

    private List<Sketch> sketches(List<String> texts) {
        return texts.stream().map(sketcher::sketch).toList();
    }

    private List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(400));
        }
        return texts;
    }

    private String text(int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 2000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
