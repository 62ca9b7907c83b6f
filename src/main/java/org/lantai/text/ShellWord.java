package org.lantai.text;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Words of a command line that is shown to people, who copy it as it stands. */
public final class ShellWord {
    /** What no shell takes for anything else; letters of any script are among it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:+@%-]+");

    private ShellWord() {}

    /** A path as one word, quoted where it must be. */
    public static String of(Path path) {
        String word = path.toString();
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A folder as a further word of a command, with a space in front; nothing where it is this folder. */
    public static String argument(Path folder) {
        return folder.normalize().toString().isEmpty() ? "" : " " + of(folder);
    }
}
