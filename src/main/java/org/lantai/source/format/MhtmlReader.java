package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.lantai.model.Export;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;

/**
 * Reads pages that browsers saved with all their parts in one file (MHTML, <a
 * href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557</a>). The page is the first part in HTML that stands at the
 * address of the whole, else the first in HTML.
 */
public final class MhtmlReader implements FormatReader {
    /** As WARC files, see {@link WarcInput}. */
    private static final int LONGEST_HEADER = 64 << 10;

    static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(1_000)
            .build();

    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        Parts parts = new Parts();
        try {
            parts.read(in);
        } catch (MimeException e) {
            problems.accept(broken(maker.name()));
        }
        pages.accept(parts.page
                .map(page -> maker.page(page.content, parts.facts(page), List.of()))
                .orElseGet(() -> maker.unreadable(Facts.of(PageFormat.HTML), noPage(maker.name()))));
    }

    /** A part in HTML. */
    private record Part(Content content, String address, Optional<String> charset) {}

    /** A way through one file. */
    private static final class Parts {
        private String whole = "";
        private Optional<String> date = Optional.empty();
        private String address = "";
        private boolean inPart;
        private Optional<Part> page = Optional.empty();

        void read(InputStream in) throws IOException, MimeException {
            MimeTokenStream tokens = new MimeTokenStream(BOUNDS);
            tokens.parse(in);
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                switch (state) {
                    case T_START_BODYPART -> {
                        inPart = true;
                        address = "";
                    }
                    case T_FIELD -> field(tokens.getField());
                    case T_BODY -> body(tokens);
                    default -> {
                        // The rest only says where things begin and end.
                    }
                }
            }
        }

        private void field(Field field) {
            String value = field.getBody().strip();
            switch (field.getName().toLowerCase(Locale.ROOT)) {
                case "snapshot-content-location" -> whole = value;
                case "content-location" -> {
                    address = value;
                    whole = whole.isEmpty() && !inPart ? value : whole;
                }
                case "date" -> date = inPart ? date : Optional.of(value);
                default -> {
                    // Who sent it and to whom tells nothing of a page.
                }
            }
        }

        private void body(MimeTokenStream tokens) throws IOException {
            boolean html = tokens.getBodyDescriptor().getMimeType().matches("(?i)text/html|application/xhtml\\+xml");
            boolean better = page.isEmpty()
                    || (address.equals(whole) && !page.get().address.equals(whole));
            if (html && better) {
                Content content = Content.readUnfolded(tokens.getDecodedInputStream());
                page = Optional.of(new Part(content, address, charset(tokens)));
            }
        }

        /** Only what is written there: none means that the page itself says it. */
        private static Optional<String> charset(MimeTokenStream tokens) {
            return Optional.ofNullable(tokens.getBodyDescriptor().getCharset())
                    .filter(charset -> !charset.equalsIgnoreCase("us-ascii"));
        }

        Facts facts(Part part) {
            Optional<String> url = Optional.of(part.address.isEmpty() ? whole : part.address)
                    .flatMap(WebAddress::of)
                    .or(() -> WebAddress.of(whole))
                    .or(() -> SavedPage.of(part.content.bytes()).map(SavedPage::url));
            return new Facts(0, PageFormat.HTML, url, date, part.charset, Export.NONE);
        }
    }

    private static Problem broken(String name) {
        return Problem.warning(
                ProblemKind.CAPTURE_CUT,
                name,
                "The file breaks off or is damaged; what came before was read.",
                "Save the page again.");
    }

    private static Problem noPage(String name) {
        return Problem.error(
                ProblemKind.CAPTURE_EMPTY,
                name,
                "The file holds no page in HTML.",
                "Save the page again, as one file or complete.");
    }
}
