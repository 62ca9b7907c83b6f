package org.lantai.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.source.FileJudge.Judged;
import org.lantai.source.helper.FileHead;
import org.lantai.source.pack.Pack;

/**
 * Reads the captures among the files of a pack as if they lay in a folder of its name. What they are told by, and what is
 * told of the others, is the same; sidecars belong to files in folders alone.
 */
final class PackReader {
    /** Reads one file of a pack. */
    @FunctionalInterface
    interface Member {
        void read(InputStream in, String name, CaptureType type) throws IOException;
    }

    private final String name;
    private final Member member;
    private final Consumer<Problem> problems;
    private final Unread unread = new Unread();
    private final PassedOver passedOver = new PassedOver();
    private int captures;

    /**
     * Of one pack.
     *
     * @param name the file as the user knows it
     */
    PackReader(String name, Member member, Consumer<Problem> problems) {
        this.name = name;
        this.member = member;
        this.problems = problems;
    }

    /** Reads it; returns how many of its files are captures. */
    int read(Pack pack) throws IOException {
        FileJudge judge = new FileJudge(pack.names());
        pack.each((file, content) -> read(file, new BufferedInputStream(content), judge));
        passedOver.tell(name, problems);
        unread.tell(name, problems);
        return captures;
    }

    private void read(String file, InputStream content, FileJudge judge) throws IOException {
        CaptureType named = CaptureType.of(file);
        if (isHidden(file)) {
            passedOver.add("hidden", file);
        } else if (named != CaptureType.IMAGE && named != CaptureType.SIDECAR) {
            Judged judged = judge.judge(file, FileHead.peek(content));
            switch (judged.kind()) {
                case CAPTURE -> capture(file, content, judged.type());
                case HELPER -> passedOver.add(judged.program().orElse(""), file);
                case COOKIES -> problems.accept(cookies(file));
                case POINTER, OTHER -> unread.add(file);
            }
        }
    }

    private void capture(String file, InputStream content, CaptureType type) throws IOException {
        if (type.isPack()) {
            unread.add(file);
        } else {
            captures++;
            member.read(content, name + "/" + file, type);
        }
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") || file.contains("/.");
    }

    private Problem cookies(String file) {
        return Problem.warning(
                ProblemKind.CAPTURE_COOKIES,
                name,
                "The file " + file
                        + " in it holds cookies, with which anybody can log in as whoever captured the pages;"
                        + " it was passed over.",
                "Take it out, above all before you publish `content/`.");
    }
}
