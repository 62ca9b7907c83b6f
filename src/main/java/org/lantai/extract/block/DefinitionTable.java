package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lantai.model.Block;

/** The box of facts that encyclopedias print beside an entry, where it is written as a list of terms: a table. */
final class DefinitionTable {
    private static final int FEWEST = 3;
    private static final int LONGEST_TERM = 12;

    /** A fact is a few words; what is longer explains its term. */
    private static final int LONGEST_FACT = 60;

    private DefinitionTable() {}

    /** The table of a list in which one short fact follows each term; empty for any other list. */
    static Optional<Block> of(Element list, int depth) {
        List<Element> parts = list.normalName().equals("dl")
                ? list.select("dt, dd").stream()
                        .filter(part -> list.equals(part.closest("dl")))
                        .toList()
                : List.of();
        if (parts.size() < 2 * FEWEST || parts.size() % 2 != 0) {
            return Optional.empty();
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            if (!isTerm(parts.get(i)) || !isFact(parts.get(i + 1))) {
                return Optional.empty();
            }
            rows.add(List.of(cell(parts.get(i), depth), cell(parts.get(i + 1), depth)));
        }
        return isOfDistinctTerms(rows) ? Optional.of(new Block.Table(Optional.empty(), rows)) : Optional.empty();
    }

    private static boolean isTerm(Element part) {
        String term = part.text();
        return part.normalName().equals("dt")
                && !term.isEmpty()
                && term.length() <= LONGEST_TERM
                && !isSentence(term)
                && part.selectFirst("a") == null;
    }

    private static boolean isFact(Element part) {
        String fact = part.text();
        return part.normalName().equals("dd")
                && !fact.isEmpty()
                && fact.length() <= LONGEST_FACT
                && !isSentence(fact)
                && part.selectFirst("img, ul, ol, dl, table, pre") == null;
    }

    /** Questions and answers are set like that too, and are no facts. */
    private static boolean isSentence(String text) {
        return "。？！?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The same term again is the name of a speaker. */
    private static boolean isOfDistinctTerms(List<List<Block.Cell>> rows) {
        return rows.stream().map(row -> row.get(0).text()).distinct().count() == rows.size();
    }

    private static Block.Cell cell(Element part, int depth) {
        boolean term = part.normalName().equals("dt");
        return new Block.Cell(term, 1, 1, BlockBuilder.flat(BlockBuilder.inside(part, depth)));
    }
}
