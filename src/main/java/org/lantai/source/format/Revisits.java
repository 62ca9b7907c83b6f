package org.lantai.source.format;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of one file that say that a page was captured once more and had not changed ({@code revisit}, ISO 28500, 6.7): such a
 * page is the capture that they refer to, and no second one.
 */
final class Revisits {
    /** No honest digest or address is longer. */
    private static final int LONGEST = 200;

    private final Set<String> captured = new HashSet<>();
    private int again;
    private String last = "";
    /** The addresses of those whose page is not in this file. */
    private final NavigableSet<String> lost = new TreeSet<>();

    /** Takes note of a record that has its page. */
    void captured(WarcRecord record) {
        keys(record, "WARC-Target-URI", "WARC-Date").forEach(captured::add);
    }

    /** Takes note of a record that refers to another, which stands before it unless it is in another file. */
    void revisited(WarcRecord record) {
        if (keys(record, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date").anyMatch(captured::contains)) {
            again++;
            String date = header(record, "WARC-Date").orElse("");
            last = date.compareTo(last) > 0 ? date : last;
        } else {
            header(record, "WARC-Target-URI").ifPresent(lost::add);
        }
    }

    private static Stream<String> keys(WarcRecord record, String address, String date) {
        Optional<String> place =
                header(record, address).flatMap(url -> header(record, date).map(time -> url + " " + time));
        return Stream.of(header(record, "WARC-Payload-Digest"), place).flatMap(Optional::stream);
    }

    private static Optional<String> header(WarcRecord record, String name) {
        return record.headers()
                .first(name)
                .map(value -> value.replaceFirst("^<(.*)>$", "$1"))
                .map(value -> value.substring(0, Math.min(LONGEST, value.length())));
    }

    /** Tells, when the file is read, what they come to. */
    void tell(String name, Consumer<Problem> problems) {
        if (again > 0) {
            problems.accept(Problem.note(
                    ProblemKind.WARC_REVISIT,
                    name,
                    "Pages in it that were captured again and had not changed: " + again + ", the last on " + last
                            + ". Each is one capture, of the time of the first.",
                    ""));
        }
        if (!lost.isEmpty()) {
            problems.accept(Problem.note(
                    ProblemKind.WARC_REVISIT,
                    name,
                    "Pages in it that had not changed since they were captured in another WARC file: " + lost.size()
                            + ", as " + lost.first() + ".",
                    "They are shown if that file of the earlier crawl is in the archive, too."));
        }
    }
}
