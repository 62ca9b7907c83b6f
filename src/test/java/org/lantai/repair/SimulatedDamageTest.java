package org.lantai.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lantai.damage.Damage;
import org.lantai.damage.Gbk;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.Sentences;
import org.lantai.damage.SpamNoise;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;
import org.lantai.model.PageFormat;
import org.lantai.repair.look.Glance;
import org.lantai.repair.mirror.MirrorEvidence;

/** Damages texts by the processes that damage pages, and expects them back. */
class SimulatedDamageTest {
    private static final List<String> SENTENCES = List.of(
            "云溪县召开经济工作会议，部署全年任务。",
            "会议要求，各乡镇要把项目建设放在首位，确保“开门红”。",
            "县图书馆新馆昨日开放，馆长陆文清向读者介绍馆藏。",
            "我县今年计划修建农村公路八十公里，实现村村通客车。",
            "据统计，前三季度全县接待游客五十二万人次。",
            "教育局组织学校开展网络安全宣传，学生踊跃参与。",
            "沈桥村党支部带领村民发展茶叶产业，户均增收三千元。",
            "区里设立专项资金，为创业青年提供贷款贴息。",
            "双方就标准对接、人才培养等达成协议。",
            "医院组织专家进乡村义诊，受到群众欢迎。");
    /** Characters that mirror sites have been seen to gloss. */
    private static final String GLOSSED = "現網發區創業協優聯環態統續學習結經濟關領導標達進質務調準設產執紀專據體實強時處項數當縣會開農";

    private final Repairer repairer = new Repairer();

    @Property(tries = 400)
    void dropsEveryGlossOfAMirror(@ForAll @From("texts") String text, @ForAll @From("chosen") Set<Integer> chosen) {
        String traditional = Traditional.byCharacter().damage(text);
        String characters = chosen.stream().map(Character::toString).reduce("", String::concat);
        Assume.that(chosen.stream().filter(c -> traditional.indexOf(c) >= 0).count() > 1);
        for (Damage gloss : List.of(PinyinGloss.of(characters), PinyinGloss.padded(characters))) {
            assertThat(repairer.repair(Captures.text(gloss.damage(traditional))).text())
                    .isEqualTo(traditional);
        }
    }

    @Property(tries = 300)
    void putsShiftedTextBackInStepWhereUnassignedPairsAreKept(
            @ForAll long seed, @ForAll @From("chosen") Set<Integer> chosen) {
        String text = Sentences.text(seed, 4);
        String shown = shifted(text, chosen, Gbk.Unassigned.KEPT);
        Assume.that(tellsThatPairsWereKept(shown) && isKnownForACopy(shown));
        assertThat(repairer.repair(Captures.text(shown)).text())
                .isEqualTo(Traditional.byCharacter().damage(text));
    }

    private static boolean tellsThatPairsWereKept(String shown) {
        return shown.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
    }

    /**
     * By its glosses and with its text not given up for lost: whether a page is put in step at all is decided before, and
     * one that is damaged in every other sentence does not always show enough.
     */
    private static boolean isKnownForACopy(String shown) {
        MirrorEvidence evidence = MirrorEvidence.in(Glance.at(shown, PageFormat.TEXT));
        return evidence.isGlossed() && evidence.isBroken();
    }

    @Test
    void knowsNineteenOfTwentyCopiesThatShowAGloss() {
        int copies = 0;
        int known = 0;
        for (int seed = 0; seed < 300; seed++) {
            String shown = shifted(Sentences.text(seed, 4), chosen(seed), Gbk.Unassigned.KEPT);
            boolean copy = tellsThatPairsWereKept(shown) && shown.contains(")");
            copies += copy ? 1 : 0;
            known += copy && isKnownForACopy(shown) ? 1 : 0;
        }
        assertThat(copies).isGreaterThan(100);
        assertThat(known).isGreaterThanOrEqualTo(copies * 19 / 20);
    }

    private static Set<Integer> chosen(int seed) {
        return new Random(seed)
                .ints(2 + seed % 19, 0, GLOSSED.length())
                .mapToObj(i -> (int) GLOSSED.charAt(i))
                .collect(Collectors.toSet());
    }

    @Test
    void putsNineOfTenShiftedParagraphsBackInStepWhereUnassignedPairsAreDropped() {
        int damaged = 0;
        int restored = 0;
        for (int seed = 0; seed < 40; seed++) {
            String text = Sentences.text(seed, 4);
            Set<Integer> chosen = Set.of((int) "當發現經標".charAt(seed % 5), (int) '數', (int) '據', (int) '聯');
            String shown = shifted(text, chosen, Gbk.Unassigned.DROPPED);
            List<String> mended =
                    repairer.repair(Captures.text(shown)).text().lines().toList();
            for (String paragraph :
                    Traditional.byCharacter().damage(text).lines().toList()) {
                damaged += shown.contains(paragraph) ? 0 : 1;
                restored += !shown.contains(paragraph) && mended.contains(paragraph) ? 1 : 0;
            }
        }
        assertThat(damaged).isGreaterThan(100);
        assertThat(restored).isGreaterThanOrEqualTo(damaged * 9 / 10);
    }

    private static String shifted(String text, Set<Integer> chosen, Gbk.Unassigned unassigned) {
        String characters = chosen.stream().sorted().map(Character::toString).reduce("", String::concat);
        return new MirrorSite(characters, "！？；", unassigned).damage(text);
    }

    @Property(tries = 200)
    void invertsWrongDecodings(@ForAll @From("texts") String text) {
        Damage windows = WrongDecoding.utf8AsWindows1252();
        for (Damage damage : List.of(WrongDecoding.gbkAsLatin1(), windows, WrongDecoding.twice(windows))) {
            assertThat(repairer.repair(Captures.text(damage.damage(text))).text())
                    .isEqualTo(text);
        }
    }

    @Property(tries = 200)
    void decodesRawEscapes(@ForAll @From("texts") String text) {
        for (Damage damage : List.of(SpamNoise.rawReferences(), SpamNoise.rawEscapes())) {
            assertThat(repairer.repair(Captures.text(damage.damage(text))).text())
                    .isEqualTo(text);
        }
    }

    @Property(tries = 200)
    void touchesNoSoundText(@ForAll @From("texts") String text) {
        assertThat(repairer.repair(Captures.text(text)).edits()).isEmpty();
        assertThat(repairer.repair(Captures.html("<p>" + Traditional.byPhrase().damage(text)))
                        .edits())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(3).ofMaxSize(12).map(all -> String.join("\n", all));
    }

    @Provide
    Arbitrary<Set<Integer>> chosen() {
        return Arbitraries.of(GLOSSED.codePoints().boxed().toList())
                .set()
                .ofMinSize(2)
                .ofMaxSize(20);
    }
}
