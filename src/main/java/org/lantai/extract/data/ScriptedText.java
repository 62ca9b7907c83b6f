package org.lantai.extract.data;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.lantai.text.Chars;

/** The text that a value of a script holds, as HTML: a string of HTML or of lines, or an array of paragraphs and pictures. */
public final class ScriptedText {
    /** Addresses of pictures; one without a host is told from other values by its ending. */
    private static final Pattern PICTURE =
            Pattern.compile("(?i)(?:https?:)?//\\S+|[^\\s:?#]+\\.(?:jpe?g|png|gif|webp|avif)(?:\\?\\S*)?");

    /** Elements one inside another; texts of editors that keep them as objects nest up to five deep. */
    private static final int DEEPEST = 12;

    private static final Pattern TAGS = Pattern.compile("<[^<>]{0,20000}+>|&[#\\w]{1,10};");
    private static final Pattern MARKUP = Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9]*[^<>]*|/[a-zA-Z][a-zA-Z0-9]*)>");

    /** Marks of programs and JSON; in the texts of 66 real pages they are less than one in a hundred characters. */
    private static final String CODE = "{}[]\"\\=;|<>$_";

    private static final double MOST_CODE = 0.05;

    private final StringBuilder html = new StringBuilder();

    private ScriptedText() {}

    static String html(ScriptValue value) {
        ScriptedText text = new ScriptedText();
        text.add(value, 0);
        return text.html.toString();
    }

    /** Whether it reads like a Chinese text, and not like a program, a table or a list of names of files. */
    public static boolean isText(String html) {
        String text = TAGS.matcher(html).replaceAll("");
        int letters = 0;
        int code = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += c < 128 && Character.isLetter(c) ? 1 : 0;
            code += CODE.indexOf(c) >= 0 ? 1 : 0;
            all += Chars.isBlank(c) ? 0 : 1;
        }
        return 3 * Chars.countHan(text) > letters && code <= MOST_CODE * all;
    }

    private void add(ScriptValue value, int depth) {
        if (value.inside().isEmpty()) {
            paragraphs(value.text());
        } else if (depth < DEEPEST) {
            for (ScriptValue inside : value.inside()) {
                if (value.isArray()) {
                    element(inside, depth + 1);
                } else {
                    field(inside, depth + 1);
                }
            }
        }
    }

    private void element(ScriptValue value, int depth) {
        boolean run = !value.inside().isEmpty() && !value.isArray() && isRun(value);
        if (run) {
            html.append(Entities.escape(text(value)));
        } else {
            html.append("<div>");
            add(value, depth);
            html.append("</div>");
        }
    }

    /** Whether an object is a stretch of a paragraph: such editors name the paragraph as well. */
    private static boolean isRun(ScriptValue value) {
        boolean text = value.inside().stream()
                .allMatch(v -> v.inside().isEmpty() || v.name().equals("marks"));
        Optional<ScriptValue> block = value.around().flatMap(ScriptValue::around);
        return text && block.filter(ScriptedText::isParagraph).isPresent();
    }

    private static boolean isParagraph(ScriptValue object) {
        return object.inside().stream()
                .anyMatch(v -> v.name().equals("type")
                        && v.text().matches("(?i)p|paragraph|h[1-6]|heading.*|.*line.*|li|quote"));
    }

    private static String text(ScriptValue run) {
        return run.inside().stream()
                .filter(v -> ScriptRecord.field(v).filter("text"::equals).isPresent())
                .map(ScriptValue::text)
                .findFirst()
                .orElse("");
    }

    private void field(ScriptValue value, int depth) {
        switch (ScriptRecord.field(value).orElse("")) {
            case "text", "summary" -> add(value, depth);
            case "picture" -> picture(value.text());
            default -> {
                // Sizes, colours, counters and the like.
            }
        }
    }

    private void picture(String address) {
        String meant = Parser.unescapeEntities(address, true);
        if (PICTURE.matcher(meant).matches()) {
            html.append("<p><img src=\"").append(Entities.escape(meant)).append("\"></p>");
        }
    }

    /** The pictures in an array, those of what describes them left out. */
    static String pictures(ScriptValue array) {
        ScriptedText text = new ScriptedText();
        for (ScriptValue picture : array.inside()) {
            if (picture.inside().isEmpty()) {
                text.picture(picture.text());
            } else {
                ScriptRecord.of(picture).line("picture").ifPresent(text::picture);
            }
        }
        return text.html.toString();
    }

    private void paragraphs(String text) {
        if (MARKUP.matcher(text).find()) {
            html.append(text);
            return;
        }
        String plain = Parser.unescapeEntities(text, false);
        for (String paragraph : plain.split("\\n\\s*\\n")) {
            html.append("<p>")
                    .append(Entities.escape(paragraph.strip()).replace("\n", "<br>"))
                    .append("</p>");
        }
    }
}
