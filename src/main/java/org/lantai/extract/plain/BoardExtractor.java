package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.PrintedMetadata;
import org.lantai.model.Block;
import org.lantai.model.PageKind;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Takes the posts out of what a bulletin board printed as text: each begins with who sent it, its title and when. */
final class BoardExtractor {
    private static final Pattern QUOTED = Pattern.compile("\\s*[:>：]\\s?(.*)");
    private static final Pattern ANSWER = Pattern.compile("(?i)^\\s*(?:re|回[复覆])\\s*[:：]\\s*");

    /** Lines; boards allow six, the lines of the board around them come to as many. */
    private static final int LONGEST_SIGNATURE = 12;

    private final List<Omission> omissions = new ArrayList<>();

    private BoardExtractor() {}

    /** The posts; empty where the text does not begin with the head of one. */
    static Optional<Extraction> extract(String text) {
        List<String> lines = text.lines().toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        List<String> rest = lines.subList(first, lines.size());
        return BoardHead.of(rest).map(head -> new BoardExtractor().read(head, rest));
    }

    private Extraction read(BoardHead starter, List<String> lines) {
        List<Block.Post> posts = new ArrayList<>();
        List<String> rest = lines;
        Optional<BoardHead> head = Optional.of(starter);
        while (head.isPresent()) {
            int body = head.get().lines().size();
            int end = body;
            while (end < rest.size() && !beginsPost(rest, end)) {
                end++;
            }
            omissions.add(
                    new Omission(Rule.IMPRINT, String.join("\n", head.get().lines())));
            List<Block> blocks = blocks(rest.subList(body, end));
            posts.add(new Block.Post(head.get().author(), head.get().date(), Optional.empty(), blocks));
            rest = rest.subList(end, rest.size());
            head = BoardHead.of(rest);
        }
        Imprint said = Imprint.dated(starter.date())
                .with()
                .source(starter.board())
                .authors(starter.author().stream().toList())
                .build();
        Optional<String> title = starter.title().map(t -> ANSWER.matcher(t).replaceFirst(""));
        boolean thread = posts.size() > 1;
        return new Extraction(
                thread ? PageKind.THREAD : PageKind.ARTICLE,
                PrintedMetadata.of(title, Optional.empty(), said),
                thread ? List.copyOf(posts) : posts.get(0).content(),
                omissions,
                Set.of(),
                false);
    }

    private static boolean beginsPost(List<String> lines, int at) {
        return BoardHead.begins(lines.get(at))
                && BoardHead.of(lines.subList(at, lines.size())).isPresent();
    }

    /** The paragraphs of a post, what it quotes as such; the lines of the board below it are left out. */
    private List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean quoted = false;
        int signature = signature(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean quote = QUOTED.matcher(line).matches() || BoardHead.isQuote(line);
            if (i >= signature || BoardHead.isEnd(line)) {
                leaveOut(line);
            } else {
                if (quote != quoted && !line.isBlank()) {
                    add(blocks, run, quoted);
                    quoted = quote;
                }
                run.add(quote ? QUOTED.matcher(line).replaceFirst("$1") : line);
            }
        }
        add(blocks, run, quoted);
        return blocks;
    }

    private void leaveOut(String line) {
        if (!line.isBlank()) {
            omissions.add(new Omission(Rule.POST_PANEL, line.strip()));
        }
    }

    /** Where the signature of a post begins, of a few lines at its end; behind the last line where there is none. */
    private static int signature(List<String> lines) {
        for (int i = Math.max(0, lines.size() - LONGEST_SIGNATURE); i < lines.size(); i++) {
            if (BoardHead.isSignature(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static void add(List<Block> blocks, List<String> run, boolean quoted) {
        List<Block> paragraphs = PlainLines.of(String.join("\n", run)).stream()
                .<Block>map(Block.Paragraph::of)
                .toList();
        if (!paragraphs.isEmpty()) {
            blocks.addAll(quoted ? List.of(new Block.Quote(paragraphs)) : paragraphs);
        }
        run.clear();
    }
}
