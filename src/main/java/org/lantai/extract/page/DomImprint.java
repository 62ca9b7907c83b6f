package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.extract.imprint.OfficialNumbers;
import org.lantai.extract.imprint.PaperPages;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.Block;
import org.lantai.model.Official;
import org.lantai.text.Chars;

/** Reads what the lines around an article say of it: those between headline and text first, then those behind it. */
final class DomImprint {
    /** How many lines before the headline, between headline and text, and behind the text are looked at. */
    private static final int BEFORE = 4;

    /** How many lines before the headline a table of metadata may begin, and the longest text of a cell in it. */
    private static final int TABLE = 30;

    private static final int LONGEST_CELL = 80;

    private static final int BETWEEN = 20;
    private static final int BEHIND = 12;

    /** What designers set between the parts of an imprint line. */
    private static final String RULES = "|丨｜/·• \t\n\r\f\u000B";

    private final ImprintReader reader;
    private final DomByline byline;
    private final Labels labels;

    DomImprint(ImprintReader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
        this.byline = new DomByline(reader);
    }

    /**
     * Reads the imprint.
     *
     * @param outline the page
     * @param headline number of the headline's last line, or -1
     * @param beside what the headline's line holds beside it
     * @param text the lines of the article's element
     * @param account gives the account that the page's scripts name; it counts where it is printed too
     */
    Imprint read(DomOutline outline, int headline, List<String> beside, Span text, Supplier<Optional<String>> account) {
        List<DomRun> lines = outline.lines();
        int firstProse = firstProse(lines, text, headline);
        int lastProse = lastProse(lines, text);
        int start = headline >= 0 && headline < firstProse ? headline + 1 : Math.max(0, firstProse - BETWEEN);
        List<List<String>> between = new ArrayList<>(beside.isEmpty() ? List.of() : List.of(beside));
        between.addAll(parts(lines.subList(Math.max(start, firstProse - BETWEEN), firstProse)));
        int end = Math.min(lines.size(), Math.max(text.end(), lastProse + 1) + BEHIND);
        int first = Math.max(0, start - 1);
        List<List<String>> last = parts(lines.subList(Math.min(lastProse, end), end));
        return named(labelled(between).and(byline.read(between)), between, account)
                .and(behind(last, false))
                .and(labelled(parts(lines.subList(Math.max(0, first - BEFORE), first))))
                .and(labelled(parts(cells(lines.subList(Math.max(0, first - TABLE), first)))))
                .and(behind(last, true));
    }

    /**
     * The number of the document, on a line of its own beside the headline or first in the text, or behind its title; the
     * page of the paper, on a line above the text.
     */
    Imprint numbered(DomOutline outline, DomHeadline headline, List<Block> blocks) {
        int first = Math.max(0, headline.last() - BEFORE);
        int end = Math.min(outline.lines().size(), headline.last() + BEFORE);
        Stream<String> around =
                outline.lines().subList(Math.min(first, end), end).stream().map(DomRun::text);
        Stream<String> text = blocks.stream().limit(BEFORE).map(Block::text);
        Optional<String> number = Stream.concat(text, around)
                .flatMap(line -> OfficialNumbers.of(Spacing.collapse(line)).stream())
                .findFirst()
                .or(() -> headline.title().flatMap(OfficialNumbers::behind));
        return Imprint.NONE
                .withOfficial(new Official(number, Optional.empty(), Optional.empty()))
                .withPaperPage(PaperPages.alone(outline.lines().stream()
                        .limit(headline.last() + 1 + BETWEEN)
                        .filter(line -> !line.isLinks())
                        .map(line -> Spacing.collapse(line.text()))
                        .toList()));
    }

    /** Behind the text a date without a label is that of a signature, which counts last. */
    private Imprint behind(List<List<String>> lines, boolean bare) {
        return labelled(lines.stream()
                .filter(parts -> bare
                        == labels.in(MatchForm.of(String.join("  ", parts))).isEmpty())
                .toList());
    }

