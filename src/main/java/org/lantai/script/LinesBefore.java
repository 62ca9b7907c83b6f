package org.lantai.script;

import java.util.ArrayDeque;
import java.util.Deque;
import org.lantai.script.taiwan.Signs;
import org.lantai.script.taiwan.WordOrigin;

/** The last lines of a text, as far as they tell where the next one comes from. */
final class LinesBefore {
    /** How many characters are looked back: a page or two. What is farther back may be of another text. */
    private static final int MOST = 3000;
    /** How many lines, which may be of one character each: they are put together for each line that has words to weigh. */
    private static final int MOST_LINES = 50;
    /** Fewer lines tell too little to overrule a line by. */
    private static final int FEWEST = 2;

    private final Deque<Signs> lines = new ArrayDeque<>();
    private int length;

    /**
     * The signs of a line together with those of the lines before it, which it joins; by itself where they are few or of
     * several hands, or where they would keep words in it that only a conversion makes.
     */
    Signs with(Signs line) {
        if (!line.hasTaiwanWords()) {
            add(line);
            return line;
        }
        Signs together = line;
        for (Signs before : lines) {
            together = together.and(before);
        }
        boolean tells = lines.size() >= FEWEST && !together.contradictThemselves();
        add(line);
        Signs alone = line.ofLine();
        boolean overruled = together.origin() == WordOrigin.CHARACTERS && alone.origin() == WordOrigin.VOCABULARY;
        return tells && !overruled ? together : alone;
    }

    private void add(Signs line) {
        lines.addLast(line);
        length += line.length();
        while (length > MOST || lines.size() > MOST_LINES) {
            length -= lines.removeFirst().length();
        }
    }
}
