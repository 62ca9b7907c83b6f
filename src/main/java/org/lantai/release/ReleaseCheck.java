package org.lantai.release;

import java.util.List;
import java.util.function.Consumer;
import org.lantai.model.DocumentId;
import org.lantai.model.Names;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Tells what became of released texts, and refuses to lose one. */
public final class ReleaseCheck {
    private static final String FOLDER = "content/releases";

    private ReleaseCheck() {}

    /**
     * Tells how many texts are no longer those that were released.
     *
     * @throws ProblemException when a released text would be lost
     */
    public static void check(Releases releases, Consumer<Problem> problems) {
        if (!releases.damaged().isEmpty()) {
            throw new ProblemException(damaged(releases.damaged().iterator().next()));
        }
        if (!releases.lost().isEmpty()) {
            throw new ProblemException(lost(releases));
        }
        releases.changes().forEach((reason, count) -> {
            if (reason != ChangeReason.FIRST) {
                problems.accept(releases.isReleasing() ? released(reason, count) : changed(reason, count));
            }
        });
    }

    private static Problem damaged(DocumentId id) {
        return Problem.error(
                ProblemKind.RELEASES_DAMAGED,
                FOLDER + "/" + ReleaseFolder.shard(id),
                "A line of the document " + id + " is damaged.",
                "Restore the file from version control: without the line a published version cannot be shown.");
    }

    private static Problem lost(Releases releases) {
        List<String> names = releases.lost().entrySet().stream()
                .map(lost -> "d/" + lost.getKey() + "/v" + lost.getValue().number() + "/")
                .toList();
        return Problem.error(
                ProblemKind.RELEASES_LOST,
                FOLDER,
                names.size() + " texts that were released read otherwise now, and nobody has their old form any more: "
                        + Names.of(names) + ".",
                "Put the site that was published last where this one is built (its data/texts/ has the old form), and"
                        + " build again. Or bring back what these were read from: the capture, the settings, or the"
                        + " version of Lantai.");
    }

    private static Problem changed(ChangeReason reason, long count) {
        return Problem.warning(
                ProblemKind.RELEASES_CHANGED,
                FOLDER,
                count + " texts are not as they were released, since " + words(reason) + ".",
                "The released form stays at its own address. `lantai release` makes the new one a version of its own.");
    }

    private static Problem released(ChangeReason reason, long count) {
        return Problem.note(
                ProblemKind.RELEASES_CHANGED,
                FOLDER,
                count + " texts became a version of their own, since " + words(reason) + ".",
                "The form that was released before stays at its own address.");
    }

    private static String words(ChangeReason reason) {
        return switch (reason) {
            case FIRST -> "they were not released";
            case CAPTURE -> "their pages were captured again";
            case CORRECTION -> "they were corrected";
            case PROGRAM -> "the program reads the same captures otherwise";
            case METADATA -> "their headline, date, source or authors changed";
        };
    }
}
