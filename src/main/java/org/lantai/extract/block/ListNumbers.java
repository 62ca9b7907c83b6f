package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/** The numbers of the items of a list, where a page does not simply count from 1. */
final class ListNumbers {
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final List<Integer> numbers;
    private final String type;
    private final boolean reversed;

    private ListNumbers(List<Integer> numbers, String type, boolean reversed) {
        this.numbers = numbers;
        this.type = type;
        this.reversed = reversed;
    }

    /**
     * @param list the list
     * @param items its items, those that hold nothing left out
     */
    static ListNumbers of(Element list, List<Element> items) {
        boolean reversed = list.hasAttr("reversed");
        int next = number(list.attr("start"), reversed ? items.size() : 1);
        List<Integer> numbers = new ArrayList<>();
        for (Element item : items) {
            int number = number(item.attr("value"), next);
            numbers.add(number);
            next = reversed ? number - 1 : number + 1;
        }
        return new ListNumbers(numbers, list.attr("type").strip(), reversed);
    }

    private static int number(String written, int otherwise) {
        String digits = written.strip();
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Whether they are digits that go up, which every format has. */
    boolean areCounted() {
        return !reversed && !type.matches("[aAiI]");
    }

    int at(int item) {
        return numbers.get(item);
    }

    /** The items with their numbers as text. */
    List<List<Block>> written(List<List<Block>> items) {
        List<List<Block>> written = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            written.add(written(label(at(i)) + ". ", items.get(i)));
        }
        return written;
    }

    private static List<Block> written(String label, List<Block> item) {
        List<Block> blocks = new ArrayList<>(item);
        List<Inline> content = new ArrayList<>(List.of(new Inline.Text(label)));
        if (blocks.get(0) instanceof Block.Paragraph first) {
            content.addAll(first.content());
            blocks.remove(0);
        }
        blocks.add(0, new Block.Paragraph(content));
        return blocks;
    }

    private String label(int number) {
        return switch (type) {
            case "a" -> letter(number);
            case "A" -> letter(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return number < 1 || number > LETTERS ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
