package org.lantai.extract.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.draft.Prose;

/**
 * A page as the list of its lines, with the stretch of lines that each element spans: what any element holds is then a
 * difference of two sums, and the whole page is walked once.
 */
public final class DomOutline {
    /** Stands in the lines where an inline element begins or ends: the unit separator of ASCII, a blank. */
    public static final char SEAM = 0x1F;

    /** The lines {@code first} to {@code end - 1}. */
    public record Span(int first, int end) {
        public boolean contains(int line) {
            return first <= line && line < end;
        }

        public int size() {
            return end - first;
        }
    }

    /**
     * An element that can hold text.
     *
     * @param block whether it stands on lines of its own
     * @param span its lines, perhaps none
     * @param end number of the first part behind it that does not lie in it
     */
    public record Part(Element element, boolean block, Span span, int end) {}

    private final List<DomRun> lines;
    private final List<Part> parts;
    private final int[] weights;
    private final int[] links;
    private final int[] prose;

    private DomOutline(List<DomRun> lines, List<Part> parts) {
        this.lines = List.copyOf(lines);
        this.parts = List.copyOf(parts);
        weights = new int[lines.size() + 1];
        links = new int[lines.size() + 1];
        prose = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            DomRun line = lines.get(i);
            weights[i + 1] = weights[i] + line.weight();
            links[i + 1] = links[i] + line.linkWeight();
            prose[i + 1] = prose[i] + (line.isProse() ? line.weight() - line.linkWeight() : 0);
        }
    }

    /**
     * Walks a page.
     *
     * @param root usually the body
     * @param hiddenToo whether what the page hides counts as its text
     */
    public static DomOutline of(Element root, boolean hiddenToo) {
        Builder builder = new Builder(hiddenToo);
        builder.walk(root);
        builder.flush();
        return new DomOutline(builder.lines, builder.finished());
    }

    public List<DomRun> lines() {
        return lines;
    }

    /** All elements that can hold text, in the order of the page. */
    public List<Part> parts() {
        return parts;
    }

    /** The number of an element among the parts, -1 when the walk left it out. */
    public int number(Element element) {
        // Asked of a few elements a page: a table of all of them took longer to build than these searches.
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).element.equals(element)) {
                return i;
            }
        }
        return -1;
    }

    /** The lines of an element; empty when it has none or the walk left it out. */
    public Optional<Span> span(Element element) {
        int number = number(element);
        return number < 0
                ? Optional.empty()
                : Optional.of(parts.get(number).span).filter(s -> s.size() > 0);
    }

    public int weight(Span span) {
        return weights[span.end] - weights[span.first];
    }

    public int linkWeight(Span span) {
        return links[span.end] - links[span.first];
    }

    /** How much of the text reads like sentences and is no link. */
    public int prose(Span span) {
        return prose[span.end] - prose[span.first];
    }

    public int prose() {
        return prose[prose.length - 1];
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private static final class Builder {
        private static final Set<String> SEPARATED = Set.of("a", "em", "i", "label", "span", "time");

        private final boolean hiddenToo;
        private final List<DomRun> lines = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Element> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean blank = true;
        private int linkThirds;
        private int linkDepth;

        Builder(boolean hiddenToo) {
            this.hiddenToo = hiddenToo;
        }

        void walk(Element element) {
            boolean block = DomTags.isBlock(element);
            boolean shown = block || DomTags.holdsText(element, hiddenToo);
            if (shown && (hiddenToo || !DomTags.isHidden(element))) {
                int number = parts.size();
                parts.add(new Part(element, block, new Span(0, 0), number));
                Span span = block ? block(element) : inline(element);
                parts.set(number, new Part(element, block, span, parts.size()));
            }
        }

        private Span block(Element element) {
            flush();
            blocks.add(element);
            int first = lines.size();
            children(element);
            flush();
            blocks.remove(blocks.size() - 1);
            return new Span(first, lines.size());
        }

        private Span inline(Element element) {
            boolean separated = SEPARATED.contains(element.normalName());
            int link = element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
            separate(separated);
            int first = lines.size();
            linkDepth += link;
            children(element);
            linkDepth -= link;
            separate(separated);
            if (element.normalName().equals("br")) {
                flush();
            }
            // The line an inline element stands in is not complete yet; it counts as lying inside.
            return new Span(first, lines.size() + (text.isEmpty() ? 0 : 1));
        }

        private void children(Element element) {
            for (int i = 0; i < element.childNodeSize(); i++) {
                Node child = element.childNode(i);
                if (child instanceof TextNode leaf) {
                    append(leaf.getWholeText());
                } else if (child instanceof Element inside) {
                    walk(inside);
                }
            }
        }

        /** Inline elements side by side are often kept apart by styles alone: {@code <i>3月5日</i><i>来源：甲报</i>}. */
        private void separate(boolean separated) {
            if (separated && !text.isEmpty()) {
                text.append(SEAM);
            }
        }

        private void append(String piece) {
            blank &= piece.isBlank();
            linkThirds += linkDepth > 0 ? Prose.thirds(piece) : 0;
            text.append(piece);
        }

        void flush() {
            if (!blank && !blocks.isEmpty()) {
                addLine(blocks.get(blocks.size() - 1), text.toString());
            }
            text.setLength(0);
            blank = true;
            linkThirds = 0;
        }

        private void addLine(Element block, String line) {
            int thirds = Prose.thirds(line);
            if (thirds > 0) {
                lines.add(new DomRun(block, line, (thirds + 2) / 3, linkThirds / 3, Prose.stops(line)));
            }
        }

        /** The parts; where no line came of what stood last in the page, the elements around it end before. */
        List<Part> finished() {
            parts.replaceAll(part -> part.span.end <= lines.size()
                    ? part
                    : new Part(part.element, part.block, new Span(part.span.first, lines.size()), part.end));
            return parts;
        }
    }
}
