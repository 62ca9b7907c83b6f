package org.lantai.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A page as the list of its lines, with the stretch of lines that each element spans: what any element holds is then a
 * difference of two sums, and the whole page is walked once.
 */
final class DomOutline {
    /** Stands in the lines where an inline element begins or ends: the unit separator of ASCII, a blank. */
    static final char SEAM = 0x1F;

    /** The lines {@code first} to {@code end - 1}. */
    record Span(int first, int end) {
        boolean contains(int line) {
            return first <= line && line < end;
        }

        int size() {
            return end - first;
        }
    }

    private final List<DomRun> lines;
    private final List<Element> elements;
    private final IdentityHashMap<Element, Span> spans;
    private final int[] weights;
    private final int[] links;
    private final int[] prose;

    private DomOutline(Builder builder) {
        lines = List.copyOf(builder.lines);
        elements = List.copyOf(builder.elements);
        spans = builder.spans;
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
    static DomOutline of(Element root, boolean hiddenToo) {
        Builder builder = new Builder(hiddenToo);
        NodeTraversor.filter(builder, root);
        builder.flush();
        return new DomOutline(builder);
    }

    List<DomRun> lines() {
        return lines;
    }

    /** All elements that can hold text, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    /** The lines of an element; empty when it has none or the walk left it out. */
    Optional<Span> span(Element element) {
        Span span = spans.get(element);
        return span == null || span.first >= Math.min(span.end, lines.size())
                ? Optional.empty()
                : Optional.of(new Span(span.first, Math.min(span.end, lines.size())));
    }

    int weight(Span span) {
        return weights[span.end] - weights[span.first];
    }

    int linkWeight(Span span) {
        return links[span.end] - links[span.first];
    }

    /** How much of the text reads like sentences and is no link. */
    int prose(Span span) {
        return prose[span.end] - prose[span.first];
    }

    int prose() {
        return prose[prose.length - 1];
    }

    private static final class Builder implements NodeFilter {
        private static final Set<String> SEPARATED = Set.of("a", "em", "i", "label", "span", "time");

        private final boolean hiddenToo;
        private final List<DomRun> lines = new ArrayList<>();
        private final List<Element> elements = new ArrayList<>();
        private final IdentityHashMap<Element, Span> spans = new IdentityHashMap<>();
        private final IdentityHashMap<Element, Integer> starts = new IdentityHashMap<>();
        private final List<Element> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int thirds;
        private int linkThirds;
        private int linkDepth;

        Builder(boolean hiddenToo) {
            this.hiddenToo = hiddenToo;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode leaf) {
                append(leaf.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (!DomTags.holdsText(element, hiddenToo) || (!hiddenToo && DomTags.isHidden(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (DomTags.isBlock(element)) {
                flush();
                blocks.add(element);
            }
            separate(element);
            elements.add(element);
            starts.put(element, lines.size());
            linkDepth += isLink(element) ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && starts.containsKey(element)) {
                leave(element);
            }
            return FilterResult.CONTINUE;
        }

        private void leave(Element element) {
            linkDepth -= isLink(element) ? 1 : 0;
            separate(element);
            if (element.normalName().equals("br")) {
                flush();
            } else if (DomTags.isBlock(element)) {
                flush();
                blocks.remove(blocks.size() - 1);
            }
            // The line an inline element stands in is not complete yet; it counts as lying inside.
            int end = lines.size() + (text.isEmpty() || DomTags.isBlock(element) ? 0 : 1);
            spans.put(element, new Span(starts.getOrDefault(element, 0), end));
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        /** Inline elements side by side are often kept apart by styles alone: {@code <i>3月5日</i><i>来源：甲报</i>}. */
        private void separate(Element element) {
            if (!text.isEmpty() && SEPARATED.contains(element.normalName())) {
                text.append(SEAM);
            }
        }

        private void append(String piece) {
            int more = DomRun.thirds(piece);
            thirds += more;
            linkThirds += linkDepth > 0 ? more : 0;
            text.append(piece);
        }

        void flush() {
            if (thirds > 0 && !blocks.isEmpty()) {
                Element block = blocks.get(blocks.size() - 1);
                String line = text.toString();
                lines.add(new DomRun(block, line, (thirds + 2) / 3, linkThirds / 3, DomRun.stops(line)));
            }
            text.setLength(0);
            thirds = 0;
            linkThirds = 0;
        }
    }
}
