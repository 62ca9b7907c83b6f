package org.lantai.source.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lantai.model.ProblemException;
import org.lantai.source.stream.ContentCoding;
import org.lantai.source.stream.Gunzip;
import org.lantai.source.stream.Unfolding;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Hands on what the records of a WARC file hold, be they pages or not, as far as somebody calls for it. */
public final class WarcFiles {
    private final Unfolding unfolding = new Unfolding();
    private final HeldFiles files;

    public WarcFiles(HeldFiles files) {
        this.files = files;
    }

    /** @throws IOException when the file is damaged, or over a budget; what came before is handed on */
    public void read(InputStream in) throws IOException {
        BufferedInputStream file = new BufferedInputStream(unfolding.file(in));
        InputStream records = ContentCoding.isGzip(file) ? unfolding.unfolded(Gunzip.strict(file)) : file;
        BufferedInputStream buffered = new BufferedInputStream(records);
        WarcCaptures.refuseCompressed(buffered);
        WarcInput input = new WarcInput(buffered);
        WarcReader warc = new WarcReader(input);
        warc.setLenient(true);
        for (Optional<WarcRecord> record = next(warc, input); record.isPresent(); record = next(warc, input)) {
            take(record.get(), input);
            record.get().body().consume();
            unfolding.check();
        }
    }

    private static Optional<WarcRecord> next(WarcReader warc, WarcInput input) throws IOException {
        try {
            input.beginHeader();
            Optional<WarcRecord> record = warc.next();
            input.endHeader();
            if (record.isPresent() && record.get().body().size() < 0) {
                throw new IOException("the length of a record is negative");
            }
            return record;
        } catch (IllegalArgumentException e) {
            throw new IOException("the header of a record cannot be read", e);
        }
    }

    /** A record that is malformed costs no more than itself, as where pages are read. */
    private void take(WarcRecord record, WarcInput input) {
        Optional<String> address = WarcPages.target(record).filter(files::wants);
        if (address.isEmpty()) {
            return;
        }
        try {
            Optional<InputStream> content = content(record, input);
            if (content.isPresent()) {
                files.take(
                        address.get(), record.headers().first("WARC-Date").flatMap(CaptureTime::parse), content.get());
            }
        } catch (ProblemException e) {
            // Of whoever takes it.
            throw e;
        } catch (IOException | RuntimeException e) {
            input.endHeader();
        }
    }

    private Optional<InputStream> content(WarcRecord record, WarcInput input) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            input.beginHeader();
            HttpResponse http = response.http();
            input.endHeader();
            String coding = String.join(", ", http.headers().all("Content-Encoding"));
            return http.status() == 200
                    ? ContentCoding.undo(coding, http.body().stream()).map(unfolding::unfolded)
                    : Optional.empty();
        }
        return record instanceof WarcResource ? Optional.of(record.body().stream()) : Optional.empty();
    }
}
