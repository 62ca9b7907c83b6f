package org.lantai.model.edit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why text was changed, flagged or left out. All rules there are, in the order of their keys, which is that of reports.
 * What a rule does is told to readers by the theme's messages, as {@code rule.} and {@code meaning.} with its key.
 */
public enum Rule {
    AFTER_END(Stage.EXTRACT, "after-end"),
    CONTROL(Stage.REPAIR, "control"),
    CONTROL_MISREAD(Stage.REPAIR, "control.misread"),
    CURATOR_CORRECTION(Stage.CURATOR, "curator.correction"),
    DAMAGE_UNREAD(Stage.REPAIR, "damage.unread"),
    DECODING_GBK_AS_GB2312(Stage.REPAIR, "decoding.gbk-as-gb2312"),
    DECODING_GBK_AS_LATIN(Stage.REPAIR, "decoding.gbk-as-latin"),
    DECODING_UTF8_AS_GBK(Stage.REPAIR, "decoding.utf8-as-gbk"),
    DECODING_UTF8_AS_LATIN(Stage.REPAIR, "decoding.utf8-as-latin"),
    ESCAPE_DOUBLE(Stage.REPAIR, "escape.double"),
    ESCAPE_ENTITY(Stage.REPAIR, "escape.entity"),
    ESCAPE_NO_AMPERSAND(Stage.REPAIR, "escape.no-ampersand"),
    ESCAPE_UNICODE(Stage.REPAIR, "escape.unicode"),
    FORM(Stage.EXTRACT, "form"),
    FURNITURE_ADVERTISEMENT(Stage.EXTRACT, "furniture.advertisement"),
    FURNITURE_APP(Stage.EXTRACT, "furniture.app"),
    FURNITURE_ARCHIVE(Stage.EXTRACT, "furniture.archive"),
    FURNITURE_BREADCRUMB(Stage.EXTRACT, "furniture.breadcrumb"),
    FURNITURE_BROWSER(Stage.EXTRACT, "furniture.browser"),
    FURNITURE_COMMENTS(Stage.EXTRACT, "furniture.comments"),
    FURNITURE_COPYRIGHT(Stage.EXTRACT, "furniture.copyright"),
    FURNITURE_DECORATION(Stage.EXTRACT, "furniture.decoration"),
    FURNITURE_DOCUMENT_SITE(Stage.EXTRACT, "furniture.document-site"),
    FURNITURE_ENDING(Stage.EXTRACT, "furniture.ending"),
    FURNITURE_FONT_SIZE(Stage.EXTRACT, "furniture.font-size"),
    FURNITURE_HOT_LIST(Stage.EXTRACT, "furniture.hot-list"),
    FURNITURE_ICP(Stage.EXTRACT, "furniture.icp"),
    FURNITURE_MENU(Stage.EXTRACT, "furniture.menu"),
    FURNITURE_NEIGHBOURS(Stage.EXTRACT, "furniture.neighbours"),
    FURNITURE_PRINT(Stage.EXTRACT, "furniture.print"),
    FURNITURE_QR(Stage.EXTRACT, "furniture.qr"),
    FURNITURE_READING_TIME(Stage.EXTRACT, "furniture.reading-time"),
    FURNITURE_RECURRING(Stage.EXTRACT, "furniture.recurring"),
    FURNITURE_SHARE(Stage.EXTRACT, "furniture.share"),
    FURNITURE_SPAM(Stage.EXTRACT, "furniture.spam"),
    FURNITURE_VIEWS(Stage.EXTRACT, "furniture.views"),
    FURNITURE_WORD_COUNT(Stage.EXTRACT, "furniture.word-count"),
    GLOSS_PINYIN(Stage.REPAIR, "gloss.pinyin"),
    GLOSS_SHIFTED(Stage.REPAIR, "gloss.shifted"),
    HEADLINE_REPEATED(Stage.EXTRACT, "headline.repeated"),
    HIDDEN(Stage.EXTRACT, "hidden"),
    IMPRINT(Stage.EXTRACT, "imprint"),
    LINE_NUMBERS(Stage.EXTRACT, "line-numbers"),
    LINKS(Stage.EXTRACT, "links"),
    MARK_SPLIT(Stage.REPAIR, "mark.split"),
    NOISE_MARK(Stage.REPAIR, "noise.mark"),
    NOISE_PICTOGRAPH(Stage.REPAIR, "noise.pictograph"),
    OUTSIDE(Stage.EXTRACT, "outside"),
    PART_REPEATED(Stage.EXTRACT, "part.repeated"),
    PICTURE(Stage.EXTRACT, "picture"),
    PLAYER(Stage.EXTRACT, "player"),
    POST_JAMMER(Stage.EXTRACT, "post.jammer"),
    POST_PANEL(Stage.EXTRACT, "post.panel"),
    RELATED(Stage.EXTRACT, "related"),
    SCRIPT_CONTEXT(Stage.SCRIPT, "script.context"),
    SCRIPT_LEXICON(Stage.SCRIPT, "script.lexicon"),
    SCRIPT_PHRASE(Stage.SCRIPT, "script.phrase"),
    SCRIPT_PUNCTUATION(Stage.SCRIPT, "script.punctuation"),
    SCRIPT_STRAY(Stage.SCRIPT, "script.stray"),
    SCRIPT_VOCABULARY(Stage.SCRIPT, "script.vocabulary"),
    SPACING_PDF(Stage.REPAIR, "spacing.pdf"),
    SURROUNDINGS(Stage.EXTRACT, "surroundings"),
    TEXT_LOST(Stage.REPAIR, "text.lost"),
    WITNESS_READING(Stage.WITNESS, "witness.reading");

    private static final Map<String, Rule> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::key, rule -> rule));

    private final Stage stage;
    private final String key;

    Rule(Stage stage, String key) {
        this.stage = stage;
        this.key = key;
    }

    /** The rule of a key, for tables that name rules. */
    public static Optional<Rule> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The stage that follows it. */
    public Stage stage() {
        return stage;
    }

    /** Its name outside of the program, dotted and in lower case; stable, since reports count by it. */
    public String key() {
        return key;
    }

    /** The key, which is what is printed wherever it is told. */
    @Override
    public String toString() {
        return key;
    }
}
