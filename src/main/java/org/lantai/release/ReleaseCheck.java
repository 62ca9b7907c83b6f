package org.lantai.release;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.DocumentId;
import org.lantai.model.Names;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** Tells what became of released texts, and refuses to lose one. */
public final class ReleaseCheck {
    private static final Pattern VERSION = Pattern.compile("d/([^/]+)/v(\\d+)/index\\.html");

    private static final String FOLDER = "content/releases";

    private ReleaseCheck() {}

    /**
     * Tells how many texts are no longer those that were released.
     *
     * @throws ProblemException when a released text would be lost
     */
    public static void check(Releases releases, Consumer<Problem> problems) {
        releases.twofold().forEach((id, number) -> problems.accept(twofold(id, number)));
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

    /**
     * Makes sure that the folder still has what was published.
     *
     * @param published the paths that were ever published
     * @throws ProblemException when a version is missing
     */
    public static void refuseLoss(Releases releases, Stream<String> published) {
        List<String> missing = published
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .filter(version -> DocumentId.parse(version.group(1))
                        .filter(id -> !releases.has(id, version.group(2)))
                        .isPresent())
                .map(version -> "d/" + version.group(1) + "/v" + version.group(2) + "/")
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.RELEASES_DAMAGED,
                    FOLDER,
                    "The releases were lost or have lost lines: " + missing.size()
                            + " versions that were published are not in" + " them, such as " + missing.get(0) + ".",
                    "Restore the folder from version control (`git log -- " + FOLDER + "` lists its states) or from a"
                            + " backup."));
        }
    }

    private static Problem twofold(DocumentId id, int number) {
        return Problem.warning(
                ProblemKind.RELEASES_CHANGED,
                FOLDER + "/" + ReleaseFolder.shard(id),
                "Two branches released version " + number + " of d/" + id
                        + "/ with two texts. The first line of the file is"
                        + " shown; the other text is shown nowhere.",
                "If the address of the other one was given out, make a release of that text again.");
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
            case WITNESS -> "other captures of the same articles mend them";
            case PROGRAM -> "the program or the settings read the same captures otherwise";
            case METADATA -> "their headline, date, source or authors changed";
        };
    }
}
