package org.lantai.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text split at marks that are looked for in its GBK bytes, each part decoded by itself (D3): the bytes of
 * {@code 保“} hold those of {@code ！}.
 */
public final class ByteSplit implements Damage {
    private final List<String> marks;
    private final Gbk.Unassigned unassigned;

    /** @param marks the marks split at, such as {@code ！？；}; each stays where it was found */
    public ByteSplit(String marks, Gbk.Unassigned unassigned) {
        this.marks = marks.chars().mapToObj(Character::toString).toList();
        this.unassigned = unassigned;
    }

    @Override
    public String damage(String text) {
        return joined(Gbk.bytes(text));
    }

    /** The same from bytes. */
    String joined(String bytes) {
        return parts(bytes).stream().map(part -> Gbk.text(part, unassigned)).collect(Collectors.joining());
    }

    private List<String> parts(String bytes) {
        List<String> parts = List.of(bytes);
        for (String mark : marks) {
            String found = Gbk.bytes(mark);
            parts = parts.stream().flatMap(part -> split(part, found).stream()).toList();
        }
        return parts;
    }

    /** The text before each mark, and the mark, in turn. */
    private static List<String> split(String part, String mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, from)) {
            parts.add(part.substring(from, at));
            parts.add(mark);
            from = at + mark.length();
        }
        parts.add(part.substring(from));
        return parts;
    }

    /** A text decoded block by block: a character on the edge of two blocks is lost, with no mark there. */
    public static Damage atBlocks(int size, Gbk.Unassigned unassigned) {
        return text -> {
            String bytes = Gbk.bytes(text);
            StringBuilder all = new StringBuilder();
            for (int from = 0; from < bytes.length(); from += size) {
                all.append(Gbk.text(bytes.substring(from, Math.min(from + size, bytes.length())), unassigned));
            }
            return all.toString();
        };
    }
}
