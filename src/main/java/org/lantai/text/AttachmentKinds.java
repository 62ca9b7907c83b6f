package org.lantai.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What files are that pages attach to their texts, by {@code attachments.tsv}. */
public final class AttachmentKinds {
    private static final String TABLE = "attachments.tsv";
    private static final int COLUMNS = 5;

    private static final List<Row> ROWS =
            OwnTable.rows(TABLE, COLUMNS).stream().map(Row::of).toList();
    private static final List<Row> ENDINGS = of("ending");
    private static final List<Row> ADDRESSES = of("address");
    private static final List<Row> TEXTS = of("text");
    private static final List<Row> LABELS = of("label");
    private static final List<Row> NAMES = of("name");

    /** The path of an address and its parameters: either may end in the name of a file. */
    private static final Pattern PARTS = Pattern.compile("[?&]");

    private static final Pattern HOST = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*");
    private static final Pattern PAGE = Pattern.compile("(?i)[^?#]*\\.s?html?(?:[?#].*)?", Pattern.DOTALL);

    private AttachmentKinds() {}

    private record Row(String kind, String word, List<String> contents, String plays, String example) {
        static Row of(List<String> row) {
            return new Row(row.get(0), row.get(1), List.of(row.get(2).split(" ")), row.get(3), row.get(4));
        }
    }

    private static List<Row> of(String kind) {
        return ROWS.stream().filter(row -> row.kind.equals(kind)).toList();
    }

    /** The ending by which an address or the name of a file is that of an attachment, in lower case. */
    static Optional<String> ending(String address) {
        String path = HOST.matcher(address.strip()).replaceFirst("/").replaceFirst("(?s)#.*", "");
        return PARTS.splitAsStream(path)
                .flatMap(part -> endingOf(part).stream())
                .findFirst();
    }

    private static Optional<String> endingOf(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.of(last)
                .filter(ending ->
                        ending.length() < name.length() && ENDINGS.stream().anyMatch(row -> row.word.equals(ending)));
    }

    /** Whether an address is that of a document or a pack of files, such as the annexes of notices. */
    public static boolean isDocument(String address) {
        return ending(address).filter(ending -> player(ending).isEmpty()).isPresent();
    }

    /**
     * Whether an element of a page that holds links calls itself a list of attachments.
     *
     * @param text that it shows
     * @param names by which the page calls it, in lower case
     */
    public static boolean namesBox(String text, String names) {
        return LABELS.stream().anyMatch(row -> text.contains(row.word))
                || NAMES.stream().anyMatch(row -> names.contains(row.word));
    }

    /** Whether an address is that of a page by its name. */
    public static boolean isPage(String address) {
        return PAGE.matcher(HOST.matcher(address.strip()).replaceFirst("/")).matches();
    }

    /** Whether an address or what a link reads hints at an attachment without saying its ending. */
    public static boolean isHinted(String address, String text) {
        String lower = address.toLowerCase(Locale.ROOT);
        return ADDRESSES.stream().anyMatch(row -> lower.contains(row.word))
                || TEXTS.stream().anyMatch(row -> text.contains(row.word));
    }

    /** Whether a file of that name in the site is an attachment: nothing that a browser would run has such a name. */
    public static boolean isName(String name) {
        return endingOf(name).isPresent();
    }

    /**
     * The ending that a file gets by its content.
     *
     * @param content the name of its signature
     * @param claimed the ending that a page gives it
     * @return the claimed one where it fits, else the usual one; empty where such a file is no attachment
     */
    public static Optional<String> endingOf(String content, Optional<String> claimed) {
        List<String> fitting = ENDINGS.stream()
                .filter(row -> row.contents.contains(content))
                .map(Row::word)
                .toList();
        return claimed.filter(fitting::contains).or(() -> fitting.stream().findFirst());
    }

    /** The HTML element that plays a file of that ending: {@code audio} or {@code video}. */
    public static Optional<String> player(String ending) {
        return ENDINGS.stream()
                .filter(row -> row.word.equals(ending) && !row.plays.equals("-"))
                .map(Row::plays)
                .findFirst();
    }

    /** The examples of the endings, each with its ending, for tests. */
    static List<List<String>> examples() {
        return ROWS.stream()
                .map(row -> List.of(row.kind, row.word, row.example))
                .toList();
    }
}
