package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.stream.ContentCoding;
import org.lantai.source.stream.CutTolerantStream;
import org.lantai.source.stream.Unfolding;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Takes the pages out of a WARC file one by one: HTTP responses of status 200, and resources, that are HTML or (responses
 * only) plain text.
 */
final class WarcPages {
    private final WarcReader warc;
    private final WarcInput input;
    private final Unfolding unfolding;
    private final PageMaker maker;
    private final Consumer<Problem> problems;
    private final Revisits revisits = new Revisits();
    private int records;
    private String address = "";

    /**
     * Of one file.
     *
     * @param warc reads its records
     * @param input what it reads them from
     * @param unfolding counts what is decompressed
     */
    WarcPages(WarcReader warc, WarcInput input, Unfolding unfolding, PageMaker maker, Consumer<Problem> problems) {
        this.warc = warc;
        this.input = input;
        this.unfolding = unfolding;
        this.maker = maker;
        this.problems = problems;
    }

    /**
     * The next page; empty at the end of the file.
     *
     * @throws IOException when the file is damaged or ends in the middle of a record, whose page is not handed on: a
     *     piece of a page must not replace an earlier capture that is whole
     */
    Optional<SourcePage> next() throws IOException {
        for (Optional<WarcRecord> record = advance(); record.isPresent(); record = advance()) {
            Optional<SourcePage> page = page(record.get());
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    /** Whether there was no record at all so far. */
    boolean isEmpty() {
        return records == 0;
    }

    /** Tells, when all is read, of what belongs to no single page. */
    void tellRest() {
        revisits.tell(maker.name(), problems);
    }

    /** How far the reading has come, for messages: {@code in record 12 (https://…)}. */
    String whereabouts() {
        return records == 0 ? "at its beginning" : "in or after record " + records + address;
    }

    private Optional<WarcRecord> advance() throws IOException {
        try {
            input.beginHeader();
            Optional<WarcRecord> record = warc.next();
            input.endHeader();
            records += record.isPresent() ? 1 : 0;
            address = record.flatMap(WarcPages::target)
                    .map(url -> " (" + url + ")")
                    .orElse("");
            if (record.isPresent() && record.get().body().size() < 0) {
                // jwarc would go back by as much, and read the same record for ever.
                throw new IOException("the length of a record is negative");
            }
            return record;
        } catch (IllegalArgumentException e) {
            throw new IOException("the header of a record cannot be read", e);
        }
    }

    private Optional<SourcePage> page(WarcRecord record) throws IOException {
        Optional<SourcePage> page = Optional.empty();
        boolean malformed = false;
        try {
            page = tryPage(record);
        } catch (IOException | RuntimeException e) {
            // jwarc also throws what nobody would expect, as for quotation marks in the parameter of a type.
            malformed = true;
        }
        // Throws when it is the file that ends here, not the response that is malformed.
        record.body().consume();
        unfolding.check();
        if (malformed) {
            problems.accept(malformedRecord());
        }
        return page;
    }

    private Problem malformedRecord() {
        return Problem.warning(
                ProblemKind.WARC_BAD_RECORD,
                maker.place(records),
                "The record" + address + " cannot be read as an HTTP response.",
                "Capture the page again if it matters.");
    }

    private Optional<SourcePage> tryPage(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = http(response::http);
            return isPage(response, http) ? Optional.of(responsePage(response, http)) : Optional.empty();
        }
        if (record instanceof WarcRevisit revisit) {
            revisit(revisit);
            return Optional.empty();
        }
        return record instanceof WarcResource && format(record).equals(Optional.of(PageFormat.HTML))
                ? Optional.of(resourcePage(record))
                : Optional.empty();
    }

    private static boolean isHttp(WarcCaptureRecord record) throws IOException {
        return record.contentType().base().equals(MediaType.HTTP);
    }

    private static boolean isPage(WarcRecord record, HttpResponse http) throws IOException {
        return format(http).isPresent() && http.status() == 200 && !isForRobots(record);
    }

    /** Of what is no page it does not matter that it was captured again. */
    private void revisit(WarcRevisit revisit) throws IOException {
        boolean told = isHttp(revisit) && revisit.body().size() > 0;
        if (!told || isRevisitedPage(revisit, http(revisit::http))) {
            revisits.revisited(revisit);
        }
    }

    /** A server that says "not modified" need not say of what type. */
    private static boolean isRevisitedPage(WarcRecord record, HttpResponse http) throws IOException {
        boolean typed = http.headers().first("Content-Type").isPresent();
        return http.status() == 304 ? !typed || format(http).isPresent() : isPage(record, http);
    }

    /** Parses a header of HTTP. */
    @FunctionalInterface
    private interface Parsing {
        HttpResponse http() throws IOException;
    }

    private HttpResponse http(Parsing parsing) throws IOException {
        input.beginHeader();
        try {
            return parsing.http();
        } finally {
            input.endHeader();
        }
    }

    private SourcePage resourcePage(WarcRecord record) throws IOException {
        revisits.captured(record);
        Content content = Content.read(record.body().stream());
        return maker.page(content, facts(record, record, PageFormat.HTML), noticed(record, false));
    }

    private SourcePage responsePage(WarcRecord record, HttpResponse http) throws IOException {
        revisits.captured(record);
        String coding = String.join(", ", http.headers().all("Content-Encoding"));
        Optional<InputStream> payload = ContentCoding.undo(coding, http.body().stream());
        Facts facts = facts(record, http, format(http).orElse(PageFormat.HTML));
        if (payload.isEmpty()) {
            return maker.unreadable(facts, unknownCoding(facts, coding));
        }
        boolean plain = ContentCoding.isNone(coding);
        CutTolerantStream stream = new CutTolerantStream(plain ? payload.get() : unfolding.unfolded(payload.get()));
        Content content = plain ? Content.read(stream) : Content.readUnfolded(stream);
        return maker.page(content, facts, noticed(record, stream.cut()));
    }

    private Facts facts(WarcRecord record, Message typed, PageFormat format) {
        return new Facts(
                records,
                format,
                target(record),
                record.headers().first("WARC-Date"),
                Optional.ofNullable(typed.contentType().parameters().get("charset"))
                        .map(charset -> charset.replace("'", "")));
    }

    private List<Problem> noticed(WarcRecord record, boolean cut) {
        if (!cut && record.headers().first("WARC-Truncated").isEmpty()) {
            return List.of();
        }
        return List.of(Problem.warning(
                ProblemKind.CAPTURE_CUT,
                maker.place(records),
                "The page" + address + " was cut short when it was captured.",
                "Capture the page again."));
    }

    private Problem unknownCoding(Facts facts, String coding) {
        return Problem.error(
                ProblemKind.CAPTURE_UNREADABLE,
                maker.place(records),
                facts.subject() + " is compressed with `" + coding + "`, which cannot be read.",
                "Capture the page again with the request header `Accept-Encoding: gzip`.");
    }

    private static Optional<PageFormat> format(Message message) {
        MediaType type = message.contentType().base();
        if (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML)) {
            return Optional.of(PageFormat.HTML);
        }
        return type.equals(MediaType.PLAIN_TEXT) ? Optional.of(PageFormat.TEXT) : Optional.empty();
    }

    /** Without the angle brackets that the WARC 1.0 grammar had by mistake. */
    static Optional<String> target(WarcRecord record) {
        return record.headers().first("WARC-Target-URI").map(url -> url.replaceFirst("^<(.*)>$", "$1"));
    }

    /** Every crawler asks for {@code /robots.txt}, and nobody wants to read it. */
    private static boolean isForRobots(WarcRecord record) {
        return target(record).filter(url -> url.endsWith("/robots.txt")).isPresent();
    }
}
