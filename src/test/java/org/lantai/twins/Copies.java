package org.lantai.twins;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lantai.damage.Damage;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.SpamNoise;
import org.lantai.damage.TaiwanVocabulary;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** The copies that can be made of one article; each is empty where there is nothing in the article to make it of. */
final class Copies {
    /** Genres that others reprint under headlines of their own. */
    private static final Set<String> TOLD = Set.of("news", "flash", "feature", "column", "forum");
    /** What a reprint puts an editor's note to. */
    private static final Set<String> NOTED =
            Set.of("news", "flash", "feature", "column", "forum", "speech", "interview", "match", "poem");
    /** Genres that open with a time. */
    private static final Set<String> TIMED = Set.of("news", "flash");
    /** Times have fewer characters. */
    private static final int TIME = 10;
    /** A half of less than that is a quotation rather than a copy. */
    private static final int HALVED = 350;
    /** Below that a text is short. */
    private static final int SHORT = 400;
    /** One character in so many is mistyped. */
    private static final int TYPOS = 20;
    /** A copy of another house differs in so many words at least. */
    private static final int WORDS = 2;

    private static final Flaws CONVERTED = new Flaws(0, 0, 0, 1);

    private final Writer writer;
    private final String genre;
    private final Piece piece;
    private final Random random;

    Copies(Writer writer, String genre, Piece piece, Random random) {
        this.writer = writer;
        this.genre = genre;
        this.piece = piece;
        this.random = random;
    }

    Optional<Copy> exact() {
        return Optional.of(Copy.faithful(piece).inSameFrame());
    }

    Optional<Copy> template() {
        return Optional.of(Copy.faithful(piece));
    }

    /** In the other script; of a text that was written in Traditional the Simplified copy is as good. */
    Optional<Copy> script() {
        Damage traditional =
                writer.half().choose(new TaiwanVocabulary(), Traditional.hongKong(), Traditional.byPhrase());
        Piece simplified = piece.each(ZhConverterUtil::toSimple).titled(ZhConverterUtil.toSimple(piece.title()));
        return writer.half() == Half.FRESH && !simplified.equals(piece)
                ? Copy.some(simplified, Flaws.NONE)
                : Optional.of(Copy.faithful(piece).damaged(traditional, CONVERTED));
    }

    Optional<Copy> half() {
        int middle = piece.size() / 2;
        Piece part = writer.half()
                .choose(
                        piece.part(0, middle + 1),
                        piece.part(middle, piece.size()),
                        middle % 2 == 0 ? piece.part(0, middle + 1) : piece.part(middle, piece.size()));
        return when(
                isTold() && piece.size() > 3 && part.length() >= HALVED,
                part.titled(otherTitle()),
                new Flaws(piece.size() - part.size(), 1, 0, 0));
    }

    Optional<Copy> cut() {
        if (piece.size() < 3) {
            return Optional.empty();
        }
        int kept = piece.size() * 2 / 3;
        String last = piece.paragraphs().get(kept);
        String broken = last.substring(0, last.length() / 2) + say("more");
        return Copy.some(piece.part(0, kept + 1).set(kept, broken), Flaws.lost(piece.size() - kept));
    }

    Optional<Copy> typos() {
        WordSwaps typos = writer.swaps("typo");
        return Copy.some(
                piece.each(paragraph -> typos.some(paragraph, paragraph.length() / TYPOS, random)), Flaws.damaged(2));
    }

    Optional<Copy> glossed() {
        Damage gloss = writer.half()
                .choose(
                        PinyinGloss.of(MirrorSite.USUAL),
                        PinyinGloss.padded("創發經關電學國開標準"),
                        PinyinGloss.of("實團學聲環認總續議貨時對"));
        return Optional.of(
                Copy.faithful(piece).damaged(Traditional.byCharacter().then(gloss), CONVERTED.and(Flaws.damaged(2))));
    }

    Optional<Copy> shifted() {
        Unassigned unassigned = writer.half().choose(Unassigned.DROPPED, Unassigned.KEPT, Unassigned.DROPPED);
        MirrorSite mirror = new MirrorSite(MirrorSite.USUAL, "！？；", unassigned);
        return Optional.of(Copy.faithful(piece).damaged(mirror, CONVERTED.and(Flaws.damaged(2))));
    }

    /** The text alone in dev, in which characters are lost; the whole page in the others, in which none is. */
    Optional<Copy> mojibake() {
        Damage lossy = WrongDecoding.utf8AsGbk(Unassigned.KEPT);
        return Optional.of(writer.half()
                .choose(
                        Copy.of(piece.each(lossy::damage), Flaws.damaged(2)),
                        Copy.faithful(piece).damaged(WrongDecoding.utf8AsWindows1252(), Flaws.damaged(2)),
                        Copy.faithful(piece).damaged(WrongDecoding.gbkAsLatin1(), Flaws.damaged(2))));
    }

    Optional<Copy> style() {
        WordSwaps style = writer.swaps("style");
        return when(style.in(text()) >= WORDS, piece.each(style::all), Flaws.NONE);
    }

    Optional<Copy> numerals() {
        Piece other = piece.each(writer.half().choose(Numerals::spelled, Numerals::figures, Numerals::grouped));
        return when(!other.equals(piece), other, Flaws.NONE);
    }

    Optional<Copy> middleDropped() {
        return piece.size() < 4
                ? Optional.empty()
                : Copy.some(piece.without(1 + random.nextInt(piece.size() - 2)), Flaws.lost(1));
    }

