package org.lantai.model;

/**
 * What a {@link Problem} is about. All kinds there are, in the order of their keys, which is that of reports. The theme's
 * messages have a word for each in every language, as {@code problem.} with its key.
 */
public enum ProblemKind {
    CAPTURE_BINARY("capture.binary"),
    CAPTURE_COOKIES("capture.cookies"),
    CAPTURE_CUT("capture.cut"),
    CAPTURE_DATE("capture.date"),
    CAPTURE_EMPTY("capture.empty"),
    CAPTURE_GZIP("capture.gzip"),
    CAPTURE_HELPERS("capture.helpers"),
    CAPTURE_LINK("capture.link"),
    CAPTURE_SAME_BYTES("capture.same-bytes"),
    CAPTURE_SAME_URL("capture.same-url"),
    CAPTURE_TOO_LARGE("capture.too-large"),
    CAPTURE_UNKNOWN_TYPE("capture.unknown-type"),
    CAPTURE_UNREADABLE("capture.unreadable"),
    CAPTURE_URL("capture.url"),
    CAPTURES_NO_DOCUMENTS("captures.no-documents"),
    CAPTURES_NONE("captures.none"),
    CHARSET_BAD_BYTES("charset.bad-bytes"),
    CONFIG_MISSING("config.missing"),
    CURATOR_NOT_FOUND("curator.not-found"),
    CURATOR_NOT_FOUND_ALTERNATE("curator.not-found-alternate"),
    CURATOR_TOO_MUCH("curator.too-much"),
    DAMAGE_UNREAD("damage.unread"),
    EXTRACT_ATTRIBUTES("extract.attributes"),
    EXTRACT_CUT("extract.cut"),
    EXTRACT_DEEP("extract.deep"),
    EXTRACT_DOUBTFUL("extract.doubtful"),
    EXTRACT_EMPTY("extract.empty"),
    EXTRACT_FLATTENED("extract.flattened"),
    EXTRACT_LONG("extract.long"),
    EXTRACT_SIGNS("extract.signs"),
    FILE_LINK("file.link"),
    JSONL_NO_TEXT("jsonl.no-text"),
    JSONL_SYNTAX("jsonl.syntax"),
    LEDGER_CHANGED("ledger.changed"),
    LEDGER_CONFLICT("ledger.conflict"),
    LEDGER_DAMAGED("ledger.damaged"),
    LEDGER_LINK("ledger.link"),
    LEDGER_LOST("ledger.lost"),
    LEDGER_OTHER_SITE("ledger.other-site"),
    LEDGER_UNREADABLE("ledger.unreadable"),
    LEDGER_UNWRITABLE("ledger.unwritable"),
    LEXICON_COLUMNS("lexicon.columns"),
    LEXICON_EMPTY("lexicon.empty"),
    LEXICON_TOO_LARGE("lexicon.too-large"),
    LEXICON_TWICE("lexicon.twice"),
    LEXICON_UNREADABLE("lexicon.unreadable"),
    PAGE_ERROR("page.error"),
    PAGE_FAILED("page.failed"),
    PAGE_FAILED_ALTERNATE("page.failed-alternate"),
    PAGE_FAILED_RENDERING("page.failed-rendering"),
    PAGE_LINK("page.link"),
    PAGE_LIST("page.list"),
    PAGE_NAME("page.name"),
    PAGE_PICTURE("page.picture"),
    PAGE_PLACEHOLDER("page.placeholder"),
    PAGE_REDIRECT("page.redirect"),
    PAGE_REFUSED("page.refused"),
    PAGE_SIGNS("page.signs"),
    PAGE_TOO_LARGE("page.too-large"),
    PAGE_UNREADABLE("page.unreadable"),
    PARTS_JOINED("parts.joined"),
    PARTS_MISSING("parts.missing"),
    PICTURE_REFUSED("picture.refused"),
    PICTURE_TOO_LARGE("picture.too-large"),
    PICTURE_UNREADABLE("picture.unreadable"),
    PROGRAM_FAULT("program.fault"),
    PROGRAM_MEMORY("program.memory"),
    SEARCH_NOT_WRITABLE("search.not-writable"),
    SIDECAR_LINK("sidecar.link"),
    SIDECAR_LOST("sidecar.lost"),
    SIDECAR_SAME_AS("sidecar.same-as"),
    SITE_BUSY("site.busy"),
    SITE_FOREIGN_TWICE("site.foreign-twice"),
    SITE_IN_THE_WAY("site.in-the-way"),
    SITE_LINK("site.link"),
    SITE_NOT_A_FOLDER("site.not-a-folder"),
    SITE_NOT_OURS("site.not-ours"),
    SITE_NOT_WRITABLE("site.not-writable"),
    STORE_NOT_WRITABLE("store.not-writable"),
    TAGS_CIRCLE("tags.circle"),
    TAGS_DUPLICATE("tags.duplicate"),
    TAGS_EMPTY_NAME("tags.empty-name"),
    TAGS_LONG_NAME("tags.long-name"),
    TEXT_LOST("text.lost"),
    THEME_ASSET_NAME("theme.asset-name"),
    THEME_LANGUAGE("theme.language"),
    THEME_LOOP("theme.loop"),
    THEME_MESSAGES("theme.messages"),
    THEME_NAME("theme.name"),
    THEME_TEMPLATE("theme.template"),
    THEME_TOO_LARGE("theme.too-large"),
    THEME_UNKNOWN("theme.unknown"),
    THEME_UNREADABLE("theme.unreadable"),
    WARC_BAD_RECORD("warc.bad-record"),
    WARC_BROKEN("warc.broken"),
    WARC_BUDGET("warc.budget"),
    WARC_CHECKSUM("warc.checksum"),
    WARC_NO_PAGES("warc.no-pages"),
    WITNESS_JOINED("witness.joined"),
    WITNESS_KEPT_APART("witness.kept-apart"),
    WITNESS_WITHHELD("witness.withheld"),
    YAML_LONG_LINE("yaml.long-line"),
    YAML_MISSING_KEY("yaml.missing-key"),
    YAML_NO_MAPPING("yaml.no-mapping"),
    YAML_SYNTAX("yaml.syntax"),
    YAML_TOO_LARGE("yaml.too-large"),
    YAML_UNKNOWN_KEY("yaml.unknown-key"),
    YAML_UNREADABLE("yaml.unreadable"),
    YAML_WRONG_VALUE("yaml.wrong-value");

    private final String key;

    ProblemKind(String key) {
        this.key = key;
    }

    /** Its name outside of the program, dotted and in lower case; reports group by it. */
    public String key() {
        return key;
    }

    /** The key, which is what is printed wherever it is told. */
    @Override
    public String toString() {
        return key;
    }
}
