package org.lantai.twins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A template: sets copies into pages. */
final class PageFrame {
    /** Templates that part paragraphs by line breaks. */
    private static final Set<String> BROKEN = Set.of("farm", "forum");
    /** Templates that put paragraphs into boxes. */
    private static final Set<String> BOXED = Set.of("campus");

    private final String html;
    private final String before;
    private final String after;

    PageFrame(String name) {
        this.html = Resources.read("frame-" + name + ".html");
        this.before = BROKEN.contains(name) ? "　　" : BOXED.contains(name) ? "<div>" : "<p>";
        this.after = BROKEN.contains(name) ? "<br><br>" : BOXED.contains(name) ? "</div>" : "</p>";
    }

    /**
     * A page.
     *
     * @param around what the site puts around each text: its name, its slogan, its list of links
     */
    String page(Copy copy, Map<String, String> around) {
        Piece piece = copy.piece();
        String page = html.replace("{{title}}", piece.title())
                .replace("{{date}}", piece.date().toString())
                .replace("{{source}}", piece.source())
                .replace("{{body}}", copy.columns() ? columns(piece) : body(piece));
        for (String name : List.of("site", "slogan", "links")) {
            page = page.replace("{{" + name + "}}", around.getOrDefault(name, ""));
        }
        return copy.damage().damage(page);
    }

    private String columns(Piece piece) {
        int middle = piece.size() / 2;
        return "<table><tr><td width=\"50%\">" + body(piece.part(0, middle)) + "</td><td>"
                + body(piece.part(middle, piece.size()).captioned(List.of())) + "</td></tr></table>";
    }

    private String body(Piece piece) {
        String pictures = piece.captions().stream()
                .map(caption ->
                        "<figure><img src=\"/img/1.jpg\" alt=\"\"><figcaption>" + caption + "</figcaption></figure>\n")
                .collect(Collectors.joining());
        return pictures + piece.paragraphs().stream().map(this::paragraph).collect(Collectors.joining("\n"));
    }

    private String paragraph(String text) {
        return before + text + after;
    }
}
