package org.lantai.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens in random histories: each deed is done to one article, and drawn only where its point is not open. */
enum Deed {
    KEEP((life, piece, n) -> life.keeps(piece)),
    KEEP_WITHOUT_ADDRESS((life, piece, n) -> isKept(life, piece) ? life : life.keepsWithoutAddress(piece)),
    RETITLE((life, piece, n) -> life.says(piece, "title", piece.title() + "（之" + (n + 2) + "）")),
    REDATE((life, piece, n) -> life.says(piece, "date", (2001 + n) + (n % 2 == 0 ? "" : "-0" + (n % 9 + 1)))),
    RETAG((life, piece, n) ->
            life.says(piece, "tags", List.of("[水利]", "[防汛, 旧闻]", "[]").get(n % 3))),
    SOURCE((life, piece, n) -> life.says(piece, "source", n % 2 == 0 ? "鹭溪日报社" : "")),
    NOTE((life, piece, n) -> life.says(piece, "note", n % 2 == 0 ? "编者按" : "")),
    CORRECT((life, piece, n) -> life.says(piece, "corrections", correction(piece))),
    MOVE((life, piece, n) ->
            life.changes(piece, c -> c.in("y" + n + "/" + c.file().replaceFirst("^y\\d+/", "")))),
    RENAME_TAG((life, piece, n) -> n % 2 == 0 ? life.renamesTag("防汛", "防洪") : life.renamesTag("防洪", "防汛")),
    ADD_ADDRESS((life, piece, n) -> withoutMirror(life, piece, c -> c.saying("url", piece.url()))),
    TAKE_ADDRESS((life, piece, n) -> withoutMirror(life, piece, c -> c.saying("url", "")), Point.CORRECTED_ADDRESS),
    CORRECT_ADDRESS(
            (life, piece, n) -> withoutMirror(life, piece, c -> c.saying("url", piece.url() + "?id=" + n)),
            Point.CORRECTED_ADDRESS),
    SWAP_ADDRESSES(Deed::swap, Point.CORRECTED_ADDRESS),
    EDIT((life, piece, n) -> life.as(piece, n % 2 == 0 ? Look.LETTER : Look.CORRECTED), Point.BYTES),
    LINE_ENDS((life, piece, n) -> life.turnsLineEnds(), Point.BYTES),
    CRAWL((life, piece, n) ->
            crawl(life, piece, List.of(Look.FIRST, Look.CORRECTED, Look.LETTER).get(n % 3))),
    CRAWL_GROWN((life, piece, n) -> crawl(life, piece, Look.GROWN)),
    CRAWL_LESS(
            (life, piece, n) -> crawl(
                    life,
                    piece,
                    List.of(Look.CUT, Look.NOTE, Look.LIST_PAGE, Look.ERROR_PAGE)
                            .get(n % 4)),
            Point.LATER_CRAWL),
    CRAWL_OTHER(Deed::crawlOther, Point.LATER_CRAWL),
    MIRROR((life, piece, n) -> isShown(life, piece) ? life.mirrors(piece, Look.FIRST) : life),
    WITHDRAW((life, piece, n) -> life.withdraws(piece)),
    RESTORE((life, piece, n) -> life.restores()),
    HIDE((life, piece, n) -> life.hides(piece)),
    TAKE_DOWN((life, piece, n) -> life.takesDown(piece), Point.STONES),
    SHOW((life, piece, n) -> life.shows(piece)),
    SCRIPT((life, piece, n) -> life.sets("script", n % 2 == 0 ? "zh-Hans" : "zh-Hant")
            .sets("alternate", n % 3 == 0 ? "" : n % 2 == 0 ? "[zh-Hant]" : "[zh-Hans]")),
    WITHHOLD((life, piece, n) -> life.sets("captures", n % 2 == 0 ? "withhold" : "")),
    STYLE((life, piece, n) -> n % 2 == 0 ? life.styles("body { margin: " + n + "px; }\n") : life.sets("theme", "")),
    LANGUAGE((life, piece, n) -> life.sets("language", n % 2 == 0 ? "en" : "")),
    BASE((life, piece, n) -> life.sets("baseUrl", n % 2 == 0 ? "https://a" + n + ".example/" : "")),
    PAGE((life, piece, n) -> n % 2 == 0 ? life.writesPage("about", "关于本档案") : life.removesPage("about")),
    PICTURE((life, piece, n) -> life.changes(piece, c -> c.pictured(n % 2 == 0)), Point.BYTES),
    LOSE_SITE((life, piece, n) -> life.losesSite()),
    LOSE_CACHE((life, piece, n) -> life.losesCache()),
    MERGE(Deed::merge),
    RELEASE((life, piece, n) -> life.buildsWithdrawing().releases(), Point.VERSIONS);

    /** What is done to the life of an archive; the number chooses among variants. */
    interface Act {
        Life on(Life life, Piece piece, int number);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Act act;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Point> needs;

    Deed(Act act, Point... needs) {
        this.act = act;
        this.needs = List.of(needs);
    }

    void on(Life life, Piece piece, int number) {
        act.on(life, piece, number);
    }

    /** Those that keep all promises as far as points are closed. */
    static List<Deed> possible() {
        return Arrays.stream(values())
                .filter(deed -> deed.needs.stream().noneMatch(Point::isOpen))
                .toList();
    }

    private static boolean isKept(Life life, Piece piece) {
        return !life.holdings().of(piece).isEmpty();
    }

    private static boolean isShown(Life life, Piece piece) {
        List<Capture> captures = life.holdings().of(piece);
        return !captures.isEmpty() && captures.stream().noneMatch(Capture::hidden);
    }

    private static String correction(Piece piece) {
        return "[{find: " + piece.slip().get(0) + ", replace: " + piece.slip().get(1) + ", why: 有误}]";
    }

    /** Captures of one article at two addresses would become two of one address. */
    private static Life withoutMirror(Life life, Piece piece, UnaryOperator<Capture> change) {
        boolean alone = life.holdings().of(piece).size() == 1;
        return alone ? life.changes(piece, change) : life;
    }

    private static Life crawl(Life life, Piece piece, Look look) {
        boolean atItsAddress =
                life.holdings().of(piece).stream().anyMatch(c -> c.url().equals(piece.url()));
        return isShown(life, piece) && atItsAddress ? life.crawls(piece, look) : life;
    }

    private static Life crawlOther(Life life, Piece piece, int number) {
        Piece other = Piece.any(number);
        return other != piece && isShown(life, piece) ? life.crawls(piece, other) : life;
    }

    private static Life swap(Life life, Piece piece, int number) {
        Piece other = Piece.any(number);
        boolean both = life.holdings().of(piece).size() == 1
                && life.holdings().of(other).size() == 1;
        return both && other != piece ? life.swapsAddresses(piece, other) : life;
    }

    private static Life merge(Life life, Piece piece, int number) {
        life.buildsWithdrawing();
        Life other = life.forks();
        other.keeps(piece).buildsWithdrawing();
        life.keeps(Piece.any(number)).buildsWithdrawing();
        Branches.Union[] unions = Branches.Union.values();
        return life.merges(other, unions[number % unions.length]);
    }
}
