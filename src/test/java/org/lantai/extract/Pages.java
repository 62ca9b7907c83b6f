package org.lantai.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.CharsetReason;

/** Pages for tests, as repair would hand them over. */
public final class Pages {
    private Pages() {}

    public static RepairedPage of(PageFormat format, String text) {
        return of(format, Optional.empty(), text);
    }

    /** An HTML page that was scraped from an address. */
    public static RepairedPage at(String url, String html) {
        return of(PageFormat.HTML, Optional.of(url), html);
    }

    private static RepairedPage of(PageFormat format, Optional<String> url, String text) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin(CapturePlace.ofFile("captures/page"), url, Optional.empty(), bytes.sha256());
        SourcePage capture = new SourcePage(origin, format, bytes, Optional.empty(), Sidecar.NONE, List.of());
        return new RepairedPage(
                capture,
                new CharsetDecision("UTF-8", CharsetReason.Fact.UNDECIDED, List.of()),
                text,
                text,
                List.of(),
                List.of());
    }
}
