package org.lantai.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lantai.config.ConfigReader;
import org.lantai.disk.Disk;
import org.lantai.lexicon.Table;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.source.FileNames;

/** Begins an archive in a folder, which may be new, empty, or full of pages: what is there stays as it is. */
public final class NewArchive {
    private static final String CAPTURES = "content/captures";
    private static final String ATTRIBUTES = "content/.gitattributes";
    private static final String WORKFLOW = "pages.yml";
    private static final String IGNORED = "ignored.gitignore";
    private static final String TITLE = "{title}";

    private final Disk disk;
    private final Tongue tongue;

    /**
     * Begins archives.
     *
     * @param disk what every change goes through
     * @param tongue what their files are explained in
     */
    public NewArchive(Disk disk, Tongue tongue) {
        this.disk = disk;
        this.tongue = tongue;
    }

    /**
     * What there is now.
     *
     * @param written the files that were written, by their names below the folder
     * @param kept those that stood there before
     */
    public record Begun(List<String> written, List<String> kept) {
        public Begun {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Writes what an archive begins with. Called again, it writes what is missing.
     *
     * @param folder the archive's, made where it is missing; its name becomes the title
     * @throws ProblemException when it cannot be written
     */
    public Begun begin(Path folder) {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            disk.makeFolders(folder.resolve(CAPTURES));
            for (FirstFile file : files(folder)) {
                (write(folder, file) ? written : kept).add(file.name());
            }
        } catch (IOException e) {
            throw new ProblemException(unwritable(folder), e);
        }
        (stands(folder, ATTRIBUTES) ? kept : written).add(ATTRIBUTES);
        GitAttributes.write(disk, folder);
        return new Begun(written, kept);
    }

    /** A file and what it says. */
    private record FirstFile(String name, String text) {}

    private List<FirstFile> files(Path folder) {
        return List.of(
                new FirstFile(ConfigReader.FILE, text(tongue.settings()).replace(TITLE, title(folder))),
                new FirstFile("content/pages/about.md", text(tongue.about())),
                new FirstFile(".gitignore", text(IGNORED)),
                new FirstFile(".github/workflows/pages.yml", text(WORKFLOW)));
    }

    /** The name of the folder as YAML; quoted, whatever stands in it. */
    private static String title(Path folder) {
        String name = FileNames.of(folder).replaceAll("\\p{Cntrl}", " ").strip();
        return "'" + (name.isEmpty() ? "Lantai" : name).replace("'", "''") + "'";
    }

    private static String text(String resource) {
        return new String(Table.bytes(NewArchive.class, resource), StandardCharsets.UTF_8);
    }

    private static boolean stands(Path folder, String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it was missing, and is there now. */
    private boolean write(Path folder, FirstFile file) throws IOException {
        if (stands(folder, file.name())) {
            return false;
        }
        Path place = folder.resolve(file.name());
        disk.makeFolders(place.resolveSibling("."));
        disk.rewrite(place, file.text().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static Problem unwritable(Path folder) {
        return Problem.error(
                ProblemKind.START_UNWRITABLE,
                folder.toString(),
                Files.exists(folder) && !Files.isDirectory(folder)
                        ? "This is a file, so no archive can be begun in it."
                        : "An archive cannot be begun here: a file cannot be written.",
                "Name a folder that can be written to, on a disk that is not full.");
    }
}
