package org.lantai.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The opaque name of a document in its permalink: eight characters and a check character, all from an alphabet of 29
 * without vowels, so that no id reads as a word. The check character is that of NOID (<a
 * href="https://metacpan.org/dist/Noid/view/noid#NOID-CHECK-DIGIT-ALGORITHM">Noid Check Digit Algorithm</a>): it
 * reveals any single wrong character and any two characters exchanged.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 8;

    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    /** The id in that text; empty when a character is wrong, missing or out of place. */
    public static Optional<DocumentId> parse(String text) {
        return isValid(text) ? Optional.of(new DocumentId(text)) : Optional.empty();
    }

    /**
     * The id derived from an origin.
     *
     * @param key what the origin is known by: its normalized URL, or {@code sha256:} and the digest of its bytes
     * @param attempt 0 at first; the next number when the ledger has given the id to another origin
     */
    public static DocumentId derive(String key, int attempt) {
        long number = Sha256.bits(attempt == 0 ? key : key + "#" + attempt);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) Long.remainderUnsigned(number, ALPHABET.length())));
            number = Long.divideUnsigned(number, ALPHABET.length());
        }
        return new DocumentId(id.append(check(id)).toString());
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH + 1
                && isOfAlphabet(text)
                && check(text.substring(0, LENGTH)) == text.charAt(LENGTH);
    }

    /** Whether a text is as long as an id and has its characters, or all but one. */
    static boolean isAlmostOne(String text) {
        return text.length() == LENGTH + 1
                && text.chars().filter(c -> ALPHABET.indexOf(c) < 0).count() <= 1;
    }

    /** The characters that ids are made of. */
    static Stream<Character> characters() {
        return ALPHABET.chars().mapToObj(c -> (char) c);
    }

    private static boolean isOfAlphabet(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char check(CharSequence id) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(id.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
