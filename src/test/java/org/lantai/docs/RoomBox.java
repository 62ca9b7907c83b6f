package org.lantai.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.docs.Svg.Box;
import org.lantai.docs.Svg.Point;

/**
 * A room in the picture: its name, the class to open first, what it is for, and the rooms in it, those above that look
 * into those below.
 */
final class RoomBox {
    private static final int PAD = 12;
    private static final int CHIP = 24;
    private static final int LAYER = 40;
    private static final int LINE = 14;
    /** Where the words of a room begin: below its name and the class. */
    private static final int HEAD = 46;
    /** A sign of 11 or 12 pixels is that wide at most, on the average of English words. */
    private static final double SIGN = 6.2;

    private static final double CODE_SIGN = 7.3;
    private static final int NARROWEST = 164;

    private final String name;
    private final String opensWith;
    private final String purpose;
    private final RoomMap inside;

    RoomBox(String name, String opensWith, String purpose, RoomMap all) {
        this.name = name;
        this.opensWith = opensWith;
        this.purpose = purpose;
        this.inside = all.within(name).reduced();
    }

    String name() {
        return name;
    }

    private List<List<String>> layers() {
        return inside.imports().size() == 1 ? List.of() : inside.layers();
    }

    int width() {
        int widest = layers().stream().mapToInt(RoomBox::width).max().orElse(0);
        int code = (int) (opensWith.length() * CODE_SIGN);
        return 2 * PAD + Math.max(Math.max(widest, code), NARROWEST - 2 * PAD);
    }

    private static int width(List<String> chips) {
        return chips.stream().mapToInt(chip -> width(chip) + PAD).sum() - PAD;
    }

    private static int width(String chip) {
        return (int) (chip.length() * SIGN * 1.1) + 14;
    }

    /** How high it must be, as wide as that. */
    int height(int width) {
        return HEAD + words(width).size() * LINE + layers().size() * LAYER + PAD;
    }

    private List<String> words(int width) {
        int most = (int) ((width - 2 * PAD) / SIGN);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : purpose.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Draws the room in a box that is large enough. */
    void draw(Svg svg, Box box) {
        svg.box("room", box);
        svg.text("name", new Point(box.x() + PAD, box.y() + 20), name);
        svg.text("code", new Point(box.x() + PAD, box.y() + 36), opensWith);
        svg.lines("small", new Point(box.x() + PAD, box.y() + HEAD + 8), words(box.width()), LINE);
        Map<String, Box> chips = chips(box);
        inside.imports()
                .forEach((room, others) -> others.stream()
                        .filter(other -> chips.containsKey(room))
                        .forEach(other -> arrow(svg, box(chips, room), box(chips, other))));
        chips.forEach((room, chip) -> svg.box("inner", chip)
                .text("chip", new Point(chip.middle(), chip.y() + 16), room.equals(name) ? "itself" : room));
    }

    private static void arrow(Svg svg, Box from, Box to) {
        svg.arrow("inside", new Point(from.middle(), from.bottom()), new Point(to.middle(), to.y() - 1));
    }

    private static Box box(Map<String, Box> chips, String room) {
        return chips.getOrDefault(room, new Box(0, 0, 0, 0));
    }

    /** The lowest layer is spread evenly; above, each stands over the middle of what it looks into. */
    private Map<String, Box> chips(Box box) {
        Map<String, Box> chips = new TreeMap<>();
        int spare = box.height() - height(box.width());
        int y = box.bottom() - PAD - CHIP - spare / 2;
        for (List<String> layer : layers()) {
            place(layer, chips, box, y);
            y -= LAYER;
        }
        return chips;
    }

    private void place(List<String> layer, Map<String, Box> chips, Box box, int y) {
        List<String> ordered = layer.stream()
                .sorted(Comparator.comparingDouble((String room) -> middle(room, chips, box))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int left = box.x() + PAD;
        int room = box.width() - 2 * PAD - width(ordered);
        for (String chip : ordered) {
            int wanted = (int) middle(chip, chips, box) - width(chip) / 2;
            int x = Math.max(left, Math.min(wanted, left + room));
            room -= x - left;
            chips.put(chip, new Box(x, y, width(chip), CHIP));
            left = x + width(chip) + PAD;
        }
    }

    private double middle(String room, Map<String, Box> chips, Box box) {
        return inside.others(room).stream()
                .filter(chips::containsKey)
                .mapToInt(other -> box(chips, other).middle())
                .average()
                .orElse(box.middle());
    }
}
