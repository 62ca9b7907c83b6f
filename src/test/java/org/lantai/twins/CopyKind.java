package org.lantai.twins;

import java.util.Optional;
import org.lantai.text.EnumWord;

/** The ways in which copies come about. */
enum CopyKind {
    EXACT(Copies::exact),
    TEMPLATE(Copies::template),
    SCRIPT(Copies::script),
    HALF(Copies::half),
    CUT(Copies::cut),
    TYPOS(Copies::typos),
    GLOSSED(Copies::glossed),
    SHIFTED(Copies::shifted),
    MOJIBAKE(Copies::mojibake),
    STYLE(Copies::style),
    NUMERALS(Copies::numerals),
    MIDDLE_DROPPED(Copies::middleDropped),
    LEDE_DROPPED(Copies::ledeDropped),
    LAST_DROPPED(Copies::lastDropped),
    LATE(Copies::late),
    HEADLINE(Copies::headline),
    SITE_LINE(Copies::siteLine),
    NOTE(Copies::note),
    STAFF_LINES(Copies::staffLines),
    ADS(Copies::ads),
    MERGED(Copies::merged),
    PUNCTUATION(Copies::punctuation),
    NO_CAPTIONS(Copies::noCaptions),
    DATELINE(Copies::dateline),
    SUBHEADS(Copies::subheads),
    COLUMNS(Copies::columns),
    BLANKS(Copies::blanks),
    SITE_TITLE(Copies::siteTitle),
    FIRST_WORDS(Copies::firstWords),
    VARIANTS(Copies::variants);

    /** What one kind makes; empty where an article cannot be copied so. */
    private interface Way {
        Optional<Copy> copy(Copies copies);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Way way;

    CopyKind(Way way) {
        this.way = way;
    }

    Optional<Copy> of(Copies copies) {
        return way.copy(copies);
    }

    String word() {
        return EnumWord.of(this).replace('_', '-');
    }
}
