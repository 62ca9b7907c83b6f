package org.lantai.docs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.docs.Svg.Box;
import org.lantai.docs.Svg.Point;

/**
 * Where the rooms stand on the paper: rows of columns of rooms. Arrows go straight between neighbours, else through the
 * lane below a row.
 */
final class Plan {
    static final int MARGIN = 20;
    /** Between two rows, three arrows beside each other fit in. */
    static final int LANE = 76;
    /** Between two rooms of one column. */
    private static final int STACK = 48;
    /** Beside the words on an arrow. */
    private static final int GAP = 30;
    /** How wide a sign of such words is. */
    private static final int SIGN = 7;

    /** Beneath a row, how far the arrows are from it and from each other. */
    private static final int LEVEL = 18;

    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> bottoms = new HashMap<>();

    /** How an arrow stands to others: what is handed on, or who looks into whom. */
    enum Kind {
        HANDS(0.38, 0.2),
        IMPORTS(0.72, 0.85);

        private final double height;
        private final double width;

        /** Where it stands on the side that two rooms share: how far down, how far to the right. */
        Kind(double height, double width) {
            this.height = height;
            this.width = width;
        }
    }

    /**
     * Places the rooms.
     *
     * @param rows what stands where
     * @param y where the first row begins
     * @param words how long the words on arrows are between a column of a row, the first number, and the next
     */
    Plan(List<List<List<RoomBox>>> rows, int y, Map<Integer, List<Integer>> words) {
        int top = y;
        for (int i = 0; i < rows.size(); i++) {
            place(i, rows.get(i), top, words.getOrDefault(i, List.of()));
            top = bottom(i) + LANE;
        }
    }

    private void place(int row, List<List<RoomBox>> line, int top, List<Integer> words) {
        int height = line.stream()
                .mapToInt(column -> height(column, width(column)))
                .max()
                .orElse(0);
        bottoms.put(row, top + height);
        int x = MARGIN;
        for (int i = 0; i < line.size(); i++) {
            int width = width(line.get(i));
            placeColumn(line.get(i), new Box(x, top, width, height));
            for (RoomBox room : line.get(i)) {
                rows.put(room.name(), row);
                columns.put(room.name(), i);
            }
            x += width + GAP + SIGN * (i < words.size() ? words.get(i) : 0);
        }
    }

    /** The rooms of a column share its height. */
    private void placeColumn(List<RoomBox> column, Box whole) {
        int more = (whole.height() - height(column, whole.width())) / column.size();
        int y = whole.y();
        for (RoomBox room : column) {
            int height = room.height(whole.width()) + more;
            boxes.put(room.name(), new Box(whole.x(), y, whole.width(), height));
            y += height + STACK;
        }
    }

    private static int width(List<RoomBox> column) {
        return column.stream().mapToInt(RoomBox::width).max().orElse(0);
    }

    private static int height(List<RoomBox> column, int width) {
        return column.stream().mapToInt(room -> room.height(width) + STACK).sum() - STACK;
    }

    Box box(String room) {
        Box box = boxes.get(room);
        if (box == null) {
            throw new IllegalArgumentException("The room " + room + " has no place in the picture: give it one.");
        }
        return box;
    }

    int right() {
        return boxes.values().stream().mapToInt(Box::right).max().orElse(0);
    }

    /** Where a row ends. */
    int bottom(int row) {
        return bottoms.getOrDefault(row, 0);
    }

    private int row(String room) {
        return rows.getOrDefault(room, 0);
    }

    private int column(String room) {
        return columns.getOrDefault(room, 0);
    }

    /** The way of an arrow. */
    Point[] way(Kind kind, String from, String to) {
        if (row(from) != row(to)) {
            return between(from, to);
        } else if (column(from) == column(to)) {
            return upright(kind, box(from), box(to));
        } else if (Math.abs(column(from) - column(to)) == 1) {
            return level(kind, box(from), box(to));
        }
        return around(kind, from, to);
    }

    private static Point[] upright(Kind kind, Box from, Box to) {
        int x = at(from.x(), from.width(), kind.width);
        return from.y() < to.y()
                ? new Point[] {new Point(x, from.bottom()), new Point(x, to.y())}
                : new Point[] {new Point(x, from.y()), new Point(x, to.bottom())};
    }

    private static Point[] level(Kind kind, Box from, Box to) {
        int top = Math.max(from.y(), to.y());
        int y = at(top, Math.min(from.bottom(), to.bottom()) - top, kind.height);
        return from.x() < to.x()
                ? new Point[] {new Point(from.right(), y), new Point(to.x(), y)}
                : new Point[] {new Point(from.x(), y), new Point(to.right(), y)};
    }

    /** Within a row, past other rooms. */
    private Point[] around(Kind kind, String from, String to) {
        Box start = box(from);
        Box end = box(to);
        int y = bottom(row(from)) + LEVEL;
        int x = at(start.x(), start.width(), kind == Kind.IMPORTS ? 0.15 : 0.5);
        return new Point[] {
            new Point(x, start.bottom()),
            new Point(x, y),
            new Point(end.middle(), y),
            new Point(end.middle(), end.bottom())
        };
    }

    /** From a row to the next, or back: what leads down lies below what leads up, so that they do not cross. */
    private Point[] between(String from, String to) {
        boolean down = row(from) < row(to);
        Box upper = box(down ? from : to);
        Box lower = box(down ? to : from);
        int y = bottom(Math.min(row(from), row(to))) + (down ? 3 * LEVEL : 2 * LEVEL - 8);
        int above = at(upper.x(), upper.width(), down ? 0.7 : 0.55);
        int below = at(lower.x(), lower.width(), down ? 0.6 : 0.3);
        Point[] way = {
            new Point(above, upper.bottom()), new Point(above, y), new Point(below, y), new Point(below, lower.y())
        };
        return down ? way : new Point[] {way[3], way[2], way[1], way[0]};
    }

    private static int at(int start, int length, double share) {
        return start + (int) Math.round(length * share);
    }
}
