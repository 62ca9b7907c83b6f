package org.lantai.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;

/** What reading one file brought. */
public record Reading(List<SourcePage> pages, List<Problem> problems) {
    public static Reading of(Path file) {
        return of(file, "content/captures/" + file.getFileName());
    }

    public static Reading of(Path file, String name) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        new CaptureReader().read(file, name, reading.pages::add, reading.problems::add);
        return reading;
    }

    public static Path file(Path folder, String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    public static Path file(Path folder, String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The only page, or the test fails. */
    public SourcePage page() {
        if (pages.size() != 1) {
            throw new AssertionError("not one page but " + pages);
        }
        return pages.get(0);
    }

    public static String text(SourcePage page) {
        return new String(page.bytes().toArray(), StandardCharsets.UTF_8);
    }

    /** The record that a problem is about. */
    public static int record(Problem problem) {
        return problem.place().record();
    }

    /** The problems of the only page. */
    public List<ProblemKind> kinds() {
        return page().problems().stream().map(Problem::kind).toList();
    }
}
