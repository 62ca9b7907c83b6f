package org.lantai.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.source.helper.CookieFile;
import org.lantai.source.helper.HelperFiles;
import org.lantai.source.helper.LfsPointer;

/** Tells what files are that lie in one place, by their names and how they begin. */
final class FileJudge {
    private final Set<String> pages = new HashSet<>();

    /** @param names of all of them: some belong to pages that lie beside */
    FileJudge(Collection<String> names) {
        names.stream()
                .filter(name -> CaptureType.of(name) == CaptureType.HTML)
                .forEach(name -> pages.addAll(List.of(name, CaptureType.withoutEnding(name))));
    }

    /** What a file is. */
    enum Kind {
        CAPTURE,
        /** That one would be in its place which Git LFS keeps elsewhere. */
        POINTER,
        COOKIES,
        /** A program left it beside captures. */
        HELPER,
        /** Of no known kind. */
        OTHER
    }

    /**
     * What was judged of a file.
     *
     * @param type what it is by its name and beginning
     * @param program the program that left it
     */
    record Judged(Kind kind, CaptureType type, Optional<String> program) {
        private static Judged of(Kind kind, CaptureType type) {
            return new Judged(kind, type, Optional.empty());
        }
    }

    /** @param beginning of the file, see {@link org.lantai.source.helper.FileHead} */
    Judged judge(String name, String beginning) {
        CaptureType type = CaptureType.of(name, beginning);
        String head = type.isText() ? beginning : "";
        if (type.isCapture() && LfsPointer.begins(beginning)) {
            return Judged.of(Kind.POINTER, type);
        }
        if (CookieFile.begins(head)) {
            return Judged.of(Kind.COOKIES, type);
        }
        Optional<String> program = HelperFiles.program(name, () -> head, pages::contains);
        return program.isPresent()
                ? new Judged(Kind.HELPER, type, program)
                : Judged.of(type.isCapture() ? Kind.CAPTURE : Kind.OTHER, type);
    }
}
