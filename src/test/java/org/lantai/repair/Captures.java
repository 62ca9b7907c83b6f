package org.lantai.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;

/** Captures for tests. */
public final class Captures {
    private Captures() {}

    public static SourcePage text(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), PageFormat.TEXT);
    }

    public static SourcePage html(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8), PageFormat.HTML);
    }

    public static SourcePage html(String html, String charset) {
        return of(html.getBytes(Charset.forName(charset)), PageFormat.HTML);
    }

    public static SourcePage of(byte[] bytes, PageFormat format) {
        return of(bytes, format, Optional.empty());
    }

    public static SourcePage of(byte[] bytes, PageFormat format, Optional<String> declared) {
        CapturedBytes captured = CapturedBytes.copyOf(bytes);
        Origin origin = new Origin(CapturePlace.ofFile("page"), Optional.empty(), Optional.empty(), captured.sha256());
        return new SourcePage(origin, format, captured, declared, Sidecar.NONE, List.of());
    }

    static SourcePage file(Path file) throws java.io.IOException {
        return of(Files.readAllBytes(file), file.toString().endsWith(".html") ? PageFormat.HTML : PageFormat.TEXT);
    }
}
