package org.lantai.extract.block;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.draft.Spacing;

/** Formulas as a line of text: in LaTeX as their writer wrote it, where the page keeps that, else read from MathML. */
final class Formulas {
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[\\s_-])(?:math|tex|latex|eeimg|ee_img|equation|formula|katex)(?:$|[\\s_-])");

    private static final int DEEPEST = 40;

    private Formulas() {}

    /** A formula in MathML. */
    static String of(Element math) {
        Element annotation = math.selectFirst("annotation[encoding*=tex]");
        if (annotation != null) {
            return latex(annotation.wholeText());
        }
        return math.hasAttr("alttext") ? latex(math.attr("alttext")) : Spacing.collapse(read(math, 0));
    }

    /** The LaTeX of a picture that shows a formula. */
    static Optional<String> ofPicture(Element img) {
        String names = (img.className() + " " + img.attr("src")).toLowerCase(Locale.ROOT);
        boolean formula = img.hasAttr("eeimg")
                || names.contains("equation?tex=")
                || NAMED.matcher(names).find();
        return Optional.of(img.attr("alt").strip())
                .filter(alt -> formula && !alt.isEmpty())
                .map(Formulas::latex);
    }

    /** The LaTeX that a script sets. */
    static Optional<String> ofScript(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).startsWith("math/tex")
                ? Optional.of(latex(script.data()))
                : Optional.empty();
    }

    /** Whether it shows once more, for the eye, what stands beside it as a formula. */
    static boolean isShown(Element element) {
        return element.hasClass("katex-html")
                || element.hasClass("MathJax_Preview")
                || (element.className().startsWith("MathJax")
                        && element.attr("id").contains("-Frame"));
    }

    private static String latex(String raw) {
        String text = Spacing.collapse(raw);
        boolean marked = text.startsWith("$") || text.startsWith("\\(") || text.startsWith("\\[");
        return text.isEmpty() || marked ? text : "$" + text + "$";
    }

    private static String read(Node node, int depth) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (!(node instanceof Element element) || depth == DEEPEST) {
            return "";
        }
        return switch (element.normalName()) {
            case "mfrac" -> joined(element, "/", depth);
            case "msup" -> joined(element, "^", depth);
            case "msub" -> joined(element, "_", depth);
            case "msqrt" -> "√" + grouped(all(element, depth));
            case "annotation", "annotation-xml" -> "";
            default -> all(element, depth);
        };
    }

    private static String all(Element element, int depth) {
        StringBuilder all = new StringBuilder();
        element.childNodes().forEach(child -> all.append(read(child, depth + 1)));
        return all.toString();
    }

    private static String joined(Element element, String sign, int depth) {
        return element.children().stream()
                .map(child -> grouped(read(child, depth + 1).strip()))
                .reduce((a, b) -> a + sign + b)
                .orElse("");
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) <= 1 || part.chars().allMatch(Character::isDigit)
                ? part
                : "(" + part + ")";
    }
}
