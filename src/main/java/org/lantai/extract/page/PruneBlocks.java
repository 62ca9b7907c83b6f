package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.draft.TextBlock;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.Chars;

/**
 * Takes out of an article's blocks the lines that are not its text: the repeated headline, imprint lines, page furniture,
 * and links to other articles behind its end.
 */
final class PruneBlocks {
    /** Imprint lines are not longer than this, in characters. */
    static final int LONGEST_IMPRINT = 150;

    private static final int LONGEST_DATELINE = 50;
    /** Entries of a menu are not longer than this, in characters. */
    private static final int LONGEST_ENTRY = 12;

    private static final String FULL_STOPS = "。！？…";
    private static final String BRACKETS = ")）】]〗";

    private final Furniture furniture;
    private final ImprintReader imprints;
    private final Map<String, String> readable;
    private final PruneEnding ending;

    /** What is known of the lines seen: each is asked about more than once, and there are hundreds of rules. */
    private final Map<String, Optional<Furniture.Fit>> fits = new HashMap<>();

    private final Labels labels;
    private final DateReader dates = new DateReader();

    /**
     * @param furniture knows page furniture
     * @param imprints reads imprint lines
     * @param labels knows the labels of imprint lines
     * @param readable lines whose parts only styles keep apart, with blanks between the parts, by their squeezed form
     */
    PruneBlocks(Furniture furniture, ImprintReader imprints, Labels labels, Map<String, String> readable) {
        this.furniture = furniture;
        this.imprints = imprints;
        this.labels = labels;
        this.readable = readable;
        this.ending = new PruneEnding(labels, this::fit);
    }

    private Optional<Furniture.Fit> fit(String line) {
        return fits.computeIfAbsent(line, furniture::fit);
    }

    private Optional<Rule> rule(String line) {
        return fit(line).map(Furniture.Fit::rule);
    }

    /**
     * What is left, and what was taken out.
     *
     * @param imprint what the lines taken out, and bylines that stay, say of the article
     * @param hasText whether what is left has sentences
     */
    record Pruned(List<Block> blocks, List<Omission> omissions, Imprint imprint, boolean hasText) {}

    /**
     * Prunes the blocks of an article.
     *
     * @param headline its headline, which the page may repeat
     * @param date the date printed with it
     */
    Pruned prune(List<Block> blocks, DomHeadline headline, Optional<PartialDate> date) {
        List<TextBlock> lines = blocks.stream()
                .flatMap(b -> lines(b).stream())
                .map(TextBlock::of)
                .toList();
        Pruned pruned = new Pruned(new ArrayList<>(), new ArrayList<>(), Imprint.NONE, false);
        int end = ending.of(lines);
        for (TextBlock block : lines.subList(0, end)) {
            pruned = add(pruned, block, headline, date);
        }
        for (TextBlock block : lines.subList(end, lines.size())) {
            omit(pruned, Rule.AFTER_END, block.text());
        }
        dropLinksAtEnd(pruned);
        dropMenuAtBeginning(pruned);
        return pruned;
    }

    /** A paragraph with furniture or an imprint on a line of its own, in its lines; any other block whole. */
    private List<Block> lines(Block block) {
        List<Block> lines = block.lines();
        boolean mixed = lines.size() > 1 && lines.stream().map(Block::text).anyMatch(this::isAboutThePage);
        return mixed ? lines : List.of(block);
    }

    private boolean isAboutThePage(String line) {
        return rule(line).isPresent() || imprint(line, true).isPresent();
    }

    private Pruned add(Pruned pruned, TextBlock block, DomHeadline headline, Optional<PartialDate> date) {
        String text = block.text();
        if (isHeadline(block, headline.title(), pruned.blocks.isEmpty())
                || (!pruned.hasText && isSubtitle(block, headline.subtitle()))) {
            omit(pruned, Rule.HEADLINE_REPEATED, text);
            return pruned;
        }
        Optional<Imprint> said = block.isLine() ? imprint(text, pruned.hasText) : Optional.empty();
        Optional<Rule> rule = block.isLine() ? rule(text) : Optional.empty();
        boolean dateline = block.isLine() && !pruned.hasText && isDateline(text, date);
        boolean hasText = pruned.hasText;
        if (rule.isPresent() || said.isPresent() || dateline) {
            omit(pruned, rule.orElse(Rule.IMPRINT), text);
        } else if (!isIcon(block)) {
            TextBlock kept = withoutFurnitureLink(block, pruned);
            pruned.blocks.add(kept.block());
            hasText |= kept.isText();
        }
        Imprint more = said.or(() -> trailing(text)).orElse(Imprint.NONE);
        return new Pruned(pruned.blocks, pruned.omissions, pruned.imprint.and(more), hasText);
    }

