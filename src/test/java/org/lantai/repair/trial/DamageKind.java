package org.lantai.repair.trial;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.lantai.damage.ByteSplit;
import org.lantai.damage.Damage;
import org.lantai.damage.Flatten;
import org.lantai.damage.Gbk;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** The kinds of damage that repair undoes, each a process put on sound Simplified text. */
public enum DamageKind {
    /** Glosses behind whole characters. */
    GLOSSED {
        @Override
        Damage damage(long seed) {
            return traditional().then(PinyinGloss.of(glossed(seed)));
        }
    },
    /** Glosses and splits in bytes, pairs without a character kept. */
    SHIFTED_KEPT {
        @Override
        Damage damage(long seed) {
            return new MirrorSite(glossed(seed), MARKS, Unassigned.KEPT);
        }
    },
    /** The same with those pairs dropped. */
    SHIFTED {
        @Override
        Damage damage(long seed) {
            return new MirrorSite(glossed(seed), MARKS, Unassigned.DROPPED);
        }
    },
    /** The same, and then its marks made narrow. */
    SHIFTED_FOLDED {
        @Override
        Damage damage(long seed) {
            return new MirrorSite(glossed(seed), MARKS, Unassigned.DROPPED).then(Flatten.foldWidths());
        }

        @Override
        String truth(String text, long seed) {
            return Flatten.foldWidths().damage(super.truth(text, seed));
        }
    },
    /** Split at marks alone. */
    SPLIT {
        @Override
        Damage damage(long seed) {
            return traditional().then(new ByteSplit(MARKS, Unassigned.DROPPED));
        }
    },
    GBK_AS_LATIN {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.gbkAsLatin1();
        }
    },
    /** The same with the soft hyphens taken out, which nobody sees. */
    GBK_AS_LATIN_THINNED {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.gbkAsLatin1().then(text -> text.replace("\u00AD", ""));
        }
    },
    /** The same read as UTF-8 where it happens to be that. */
    GBK_AS_UTF8_OR_LATIN {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.gbkAsUtf8OrLatin1();
        }
    },
    /** GBK read as GB 2312, which lacks two thirds of its characters. */
    GBK_AS_GB2312 {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.gbkAsGb2312();
        }
    },
    UTF8_AS_LATIN {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.utf8AsWindows1252();
        }
    },
    UTF8_AS_GBK {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.utf8AsGbk(Unassigned.KEPT);
        }
    },
    UTF8_AS_GBK_DROPPED {
        @Override
        Damage damage(long seed) {
            return WrongDecoding.utf8AsGbk(Unassigned.DROPPED);
        }
    };

    private static final String MARKS = "！？；";
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What is done to a text; the seed decides what differs from site to site. */
    abstract Damage damage(long seed);

    /** What repair should make of it: mirrors convert to Traditional, which is no matter of repair. */
    String truth(String text, long seed) {
        return name().startsWith("SHIFTED") || this == GLOSSED || this == SPLIT
                ? traditional().damage(text)
                : text;
    }

    /** The text that can go this way: characters that GBK lacks would be lost before. */
    static String sound(String text) {
        return new String(Gbk.array(Gbk.bytes(text)), GB18030).replace("?", "");
    }

    private static Damage traditional() {
        return Traditional.byCharacter();
    }

    /** Between six and all of the characters that mirrors gloss, in their order. */
    private static String glossed(long seed) {
        Random random = new Random(seed);
        StringBuilder some = new StringBuilder();
        double share = 0.25 + 0.75 * random.nextDouble();
        MirrorSite.USUAL.chars().filter(c -> random.nextDouble() < share).forEach(c -> some.append((char) c));
        return some.length() < 2 ? MirrorSite.USUAL.substring(0, 2) : some.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