    Optional<Copy> ledeDropped() {
        return piece.size() < 4 ? Optional.empty() : Copy.some(piece.without(0), Flaws.lost(1));
    }

    Optional<Copy> lastDropped() {
        return piece.size() < 4 ? Optional.empty() : Copy.some(piece.without(piece.size() - 1), Flaws.lost(1));
    }

    Optional<Copy> late() {
        WordSwaps typos = writer.swaps("typo");
        int place = random.nextInt(piece.size());
        String mistyped = typos.some(piece.paragraphs().get(place), 1, random);
        return Copy.some(
                piece.set(place, mistyped).dated(piece.date().plusDays(60 + random.nextInt(200))), Flaws.damaged(1));
    }

    Optional<Copy> headline() {
        return when(isTold() && piece.length() < SHORT, piece.titled(otherTitle()), Flaws.foreign(1));
    }

    Optional<Copy> siteLine() {
        int kept = piece.size() * 2 / 3;
        return piece.size() < 3
                ? Optional.empty()
                : Copy.some(piece.part(0, kept).insert(kept, say("site")), new Flaws(piece.size() - kept, 1, 0, 0));
    }

    Optional<Copy> note() {
        return when(
                NOTED.contains(genre),
                piece.insert(writer.half().choose(0, piece.size(), 0), say("note")),
                Flaws.foreign(1));
    }

    Optional<Copy> staffLines() {
        Piece one = piece.insert(piece.size(), say("staff"));
        return Copy.some(one.insert(one.size(), say("site")), Flaws.foreign(2));
    }

    Optional<Copy> ads() {
        return piece.size() < 2
                ? Optional.empty()
                : Copy.some(piece.insert(1 + random.nextInt(piece.size() - 1), say("ad")), Flaws.foreign(1));
    }

    /** Half of the articles in one paragraph, half with each sentence in its own. */
    Optional<Copy> merged() {
        List<String> sentences = List.of(text().replace("\n", "").split("(?<=。)(?![”’])"));
        return piece.size() < 2
                ? Optional.empty()
                : Copy.some(
                        piece.with(random.nextBoolean() ? List.of(text().replace("\n", "")) : sentences), Flaws.NONE);
    }

    Optional<Copy> punctuation() {
        return Copy.some(
                writer.half()
                        .choose(
                                piece.each(text ->
                                        text.replace('，', ',').replace('：', ':').replace('；', ';')),
                                piece.each(text ->
                                        text.replace('“', '「').replace('”', '」').replace('，', ',')),
                                piece.each(text -> text.replaceAll("[“”「」]", "\"")
                                        .replace('（', '(')
                                        .replace('）', ')')
                                        .replace('：', ':'))),
                Flaws.NONE);
    }

    Optional<Copy> noCaptions() {
        return when(!piece.captions().isEmpty(), piece.captioned(List.of()), Flaws.NONE);
    }

    Optional<Copy> dateline() {
        String lede = piece.paragraphs().get(0);
        String head = writer.half().choose("本报讯", "晚报讯", "本台消息");
        int end = lede.indexOf('）');
        return when(
                lede.startsWith(head) && end > 0,
                piece.set(0, say("dateline") + lede.substring(end + 1).strip()),
                Flaws.NONE);
    }

    Optional<Copy> subheads() {
        return piece.size() < 5
                ? Optional.empty()
                : Copy.some(
                        piece.insert(piece.size() * 2 / 3, say("sub")).insert(piece.size() / 3, say("sub")),
                        Flaws.foreign(2));
    }

    Optional<Copy> columns() {
        return piece.size() < 4
                ? Optional.empty()
                : Optional.of(Copy.faithful(piece).inColumns());
    }

    Optional<Copy> blanks() {
        return Copy.some(piece.each(SpamNoise.spacedOut()::damage), Flaws.damaged(1));
    }

    Optional<Copy> siteTitle() {
        return Copy.some(
                piece.titled(writer.half()
                        .choose(
                                piece.title() + "_" + say("source") + "_本地要闻",
                                "[" + say("source") + "] " + piece.title() + "（转载）",
                                piece.title() + " | " + piece.source() + " | 北方频道")),
                Flaws.NONE);
    }

    /** Without the time at its beginning. */
    Optional<Copy> firstWords() {
        String lede = piece.paragraphs().get(0);
        int from = lede.indexOf('）') + 1;
        int comma = lede.indexOf('，', from);
        boolean timed = TIMED.contains(genre) && comma > 0 && comma - from < TIME;
        return timed
                ? Copy.some(piece.set(0, lede.substring(0, from) + lede.substring(comma + 1)), Flaws.lost(1))
                : Optional.empty();
    }

    Optional<Copy> variants() {
        WordSwaps variants = writer.swaps("variant");
        return when(variants.in(text()) >= WORDS, piece.each(variants::all), Flaws.NONE);
    }

    /** What the text says somewhere, with the word of a site before it. */
    private String otherTitle() {
        List<String> clauses = Arrays.stream(text().split("[\n，。：“”]"))
                .filter(clause -> clause.length() > 6 && clause.length() < 22)
                .toList();
        return say("other") + (clauses.isEmpty() ? piece.title() : clauses.get(random.nextInt(clauses.size())));
    }

    private static Optional<Copy> when(boolean possible, Piece piece, Flaws flaws) {
        return possible ? Copy.some(piece, flaws) : Optional.empty();
    }

    private boolean isTold() {
        return TOLD.contains(genre);
    }

    private String text() {
        return String.join("\n", piece.paragraphs());
    }

    private String say(String rule) {
        return writer.say(rule, random);
    }
}
