package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.lantai.model.PartialDate;

/** Hands on the parts of a page that was saved with all of them in one file, as far as somebody calls for them. */
public final class MhtmlFiles {
    private final HeldFiles files;
    private Optional<PartialDate> date = Optional.empty();
    private String address = "";
    private boolean inPart;

    public MhtmlFiles(HeldFiles files) {
        this.files = files;
    }

    /** @throws IOException when the file is damaged; what came before is handed on */
    public void read(InputStream in) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(MhtmlReader.BOUNDS);
        tokens.parse(in);
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_START_BODYPART) {
                    inPart = true;
                    address = "";
                } else if (state == EntityState.T_FIELD) {
                    field(tokens.getField());
                } else if (state == EntityState.T_BODY && files.wants(address)) {
                    files.take(address, date, tokens.getDecodedInputStream());
                }
            }
        } catch (MimeException e) {
            throw new IOException("the file is damaged", e);
        }
    }

    private void field(Field field) {
        String value = field.getBody().strip();
        if (inPart && field.getName().equalsIgnoreCase("content-location")) {
            address = value;
        } else if (!inPart && field.getName().equalsIgnoreCase("date")) {
            date = CaptureTime.parse(value);
        }
    }
}