    /** What a line says of the article. Without labels it does so only before the text; behind it stands a signature. */
    private Optional<Imprint> imprint(String text, boolean behindText) {
        boolean sentence = !text.isEmpty() && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (sentence || text.length() > LONGEST_IMPRINT) {
            return Optional.empty();
        }
        String line = readable.getOrDefault(Spacing.squeeze(text), text);
        return behindText && labels.in(MatchForm.of(line)).isEmpty() ? Optional.empty() : imprints.read(line);
    }

    /** A byline in brackets; looked for only where there are brackets, since it costs a search of the whole text. */
    private Optional<Imprint> trailing(String text) {
        String end = Chars.strip(text.substring(Math.max(0, text.length() - 3)));
        return end.chars().anyMatch(c -> BRACKETS.indexOf(c) >= 0) ? imprints.trailing(text) : Optional.empty();
    }

    /** A paragraph without the link back to the site that stands behind its last sentence. */
    private TextBlock withoutFurnitureLink(TextBlock block, Pruned pruned) {
        if (block.block() instanceof Block.Paragraph p && p.content().size() > 1) {
            int last = p.content().size() - 1;
            Optional<Rule> rule =
                    p.content().get(last) instanceof Inline.Link link ? rule(link.text()) : Optional.empty();
            if (rule.isPresent()) {
                omit(pruned, rule.get(), p.content().get(last).text());
                return TextBlock.of(new Block.Paragraph(p.content().subList(0, last)));
            }
        }
        return block;
    }

    /** The line that prints the date of publication, with whatever name beside it. */
    private boolean isDateline(String text, Optional<PartialDate> date) {
        return date.isPresent()
                && text.length() <= LONGEST_DATELINE
                && Prose.stops(text) == 0
                && !DomByline.isNote(text)
                && dates.find(text).equals(date);
    }

    private static boolean isHeadline(TextBlock block, Optional<String> headline, boolean first) {
        boolean possible = first || block.block() instanceof Block.Heading;
        return possible
                && headline.filter(h -> Headlines.same(block.text(), h)
                                || Headlines.same(Headlines.withoutSite(block.text()), h))
                        .isPresent();
    }

    private static boolean isSubtitle(TextBlock block, Optional<String> subtitle) {
        return block.isLine()
                && subtitle.stream()
                        .flatMap(s -> Stream.concat(Stream.of(s), Stream.of(s.split(DomSubtitle.BETWEEN))))
                        .anyMatch(s -> Headlines.same(s, block.text()));
    }

    /** Whether a paragraph is nothing but characters of an icon font. */
    private static boolean isIcon(TextBlock block) {
        return block.block() instanceof Block.Paragraph
                && block.text().chars().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private static void dropLinksAtEnd(Pruned pruned) {
        List<Block> blocks = pruned.blocks;
        while (blocks.size() > 1 && LinkLines.isLinks(blocks.get(blocks.size() - 1))) {
            omit(pruned, Rule.LINKS, blocks.remove(blocks.size() - 1).text());
        }
    }

    /** Several short links in front of the text are the entries of a menu; one alone may lead to what it is about. */
    private static void dropMenuAtBeginning(Pruned pruned) {
        List<Block> blocks = pruned.blocks;
        int entries = 0;
        while (entries < blocks.size() && LinkLines.isLinks(blocks.get(entries)) && isEntry(blocks.get(entries))) {
            entries++;
        }
        if (entries > 1 && entries < blocks.size()) {
            List<Block> menu = blocks.subList(0, entries);
            menu.forEach(entry -> omit(pruned, Rule.LINKS, entry.text()));
            menu.clear();
        }
    }

    private static boolean isEntry(Block block) {
        return block instanceof Block.Paragraph && block.text().length() <= LONGEST_ENTRY;
    }

    private static void omit(Pruned pruned, Rule rule, String text) {
        if (!text.isEmpty()) {
            pruned.omissions.add(new Omission(rule, text));
        }
    }
}
