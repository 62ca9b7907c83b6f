package org.lantai.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed or pasted for a {@link DocumentId}. People write it in any letter case and full width, put the
 * letters o, i and l where an id has the digits they look like (no id has these letters), leave blanks, hyphens and other
 * marks around it, or give the whole address it stands in. {@code assets/search/ids.js} reads the same in the browser.
 *
 * @param text what was read, written as ids are; empty where nothing in it is as long as an id and of its characters
 */
public record TypedId(String text) {
    /** What stands behind the folder of documents. A mark behind it often comes from the sentence it was copied from. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|/)d/[^0-9a-z/]*([0-9a-z]+)");

    private static final Pattern ALONE = Pattern.compile("[^\\p{L}\\p{N}]*([0-9a-z]+)[^\\p{L}\\p{N}]*");

    /** Of an address that names several ids, the first that is one. */
    public static TypedId read(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> texts = texts(folded)
                .map(TypedId::digits)
                .filter(DocumentId::isAlmostOne)
                .toList();
        return new TypedId(texts.stream()
                .filter(text -> DocumentId.parse(text).isPresent())
                .findFirst()
                .orElseGet(() -> texts.stream().findFirst().orElse("")));
    }

    /** What is no address must be an id as a whole. */
    private static Stream<String> texts(String folded) {
        if (folded.contains("/")) {
            return IN_ADDRESS.matcher(folded).results().map(found -> found.group(1));
        }
        Matcher alone = ALONE.matcher(folded);
        return alone.matches() ? Stream.of(alone.group(1)) : Stream.empty();
    }

    private static String digits(String text) {
        return text.replace('o', '0').replace('i', '1').replace('l', '1');
    }

    /** The id, where it is one. */
    public Optional<DocumentId> id() {
        return DocumentId.parse(text);
    }

    /** Whether an id was meant and a character of it is wrong, or two are exchanged. */
    public boolean isMistyped() {
        return !text.isEmpty() && id().isEmpty();
    }

    /**
     * Where it is mistyped, the ids it may have been meant for: those of the known that differ in one character or in two
     * that are exchanged. The check character leaves some ten to be looked up, whatever was typed.
     */
    public List<DocumentId> neighbours(Set<DocumentId> known) {
        return Stream.concat(changed(), exchanged())
                .filter(variant -> isMistyped())
                .flatMap(variant -> DocumentId.parse(variant).stream())
                .filter(known::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> changed() {
        return places(0).flatMap(at -> DocumentId.characters().map(c -> with(at, c)));
    }

    private Stream<String> exchanged() {
        return places(0)
                .flatMap(a -> places(a + 1).map(b -> new TypedId(with(a, text.charAt(b))).with(b, text.charAt(a))));
    }

    private Stream<Integer> places(int from) {
        return IntStream.range(from, text.length()).boxed();
    }

    private String with(int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }
}