    /** The cells of the tables, and the items of the lists, in which government sites print what a document is. */
    private List<DomRun> cells(List<DomRun> lines) {
        boolean office = lines.stream().anyMatch(line -> isOfOffice(readable(line)));
        return lines.stream()
                .filter(line -> isCell(line.block()) || (office && line.weight() <= LONGEST_CELL))
                .toList();
    }

    private boolean isOfOffice(String line) {
        return line.length() <= LONGEST_CELL
                && reader.read(line)
                        .filter(said -> !said.official().equals(Official.NONE))
                        .isPresent();
    }

    private static boolean isCell(Element block) {
        Element cell = block;
        while (cell != null
                && !cell.normalName().equals("td")
                && !cell.normalName().equals("th")) {
            cell = cell.parent();
        }
        return cell != null && cell.wholeText().length() <= LONGEST_CELL;
    }

    private static Imprint named(Imprint known, List<List<String>> lines, Supplier<Optional<String>> account) {
        if (known.source().isPresent()) {
            return known;
        }
        Optional<String> printed = account.get().filter(a -> lines.stream().anyMatch(parts -> parts.contains(a)));
        return known.and(Imprint.NONE.withSource(printed));
    }

    /** The line with its parts kept apart, as the reader of imprints needs it. */
    String readable(DomRun line) {
        return String.join("  ", parts(line));
    }

    private Imprint labelled(List<List<String>> lines) {
        Imprint all = Imprint.NONE;
        Imprint signed = Imprint.NONE;
        for (List<String> parts : lines) {
            String line = String.join("  ", parts);
            Optional<Imprint> one = reader.read(line);
            boolean late = one.isPresent() && reader.isSigned(line);
            all = late || one.isEmpty() ? all : all.and(one.get());
            signed = late ? signed.and(one.get()) : signed;
        }
        return all.and(all.date().isPresent() ? signed.undated() : signed);
    }

    /** The lines in their parts, a label alone on its line together with the value on the next. */
    private List<List<String>> parts(List<DomRun> lines) {
        List<List<String>> all = new ArrayList<>();
        for (DomRun line : lines) {
            int last = all.size() - 1;
            if (last >= 0 && isOpenLabel(all.get(last))) {
                all.get(last).addAll(parts(line));
            } else {
                all.add(parts(line));
            }
        }
        return all;
    }

    private List<String> parts(DomRun line) {
        List<String> parts = new ArrayList<>();
        for (String piece : line.text().split(String.valueOf(DomOutline.SEAM))) {
            String part = withoutRules(Spacing.collapse(piece));
            if (!part.isEmpty()) {
                parts.add(isLabel(part) ? part + "：" : part);
            }
        }
        return parts;
    }

    private static String withoutRules(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && RULES.indexOf(part.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && RULES.indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(start, end);
    }

    /** Whether it is nothing but a label whose colon the design left out. */
    private boolean isLabel(String part) {
        if (part.length() > 6) {
            return false;
        }
        String form = MatchForm.of(part) + ":";
        Optional<Labels.Label> label = labels.in(form).stream().findFirst();
        return label.filter(l -> l.start() == 0 && l.end() == form.length() && l.field() != Labels.Field.ASIDE)
                .isPresent();
    }

    private static boolean isOpenLabel(List<String> parts) {
        if (parts.size() != 1) {
            return false;
        }
        String line = parts.get(0);
        return line.length() <= 8 && (line.endsWith("：") || line.endsWith(":")) && Chars.countHan(line) > 1;
    }

    private static int firstProse(List<DomRun> lines, Span text, int headline) {
        for (int i = Math.max(text.first(), headline + 1); i < text.end(); i++) {
            if (lines.get(i).isProse()) {
                return i;
            }
        }
        return Math.min(text.first(), lines.size());
    }

    private static int lastProse(List<DomRun> lines, Span text) {
        for (int i = text.end() - 1; i > text.first(); i--) {
            if (lines.get(i).isProse()) {
                return i;
            }
        }
        return text.first();
    }
}
