package org.lantai.quality;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lantai.damage.ByteSplit;
import org.lantai.damage.Damage;
import org.lantai.damage.Flatten;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.SpamNoise;
import org.lantai.damage.TaiwanVocabulary;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** The processes that damaged pages of the corpus went through, by the names that labels give them. */
enum PageDamage {
    GLOSSES(Scope.PAGE, Traditional.byCharacter().then(PinyinGloss.of(MirrorSite.USUAL))),
    GLOSSES_PADDED(Scope.PAGE, Traditional.byPhrase().then(PinyinGloss.padded("創發經關電學國開標準"))),
    GLOSSES_UNCONVERTED(Scope.PAGE, Traditional.byPhrase().then(PinyinGloss.of("中大人地文工作"))),
    SHIFTED(Scope.PAGE, new MirrorSite(MirrorSite.USUAL, "！？；", Unassigned.DROPPED)),
    SHIFTED_KEPT(Scope.PAGE, new MirrorSite(MirrorSite.USUAL, "！？；", Unassigned.KEPT)),
    SHIFTED_FOLDED(Scope.PAGE, new MirrorSite("數當聯驅現關", "！？；", Unassigned.DROPPED).then(Flatten.foldWidths())),
    SPLIT(Scope.TEXT, new ByteSplit("！？；，", Unassigned.DROPPED)),
    BLOCKS(Scope.PAGE, ByteSplit.atBlocks(511, Unassigned.DROPPED)),
    UTF8_AS_GBK(Scope.PAGE, WrongDecoding.utf8AsGbk(Unassigned.KEPT)),
    UTF8_AS_GBK_DROPPED(Scope.PAGE, WrongDecoding.utf8AsGbk(Unassigned.DROPPED)),
    UTF8_AS_GBK_SPAN(Scope.TEXT, second(WrongDecoding.utf8AsGbk(Unassigned.KEPT))),
    GBK_AS_LATIN1(Scope.PAGE, WrongDecoding.gbkAsLatin1()),
    UTF8_AS_LATIN1(Scope.PAGE, WrongDecoding.utf8AsWindows1252()),
    UTF8_AS_LATIN1_TWICE(Scope.PAGE, WrongDecoding.twice(WrongDecoding.utf8AsWindows1252())),
    QUOTES_AS_LATIN1(Scope.TEXT, quotesAsLatin1()),
    ESCAPED_TWICE(Scope.TEXT, WrongDecoding.doubleEscaped()),
    TO_TRADITIONAL(Scope.PAGE, Traditional.byPhrase()),
    TO_TRADITIONAL_BY_CHARACTER(Scope.PAGE, Traditional.byCharacter()),
    TO_HONG_KONG(Scope.PAGE, Traditional.hongKong()),
    TO_TAIWAN(Scope.PAGE, new TaiwanVocabulary()),
    WRONG_CHOICES(Scope.PAGE, wrongChoices()),
    FLATTENED(Scope.TEXT, Flatten.joinLines("")),
    FLATTENED_SPACED(Scope.TEXT, Flatten.joinLines("　　")),
    SPACED_CLOSING(Scope.TEXT, Flatten.spacedClosing()),
    FOLDED(Scope.TEXT, Flatten.foldWidths()),
    EMOJI(Scope.TEXT, SpamNoise.emoji(14, 7)),
    SPAM_BETWEEN(Scope.TEXT, behindEvery(3, "。", "【本文由尚品信息网独家整理，加微信号kx8807领取资料】")),
    SPAM_WITHIN(Scope.TEXT, behindEvery(7, "，", "(天天彩票www.tt9918.example)")),
    STARRED(Scope.PAGE, SpamNoise.starredHeadline()),
    DOUBLED_MARKS(Scope.TEXT, SpamNoise.doubledMarks()),
    SPACED_OUT(Scope.TEXT, SpamNoise.spacedOut()),
    RAW_REFERENCES(Scope.TEXT, SpamNoise.rawReferences()),
    RAW_ESCAPES(Scope.TEXT, SpamNoise.rawEscapes()),
    BROKEN_LINES(Scope.TEXT, brokenLines(34));

    /** What a process works on: the text before it stands in the frame, or the whole source of the page. */
    enum Scope {
        TEXT,
        PAGE
    }

    private final Scope scope;
    /** A function without state, which its type does not tell. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Damage damage;

    PageDamage(Scope scope, Damage damage) {
        this.scope = scope;
        this.damage = damage;
    }

    /** The text or source after all of these processes that work on it. */
    static String after(List<PageDamage> all, Scope scope, String text) {
        String damaged = text;
        for (PageDamage one : all) {
            damaged = one.scope == scope ? one.damage.damage(damaged) : damaged;
        }
        return damaged;
    }

    /** Only the second paragraph. */
    private static Damage second(Damage damage) {
        return eachLine((line, number) -> number == 1 ? damage.damage(line) : line);
    }

    /** Quotation marks and dashes alone, as where they were pasted into a page of another charset. */
    private static Damage quotesAsLatin1() {
        UnaryOperator<String> garbled = WrongDecoding.utf8AsWindows1252()::damage;
        return text -> Pattern.compile("[“”‘’—…]").matcher(text).replaceAll(mark -> garbled.apply(mark.group()));
    }

    /** A phrase behind every so many of these marks. */
    private static Damage behindEvery(int many, String mark, String phrase) {
        return text -> {
            StringBuilder damaged = new StringBuilder();
            int found = 0;
            for (int i = 0; i < text.length(); i++) {
                damaged.append(text.charAt(i));
                if (text.startsWith(mark, i) && ++found % many == 0) {
                    damaged.append(phrase);
                }
            }
            return damaged.toString();
        };
    }

    /** Characters that no writer takes, as a careless table has them. */
    private static Damage wrongChoices() {
        return Traditional.wrongChoice("發展", "髮展")
                .then(text -> text.replace("幹部", "乾部").replace("里程", "裡程").replace("皇后", "皇後"));
    }

    /** A line break behind every so many characters, in the middle of sentences, as mail and PDF have it. */
    private static Damage brokenLines(int length) {
        return text -> text.replaceAll("(?m)(.{" + length + "})(?=.)", "$1\n");
    }

    private static Damage eachLine(BiFunction<String, Integer, String> change) {
        return text -> {
            List<String> lines = text.lines().toList();
            StringBuilder damaged = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                damaged.append(i == 0 ? "" : "\n").append(change.apply(lines.get(i), i));
            }
            return damaged.toString();
        };
    }
}
