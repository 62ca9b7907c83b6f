package org.lantai.source;

import java.nio.file.Path;
import java.util.Collection;
import org.lantai.source.helper.FileHead;
import org.lantai.source.helper.HelperFiles;

/** Tells of files that lie in one place, before they are in an archive, as what each would belong there. */
public final class FileRoles {
    private final FileJudge judge;

    /** @param names of all files there, with {@code /} between folders: some belong to pages that lie beside */
    public FileRoles(Collection<String> names) {
        this.judge = new FileJudge(names);
    }

    /** What a file would be in an archive. */
    public enum Role {
        /** One capture. */
        CAPTURE,
        /** A file that holds many. */
        CAPTURES,
        SIDECAR,
        /** What pages may call for: pictures, attachments, parts of a saved page. */
        COMPANION,
        /** That one would be in its place which Git LFS keeps elsewhere. */
        POINTER,
        COOKIES,
        /** A program left it for its own use. */
        HELPER
    }

    /**
     * What is told of a file.
     *
     * @param program which program left it, of a helper file; else empty
     */
    public record Told(Role role, String program) {}

    /** What a file is by its name and beginning. */
    public Told of(String name, Path file) {
        FileJudge.Judged judged = judge.judge(name, FileHead.of(file));
        String program = judged.program().orElse("");
        return switch (judged.kind()) {
            case CAPTURE -> new Told(judged.type().holdsMany() ? Role.CAPTURES : Role.CAPTURE, "");
            case POINTER -> new Told(Role.POINTER, "");
            case COOKIES -> new Told(Role.COOKIES, "");
            case HELPER -> new Told(HelperFiles.isPartOfPage(program) ? Role.COMPANION : Role.HELPER, program);
            case OTHER -> new Told(CaptureType.of(name) == CaptureType.SIDECAR ? Role.SIDECAR : Role.COMPANION, "");
        };
    }

    /** The names that the sidecar of a capture may have. */
    public static Collection<String> sidecars(String capture) {
        return SidecarNames.of(capture);
    }
}
