package org.lantai.twins;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.lantai.damage.ByteSplit;
import org.lantai.damage.Damage;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.Traditional;
import org.lantai.text.EnumWord;

/** What happens to the only copy of an article that has all of its paragraphs. */
enum Harm {
    /** A mirror takes bytes apart (D2 and D3), and a text pipeline drops what means nothing. */
    MIRROR_DROPPED(page(mirror(Unassigned.DROPPED))),
    /** The same as a browser saves it. */
    MIRROR_KEPT(page(mirror(Unassigned.KEPT))),
    /** Split at marks in the bytes of Traditional text (D3). */
    SPLIT(page(Traditional.byCharacter().then(new ByteSplit("！？；，。", Unassigned.DROPPED)))),
    /** The same in Simplified text. */
    SPLIT_SIMPLIFIED(page(new ByteSplit("！？；", Unassigned.DROPPED))),
    /** Decoded block by block as UTF-8. */
    BLOCKS(paragraphs((text, writer, random) -> blocks(text, 100 + random.nextInt(200)))),
    /** Characters that an encoder did not know. */
    QUESTION(paragraphs((text, writer, random) -> lost(text, random, "?"))),
    /** The same, a sign for each byte. */
    QUESTIONS(paragraphs((text, writer, random) -> lost(text, random, "??"))),
    /** Characters without a shape. */
    BOX(paragraphs((text, writer, random) -> lost(text, random, "□"))),
    /** Here and there a character mistyped. */
    TYPED(paragraphs((text, writer, random) -> writer.swaps("typo").some(text, 1, random)));

    /** Of so many characters one is lost, and perhaps one or two behind it. */
    private static final int SPARED = 80;

    /** What one does to a copy. */
    private interface Way {
        Copy harm(Piece piece, Writer writer, Random random);
    }

    /** What one does to a paragraph. */
    private interface ParagraphWay {
        String harm(String text, Writer writer, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Way way;

    Harm(Way way) {
        this.way = way;
    }

    Copy of(Piece piece, Writer writer, Random random) {
        return way.harm(piece, writer, random);
    }

    String word() {
        return EnumWord.of(this);
    }

    private static Way page(Damage damage) {
        return (piece, writer, random) -> Copy.faithful(piece).damaged(damage, Flaws.damaged(2));
    }

    private static Way paragraphs(ParagraphWay way) {
        return (piece, writer, random) -> Copy.of(piece.each(text -> way.harm(text, writer, random)), Flaws.damaged(1));
    }

    private static MirrorSite mirror(Unassigned unassigned) {
        return new MirrorSite(MirrorSite.USUAL, "！？；", unassigned);
    }

    /** One to three characters in a place, of some thirty characters one. */
    private static String lost(String text, Random random, String sign) {
        StringBuilder lost = new StringBuilder();
        int next = random.nextInt(SPARED);
        for (int i = 0; i < text.length(); i++) {
            if (i >= next && text.charAt(i) >= 0x4E00) {
                lost.append(sign);
                next = random.nextInt(3) > 0 ? i + 1 + random.nextInt(2 * SPARED) : next;
            } else {
                lost.append(text.charAt(i));
            }
        }
        return lost.toString();
    }

    private static String blocks(String text, int size) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder read = new StringBuilder();
        for (int from = 0; from < bytes.length; from += size) {
            read.append(new String(bytes, from, Math.min(size, bytes.length - from), StandardCharsets.UTF_8));
        }
        return read.toString();
    }
}
