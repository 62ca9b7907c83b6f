package org.lantai.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.text.ArchivedAddress;

/** Makes the pages of one file; the sidecar's word counts before the file's own. */
public final class PageMaker {
    private final String name;
    private final SidecarFile sidecar;

    /** Of the file that the user knows by that name. */
    public PageMaker(String name, SidecarFile sidecar) {
        this.name = name;
        this.sidecar = sidecar;
    }

    public String name() {
        return name;
    }

    /** Makes the pages of a file, or of what is like one, that lies in this one. */
    public PageMaker inside(String part) {
        return new PageMaker(name + "/" + part, sidecar);
    }

    /** One record of the file. */
    public CapturePlace place(int record) {
        return new CapturePlace(name, record);
    }

    /**
     * The page of a capture; without bytes, and with a problem that says why, when it cannot be used.
     *
     * @param noticed what was noticed while the content was read
     */
    public SourcePage page(Content content, Facts facts, List<Problem> noticed) {
        List<Problem> problems = new ArrayList<>(noticed);
        Optional<Problem> objection = objection(content, facts);
        objection.ifPresent(problems::add);
        CapturedBytes bytes = objection.isPresent() ? CapturedBytes.EMPTY : content.bytes();
        return page(bytes, content.sha256(), facts, problems);
    }

    /** The page of a capture of which nothing could be read. */
    public SourcePage unreadable(Facts facts, Problem why) {
        return page(CapturedBytes.EMPTY, CapturedBytes.EMPTY.sha256(), facts, List.of(why));
    }

    private SourcePage page(CapturedBytes bytes, String sha256, Facts facts, List<Problem> noticed) {
        List<Problem> problems = new ArrayList<>(noticed);
        Optional<String> written = sidecar.url().or(() -> facts.url().flatMap(given -> url(given, facts, problems)));
        Optional<ArchivedAddress> copy = written.flatMap(ArchivedAddress::of);
        Optional<String> url =
                copy.map(ArchivedAddress::original).flatMap(WebAddress::of).or(() -> written);
        Optional<PartialDate> captured = sidecar.captured()
                .or(() -> copy.map(ArchivedAddress::time).flatMap(CaptureTime::parse))
                .or(() -> facts.captured().flatMap(given -> captured(given, facts, problems)));
        problems.addAll(sidecar.problems());
        String lines = bytes.size() == 0 ? sha256 : bytes.sha256OfLines();
        Origin origin = new Origin(place(facts.record()), url, captured, sha256, lines);
        return new SourcePage(
                origin, facts.format(), bytes, facts.charset(), facts.export(), sidecar.sidecar(), problems);
    }

    private Optional<Problem> objection(Content content, Facts facts) {
        if (content.size() == 0) {
            return Optional.of(
                    error(facts, ProblemKind.CAPTURE_EMPTY, "is empty", "Fetch the page again, or remove it."));
        }
        if (content.tooLarge()) {
            return Optional.of(error(
                    facts,
                    ProblemKind.CAPTURE_TOO_LARGE,
                    largeness(content.size() >> 20),
                    "Save the page without what is embedded in it, or remove it."));
        }
        return BinaryCheck.describe(content.bytes())
                .map(kind -> error(
                        facts,
                        ProblemKind.CAPTURE_BINARY,
                        "is " + kind + ", not a page",
                        "Give it its right name, or remove it."));
    }

    private static String largeness(long mebibytes) {
        long limit = Content.LIMIT >> 20;
        return mebibytes > limit
                ? "is " + mebibytes + " MiB large, over the limit of " + limit + " MiB"
                : "is larger than the limit of " + limit + " MiB";
    }

    private Problem error(Facts facts, ProblemKind kind, String what, String advice) {
        return Problem.error(kind, place(facts.record()), facts.subject() + " " + what + ".", advice);
    }

    private Optional<String> url(String written, Facts facts, List<Problem> problems) {
        Optional<String> url = WebAddress.of(written);
        if (url.isEmpty()) {
            problems.add(
                    doubt(facts, ProblemKind.CAPTURE_URL, "Its address `" + written + "` is none of http or https."));
        }
        return url;
    }

    private Optional<PartialDate> captured(String written, Facts facts, List<Problem> problems) {
        Optional<PartialDate> captured = CaptureTime.parse(written);
        if (captured.isEmpty()) {
            problems.add(doubt(facts, ProblemKind.CAPTURE_DATE, "Its time of capture `" + written + "` is no date."));
        }
        return captured;
    }

    private Problem doubt(Facts facts, ProblemKind kind, String message) {
        return Problem.warning(kind, place(facts.record()), message, "Give the right one in a sidecar.");
    }
}
