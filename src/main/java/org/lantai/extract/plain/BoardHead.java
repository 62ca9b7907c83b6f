package org.lantai.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.extract.imprint.DateReader;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/**
 * The lines above a post of a bulletin board.
 *
 * @param lines as they stand in the text
 * @param author who wrote it, by the name behind the account where one is given
 * @param title its title
 * @param date when
 * @param board the board it was sent to
 */
record BoardHead(
        List<String> lines,
        Optional<String> author,
        Optional<String> title,
        Optional<PartialDate> date,
        Optional<String> board) {
    private static final WordTable HEADS = WordTable.of(BoardHead.class, "board-heads.tsv");
    private static final Pattern SECTION = Pattern.compile("[,\\s]*" + HEADS.anyOf("section") + "\\s*:.*$");
    private static final Pattern ACCOUNT = Pattern.compile("([^\\s(]+)\\s*(?:\\((.*)\\))?.*");
    private static final Pattern STATION = Pattern.compile("([^(]+?)\\s*\\(.*");

    /** No head of a board has more lines. */
    private static final int MOST = 8;

    BoardHead {
        lines = List.copyOf(lines);
    }

    /** Whether a line begins a head: it names who sent what follows. */
    static boolean begins(String line) {
        return value(line, "author").isPresent();
    }

    /** The head that begins a text; empty where the first lines are not one of author and title. */
    static Optional<BoardHead> of(List<String> text) {
        int end = 0;
        while (end < Math.min(text.size(), MOST) && isHead(text.get(end)) && !(end > 0 && begins(text.get(end)))) {
            end++;
        }
        List<String> lines = text.subList(0, end);
        Optional<String> author = first(lines, "author");
        Optional<String> title = first(lines, "title");
        boolean whole = author.isPresent() && title.isPresent() && begins(text.get(0));
        if (!whole) {
            return Optional.empty();
        }
        Optional<String> sent = first(lines, "date");
        return Optional.of(new BoardHead(
                lines,
                author.map(BoardHead::name).filter(n -> !n.isEmpty()),
                title,
                sent.flatMap(s -> new DateReader().find(s)),
                sent.flatMap(BoardHead::station)));
    }

    private static boolean isHead(String line) {
        return List.of("author", "title", "date", "other").stream()
                .anyMatch(kind -> value(line, kind).isPresent());
    }

    private static Optional<String> first(List<String> lines, String kind) {
        return lines.stream().flatMap(line -> value(line, kind).stream()).findFirst();
    }

    /** What stands behind a label at the beginning of a line; blanks may part its characters. */
    private static Optional<String> value(String line, String kind) {
        String form = MatchForm.of(line);
        int colon = form.indexOf(':');
        boolean label = colon > 0
                && colon < 10
                && HEADS.words(kind).stream()
                        .anyMatch(word ->
                                form.substring(0, colon).replace(" ", "").matches(word));
        return label ? Optional.of(Chars.strip(line.substring(colon + 1))).filter(v -> !v.isEmpty()) : Optional.empty();
    }

    /** {@code yunxi (云溪), 信区: Water}: the name in brackets, else the account. */
    private static String name(String value) {
        Matcher section = SECTION.matcher(MatchForm.of(value));
        String account = Chars.strip(section.find() ? value.substring(0, section.start()) : value);
        Matcher m = ACCOUNT.matcher(MatchForm.of(account));
        if (!m.matches()) {
            return account;
        }
        boolean named = m.group(2) != null && !m.group(2).isBlank();
        return Chars.strip(named ? account.substring(m.start(2), m.end(2)) : account.substring(m.start(1), m.end(1)));
    }

    private static Optional<String> station(String sent) {
        Matcher m = STATION.matcher(MatchForm.of(sent));
        return m.matches() ? Optional.of(Chars.strip(sent.substring(m.start(1), m.end(1)))) : Optional.empty();
    }

    /** Whether the board prints a line below posts. */
    static boolean isEnd(String line) {
        return matches("end", line);
    }

    /** Whether a line names what is quoted below it. */
    static boolean isQuote(String line) {
        return matches("quote", line);
    }

    /** Whether a line parts a post from the signature below it. */
    static boolean isSignature(String line) {
        return matches("signature", line);
    }

    private static boolean matches(String kind, String line) {
        return MatchForm.of(line).strip().matches("(?i)" + HEADS.anyOf(kind));
    }
}
