package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lantai.model.Block;

/** Builds lists, and takes apart those that only lay out a page. */
final class ListBuilder {
    /** Items with more blocks than this on average are sections, not items. */
    private static final int BLOCKS_IN_AN_ITEM = 3;

    private ListBuilder() {}

    /** A table of facts, a listing, or the blocks of its items where the list only arranges them; nothing where it holds nothing. */
    static List<Block> build(Element list, int depth) {
        Optional<Block> facts = DefinitionTable.of(list, depth);
        if (facts.isPresent()) {
            return List.of(facts.get());
        }
        boolean ordered = list.normalName().equals("ol");
        List<List<Block>> items = list.normalName().equals("dl") ? definitions(list, depth) : items(list, depth);
        List<Element> numbered = ordered ? filled(list, items) : List.of();
        items.removeIf(List::isEmpty);
        if (items.isEmpty() || isLayout(items)) {
            return items.stream().flatMap(List::stream).toList();
        }
        return ordered ? numbered(ListNumbers.of(list, numbered), items) : List.of(new Block.Listing(false, items));
    }

    /** The elements of the items that hold something. */
    private static List<Element> filled(Element list, List<List<Block>> items) {
        List<Element> filled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isEmpty()) {
                filled.add(list.child(i));
            }
        }
        return filled;
    }

    /** A list whose numbers go on; where the page sets another number for an item, another begins. */
    private static List<Block> numbered(ListNumbers numbers, List<List<Block>> items) {
        if (!numbers.areCounted()) {
            return List.of(new Block.Listing(false, numbers.written(items)));
        }
        List<Block> lists = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || numbers.at(i) != numbers.at(i - 1) + 1) {
                lists.add(new Block.Listing(true, numbers.at(from), items.subList(from, i)));
                from = i;
            }
        }
        return lists;
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
