package org.lantai.source.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.CapturedBytes;

/** Finds the address that a browser left in a page it saved. */
final class SavedFrom {
    /** The comment stands in front of the first tag or just behind it. */
    private static final int WINDOW = 4096;

    /**
     * Of browsers ({@code <!-- saved from url=(0029)https://example.org/a.html -->}, the <a
     * href="https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)">Mark
     * of the Web</a>) and of the extension SingleFile, which writes {@code url: https://…} on a line of its comment.
     */
    private static final Pattern COMMENT = Pattern.compile(
            "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S+?)(?:\\s|-->)");

    private SavedFrom() {}

    /** The address the page was saved from. */
    static Optional<String> url(CapturedBytes bytes) {
        byte[] head = new byte[Math.min(WINDOW, bytes.size())];
        bytes.buffer().get(head);
        // The comment is ASCII; without NULs it also shows in pages saved as UTF-16.
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher comment = COMMENT.matcher(text);
        return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
    }
}
