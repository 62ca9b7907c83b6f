package org.lantai.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A drawing in the making: boxes, lines and words, in whole pixels; what they look like is a matter of their classes. */
final class Svg {
    /** Fonts are the reader's own; light and dark as the reader has it. */
    private static final String STYLE = """
            text { font: 12px sans-serif; fill: #1c2430; }
            .name { font: bold 15px sans-serif; }
            .code { font: 12px monospace; }
            .small { font: 11px sans-serif; fill: #4a5565; }
            .value { font: 12px monospace; fill: #8a3b12; text-anchor: middle; }
            .chip { text-anchor: middle; }
            .paper { fill: #ffffff; }
            .room { fill: #f1f4f8; stroke: #8a97a8; }
            .inner { fill: #ffffff; stroke: #b4becb; }
            .imports { fill: none; stroke: #6b7889; stroke-dasharray: 4 3; marker-end: url(#head); }
            .inside { fill: none; stroke: #9aa6b5; marker-end: url(#head); }
            .hands { fill: none; stroke: #c2571a; stroke-width: 2; marker-end: url(#hot); }
            #head path { fill: #6b7889; }
            #hot path { fill: #c2571a; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6eaf0; }
              .small { fill: #a9b4c2; }
              .value { fill: #f0a070; }
              .paper { fill: #12161c; }
              .room { fill: #1d242e; stroke: #5b6878; }
              .inner { fill: #12161c; stroke: #4a5666; }
              .imports { stroke: #93a0b0; }
              .inside { stroke: #6b7889; }
              .hands { stroke: #e07a3c; }
              #head path { fill: #93a0b0; }
              #hot path { fill: #e07a3c; }
            }
            """;

    private static final String HEADS = """
            <marker id="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
            <marker id="hot" markerWidth="10" markerHeight="10" refX="9" refY="5" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L10 5L0 10z"/></marker>
            """;

    private final StringBuilder shapes = new StringBuilder();

    /** A box, its corner at the upper left. */
    record Box(int x, int y, int width, int height) {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int middle() {
            return x + width / 2;
        }
    }

    /** A place. */
    record Point(int x, int y) {}

    Svg box(String look, Box box) {
        shapes.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>%n"
                .formatted(look, box.x(), box.y(), box.width(), box.height()));
        return this;
    }

    Svg text(String look, Point at, String words) {
        shapes.append(
                "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n".formatted(look, at.x(), at.y(), escaped(words)));
        return this;
    }

    /** Text in lines of one height, the first of them at a place. */
    Svg lines(String look, Point at, List<String> lines, int height) {
        for (int i = 0; i < lines.size(); i++) {
            text(look, new Point(at.x(), at.y() + i * height), lines.get(i));
        }
        return this;
    }

    /** An arrow through some places, to the last of them. */
    Svg arrow(String look, Point... way) {
        String points =
                List.of(way).stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        shapes.append("<polyline class=\"%s\" points=\"%s\"/>%n".formatted(look, points));
        return this;
    }

    /** The file, with a description for those who do not see it. */
    String write(int width, int height, String description) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                <style>
                %s</style>
                <defs>
                %s</defs>
                <rect class="paper" width="%d" height="%d"/>
                %s</svg>
                """.formatted(width, height, escaped(description), STYLE, HEADS, width, height, shapes);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
