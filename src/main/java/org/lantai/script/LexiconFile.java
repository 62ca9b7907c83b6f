package org.lantai.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.TooLargeException;
import org.lantai.disk.WholeFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.script.Lexicon.Word;

/**
 * Reads {@code content/lexicon.tsv}: a word a line, as Simplified, Traditional and reason between tabs; lines that begin
 * with {@code #} say nothing.
 */
public final class LexiconFile {
    /** The name of the file as the user knows it. */
    public static final String FILE = "content/lexicon.tsv";

    private static final int COLUMNS = 3;

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();

    private LexiconFile(String name) {
        this.name = name;
    }

    /**
     * Reads the words of an archive; none where it has no such file.
     *
     * @throws ProblemException when a line is no word, or a word stands twice
     */
    public static Lexicon read(Path archive) {
        return ArchiveFolder.of(archive, "content")
                .find(archive.resolve(FILE), FILE)
                .map(file -> read(file, FILE))
                .orElse(Lexicon.NONE);
    }

    /**
     * Reads the words of a file.
     *
     * @param name the file as the user named it
     * @throws ProblemException when it cannot be read, a line is no word, or a word stands twice
     */
    public static Lexicon read(Path file, String name) {
        try {
            String text = WholeFile.text(file, WholeFile.BY_HAND);
            return new LexiconFile(name).lexicon(text.lines().toList());
        } catch (TooLargeException e) {
            throw new ProblemException(e.problem(ProblemKind.LEXICON_TOO_LARGE, name), e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.LEXICON_UNREADABLE,
                            name,
                            "The file cannot be read.",
                            "Check that it is UTF-8 text."),
                    e);
        }
    }

    private Lexicon lexicon(List<String> text) {
        List<Word> words = new ArrayList<>();
        for (int line = 1; line <= text.size(); line++) {
            String row = text.get(line - 1);
            if (!row.isBlank() && !row.startsWith("#")) {
                words.add(word(row.split("\t", -1), line));
            }
        }
        return new Lexicon(words);
    }

    private Word word(String[] columns, int line) {
        if (columns.length != COLUMNS) {
            throw refused(
                    ProblemKind.LEXICON_COLUMNS, line, "has " + columns.length + " columns instead of " + COLUMNS);
        }
        Word word = new Word(columns[0].strip(), columns[1].strip(), columns[2].strip());
        if (word.simplified().isEmpty()
                || word.traditional().isEmpty()
                || word.why().isEmpty()) {
            throw refused(ProblemKind.LEXICON_EMPTY, line, "has an empty column");
        }
        claim(word.simplified(), line);
        claim(word.traditional(), line);
        return word;
    }

    private void claim(String text, int line) {
        int earlier = lines.getOrDefault(text, line);
        if (earlier != line) {
            throw refused(
                    ProblemKind.LEXICON_TWICE,
                    line,
                    "names `" + text + "`, which stands in line " + earlier + " already");
        }
        lines.put(text, line);
    }

    private ProblemException refused(ProblemKind kind, int line, String what) {
        return new ProblemException(Problem.error(
                kind,
                name + ":" + line,
                "The line " + what + ".",
                "Write one word a line: Simplified, tab, Traditional, tab, the reason."));
    }
}
