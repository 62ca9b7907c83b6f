package org.lantai.extract.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.Table;
import org.lantai.model.Block.Image;
import org.lantai.text.EmbeddedPicture;

/** Reads pictures out of {@code img} elements, wherever pages put the address that their scripts load. */
public final class DomImages {
    private static final List<String> ATTRIBUTES = words("attribute");
    private static final List<String> PLACEHOLDERS = words("placeholder");
    private static final List<String> ORNAMENTS = words("ornament");

    /** Pictures up to this many pixels wide or high are icons and spacers. */
    private static final int ICON = 40;

    private static final Pattern PIXELS = Pattern.compile("\\s*+(\\d{1,5})(?:\\.\\d+)?\\s*+(?:px)?\\s*+");

    private static final Pattern BACKGROUND =
            Pattern.compile("(?i)background(?:-image)?\\s*+:[^;]*?url\\(\\s*+['\"]?(?<url>[^'\")]++)['\"]?\\s*+\\)");

    /** A longer one holds the picture itself, or is meant to be slow to read. */
    private static final int LONGEST_STYLE = 2_000;

    private DomImages() {}

    /** The picture; empty when it is a spacer, an icon or a placeholder, or has no address. */
    public static Optional<Image> of(Element img) {
        if (isOrnament(img)) {
            return Optional.empty();
        }
        return embedded(img)
                .or(() -> addresses(img)
                        .filter(address -> !isPlaceholder(address))
                        .flatMap(address -> DomLinks.file(img, address).stream())
                        .findFirst())
                .map(src -> new Image(src, Spacing.collapse(img.attr("alt"))));
    }

    /** The picture that a figure without any other has as its background. */
    static Optional<Image> background(Element figure) {
        return figure.stream()
                .map(element -> element.attr("style"))
                .filter(style -> style.length() <= LONGEST_STYLE)
                .map(BACKGROUND::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("url"))
                .filter(address -> !isPlaceholder(address))
                .flatMap(address -> DomLinks.file(figure, address).stream())
                .map(src -> new Image(src, Spacing.collapse(figure.attr("aria-label"))))
                .findFirst();
    }

    /** What a program wrote into the page that saved it goes before the address that a script would load. */
    private static Optional<String> embedded(Element img) {
        return Optional.of(img.attr("src")).filter(EmbeddedPicture::isAddress);
    }

    private static Stream<String> addresses(Element img) {
        Stream<String> lazy = ATTRIBUTES.stream().map(img::attr).map(DomImages::largest);
        Element parent = img.parent();
        Stream<String> sources = parent == null || !parent.normalName().equals("picture")
                ? Stream.empty()
                : parent.select("source").stream().map(s -> largest(s.attr("srcset")));
        return Stream.concat(lazy, sources).map(String::strip).filter(a -> !a.isEmpty());
    }

    /** The picture of the highest resolution in a {@code srcset}; any other value as it is. */
    private static String largest(String value) {
        if (!value.contains(" ")) {
            return value;
        }
        String best = value;
        double highest = -1;
        for (String candidate : value.split(",\\s+")) {
            String[] parts = candidate.strip().split("\\s+");
            double size = parts.length < 2 ? 1 : size(parts[1]);
            if (size > highest) {
                best = parts[0];
                highest = size;
            }
        }
        return best;
    }

    private static double size(String descriptor) {
        String number = descriptor.replaceAll("[^0-9.]", "");
        return number.matches("\\d{1,9}(?:\\.\\d{1,9})?") ? Double.parseDouble(number) : 0;
    }

    private static boolean isPlaceholder(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("data:") || PLACEHOLDERS.stream().anyMatch(lower::contains);
    }

    private static boolean isOrnament(Element img) {
        String names = (img.className() + " " + img.id()).toLowerCase(Locale.ROOT);
        return isSmall(img.attr("width"))
                || isSmall(img.attr("height"))
                || ORNAMENTS.stream().anyMatch(names::contains);
    }

    private static boolean isSmall(String pixels) {
        Matcher m = PIXELS.matcher(pixels);
        return m.matches() && Integer.parseInt(m.group(1)) <= ICON;
    }

    private static List<String> words(String kind) {
        return Table.rows(DomImages.class, "images.tsv", 3).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }
}
