package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lantai.model.Block;

/** Builds lists, and takes apart those that only lay out a page. */
final class ListBuilder {
    /** Items with more blocks than this on average are sections, not items. */
    private static final int BLOCKS_IN_AN_ITEM = 3;

    private ListBuilder() {}

    /** A listing, or the blocks of its items where the list only arranges them; nothing where it holds nothing. */
    static List<Block> build(Element list, int depth) {
        List<List<Block>> items = list.normalName().equals("dl") ? definitions(list, depth) : items(list, depth);
        items.removeIf(List::isEmpty);
        if (items.isEmpty() || isLayout(items)) {
            return items.stream().flatMap(List::stream).toList();
        }
        return List.of(new Block.Listing(list.normalName().equals("ol"), items));
    }

    private static List<List<Block>> items(Element list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Element child : list.children()) {
            items.add(new ArrayList<>(
                    child.normalName().equals("li")
                            ? BlockBuilder.inside(child, depth)
                            : BlockBuilder.whole(child, depth)));
        }
        return items;
    }

    /** A term and what is said of it make one item. */
    private static List<List<Block>> definitions(Element list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Element child : list.select("dt, dd")) {
            if (!list.equals(child.closest("dl"))) {
                continue;
            }
            if (child.normalName().equals("dt") || items.isEmpty()) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).addAll(BlockBuilder.inside(child, depth));
        }
        return items;
    }

    private static boolean isLayout(List<List<Block>> items) {
        int blocks = items.stream().mapToInt(List::size).sum();
        boolean pictures = items.stream().anyMatch(item -> item.get(0) instanceof Block.Figure);
        boolean sections = items.stream().flatMap(List::stream).anyMatch(Block.Heading.class::isInstance);
        return items.size() == 1 || pictures || sections || blocks > BLOCKS_IN_AN_ITEM * items.size();
    }
}
