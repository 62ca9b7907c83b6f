package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.plain.PlainLine.Kind;

/**
 * The headline of a plain text and the lines around it: a line above it (肩题), a line below it (副题), the headline again.
 *
 * @param title the headline
 * @param subtitle the lines above and below it
 * @param roles what each line from the first to the first of the text is
 */
record PlainHead(Optional<String> title, Optional<String> subtitle, List<Role> roles) {
    private static final Pattern OF_THE_TEXT = Pattern.compile(
            ".*[:：]|.*〔\\d{4}〕.*|(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]+[章节条编]|\\d+[.、．]).*");
    private static final Pattern DASH = Pattern.compile("[—―-]{1,2}\\s*\\S.*");
    /** Lines; where so many hold no sentence the text is a list, and its headline stands at the beginning all the same. */
    private static final int LONGEST_HEAD = 40;

    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SUBTITLE = 60;

    /** Newspapers print up to two lines above a headline, and up to two below. */
    private static final int LINES_BESIDE = 2;

    PlainHead {
        roles = List.copyOf(roles);
    }

    /** What a line of the head is. */
    enum Role {
        TITLE,
        TITLE_AGAIN,
        SUBTITLE,
        MENU,
        /** The text, or a line that is known by itself: furniture or imprint. */
        OTHER
    }

    /**
     * The head of a text.
     *
     * @param labelled the headline that the lines above the text name, if any
     */
    static PlainHead of(List<PlainLine> lines, Optional<String> labelled) {
        int body = firstProse(lines);
        List<PlainLine> head = lines.subList(0, body);
        List<String> named = labelled.map(List::of).orElseGet(() -> NamedTitles.in(lines));
        boolean verse = lines.stream().noneMatch(PlainHead::isText);
        Optional<Integer> at = titleIndex(head, named, verse ? 1 : SHORTEST_TITLE)
                .filter(i -> labelled.isEmpty()
                        || Headlines.same(labelled.get(), head.get(i).text()));
        if (at.isEmpty()) {
            Optional<String> title = named.stream().findFirst();
            return new PlainHead(
                    title, Optional.empty(), head.stream().map(l -> Role.OTHER).toList());
        }
        String title = head.get(at.get()).text();
        boolean headings =
                lines.stream().skip(body).filter(PlainBody::mayBeHeading).count() > 1;
        List<Role> roles = fewSubtitles(roles(head, at.get(), title, headings), at.get(), verse);
        return new PlainHead(Optional.of(title), subtitle(head, roles), roles);
    }

    private static int firstProse(List<PlainLine> lines) {
        int furthest = Math.min(lines.size(), LONGEST_HEAD);
        return IntStream.range(0, furthest)
                .filter(i -> isText(lines.get(i)))
                .findFirst()
                .orElse(furthest);
    }

    private static boolean isText(PlainLine line) {
        return line.is(Kind.PROSE) || line.is(Kind.CAPTION);
    }

    /**
     * The line that is named as headline elsewhere, or stands twice, or is the first that could be one. Above sentences a
     * line of few letters is the entry of a menu; above short lines, those of a poem or list, it is their title.
     */
    private static Optional<Integer> titleIndex(List<PlainLine> head, List<String> named, int shortest) {
        List<Integer> candidates = IntStream.range(0, head.size())
                .filter(i -> head.get(i).is(Kind.SHORT))
                .filter(i -> head.get(i).text().length() <= LONGEST_TITLE)
                .boxed()
                .toList();
        return candidates.stream()
                .filter(i -> named.stream()
                        .anyMatch(t -> Headlines.same(t, head.get(i).text())))
                .findFirst()
                .or(() -> candidates.stream().filter(i -> standsAgain(head, i)).findFirst())
                .or(() -> candidates.stream()
                        .filter(i -> head.get(i).letters() >= shortest)
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean standsAgain(List<PlainLine> head, int i) {
        return head.get(i).letters() >= SHORTEST_TITLE
                && head.stream()
                        .skip(i + 1L)
                        .anyMatch(l -> Headlines.same(l.text(), head.get(i).text()));
    }

    /** Of more lines than a headline has beside it each is of the text; so are those below that of a poem or list. */
    private static List<Role> fewSubtitles(List<Role> roles, int at, boolean verse) {
        List<Role> few = new ArrayList<>(roles);
        textWhereMany(few.subList(0, at), LINES_BESIDE);
        textWhereMany(few.subList(at, few.size()), verse ? 0 : LINES_BESIDE);
        return few;
    }

    private static void textWhereMany(List<Role> roles, int most) {
        if (Collections.frequency(roles, Role.SUBTITLE) > most) {
            Collections.replaceAll(roles, Role.SUBTITLE, Role.OTHER);
        }
    }

    private static List<Role> roles(List<PlainLine> head, int at, String title, boolean headings) {
        int last = IntStream.range(0, head.size())
                .filter(i -> Headlines.same(head.get(i).text(), title))
                .reduce(at, Math::max);
        List<Role> roles = new ArrayList<>();
        boolean beside = true;
        for (int i = 0; i < head.size(); i++) {
            Role role = role(head.get(i), i, at, last, title);
            if (i > last && role == Role.SUBTITLE) {
                beside = beside && (DASH.matcher(head.get(i).text()).matches() || last > at || !headings);
                role = beside ? role : Role.OTHER;
            }
            beside = beside && (i <= last || role == Role.SUBTITLE);
            roles.add(role);
        }
        return roles;
    }

    private static Role role(PlainLine line, int i, int at, int last, String title) {
        if (!line.is(Kind.SHORT)) {
            return Role.OTHER;
        }
        if (Headlines.same(line.text(), title)) {
            return i == at ? Role.TITLE : Role.TITLE_AGAIN;
        }
        boolean tooShort = line.letters() < SHORTEST_TITLE;
        if (i < at && tooShort) {
            return Role.MENU;
        }
        boolean ofTheText =
                OF_THE_TEXT.matcher(line.text()).matches() || line.text().length() > LONGEST_SUBTITLE;
        return (i > last && ofTheText) || tooShort ? Role.OTHER : Role.SUBTITLE;
    }

    private static Optional<String> subtitle(List<PlainLine> head, List<Role> roles) {
        return IntStream.range(0, head.size())
                .filter(i -> roles.get(i) == Role.SUBTITLE)
                .mapToObj(i -> head.get(i).text())
                .reduce((a, b) -> a + "　" + b);
    }
}
