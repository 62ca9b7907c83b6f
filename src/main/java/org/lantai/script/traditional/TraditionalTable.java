package org.lantai.script.traditional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.EditReason;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;

/**
 * What Simplified characters and phrases become in Traditional text of one region: the tables of OpenCC4j with the
 * corrections of {@code traditional.tsv}, in the forms of {@code regional-forms.tsv}. Immutable.
 */
final class TraditionalTable {
    private static final int CHARACTERS = 1 << 16;
    private static final int PAIRS = 1 << 20;

    private final PhraseTable phrases;
    /** Whether a phrase, by its number, becomes what its characters become alone. */
    private final boolean[] plain;
    /** What a character becomes by itself; 0 where that is no single UTF-16 unit. */
    private final char[] characters = new char[CHARACTERS];

    private final byte[] reach = new byte[CHARACTERS];

    /** The hashes of pairs of characters, one of which a phrase makes something else of than it is alone. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    /** The rules for a character, by its number plus one; most characters have none, which is number 0. */
    private final byte[] contextsOf = new byte[CHARACTERS];

    private final List<List<TraditionalContext>> contexts = new ArrayList<>();

    /** What Traditional characters are in Simplified text, as far as they differ by themselves; 0 for others. */
    private final char[] simplified = new char[CHARACTERS];

    private final Map<String, String> forms;
    private final Set<Character> strays;

    TraditionalTable(Map<String, String> forms) {
        this.forms = Map.copyOf(forms);
        this.strays = Table.rows(TraditionalTable.class, "traditional-strays.tsv", 3).stream()
                .map(row -> row.get(0).charAt(0))
                .collect(Collectors.toUnmodifiableSet());
        Map<String, String> entries = TraditionalEntries.standard();
        entries.replaceAll((from, to) -> RegionalForms.formed(to, forms));
        forms.forEach(entries::putIfAbsent);
        phrases = new PhraseTable(entries);
        for (int c = 0; c < CHARACTERS; c++) {
            characters[c] = Character.isSurrogate((char) c) ? 0 : (char) c;
        }
        entries.forEach((from, to) -> {
            if (from.length() == 1) {
                characters[from.charAt(0)] = to.length() == 1 ? to.charAt(0) : 0;
            }
        });
        OpenccDictionary.TRADITIONAL_CHARACTERS.all().keySet().forEach(this::markSimplified);
        forms.keySet().forEach(this::markSimplified);
        forms.values().forEach(this::markSimplified);
        plain = new boolean[entries.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = markReach(phrases.phrase(i), phrases.value(i));
        }
        TraditionalContext.all().forEach(context -> add(context.with(RegionalForms.formed(context.outcome(), forms))));
    }

    private void add(TraditionalContext context) {
        char c = context.character();
        if (contextsOf[c] == 0) {
            contexts.add(new ArrayList<>(2));
            contextsOf[c] = (byte) contexts.size();
        }
        contexts(c).add(context);
        reach[c] = (byte) Math.max(1, reach[c]);
    }

    /** Notes which characters of a phrase become something else in it than alone, and returns whether none does. */
    private boolean markReach(String phrase, String value) {
        if (phrase.codePointCount(0, phrase.length()) == 1) {
            return true;
        }
        if (phrase.length() != value.length() || phrase.length() > phrase.codePointCount(0, phrase.length())) {
            // Such a phrase is asked for at its first character, since what stands before it is written already.
            mark(phrase, 0);
            return false;
        }
        boolean isPlain = true;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (characters[c] != 0 && characters[c] != value.charAt(i)) {
                mark(phrase, i);
                isPlain = false;
            }
        }
        return isPlain;
    }

    private void mark(String phrase, int index) {
        char c = phrase.charAt(index);
        reach[c] = (byte) Math.max(index + 1, reach[c]);
        if (index > 0) {
            int pair = pair(phrase.charAt(index - 1), c);
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
        if (index + 1 < phrase.length()) {
            int pair = pair(c, phrase.charAt(index + 1));
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    private static int pair(char first, char second) {
        return ((first * 0x9E3779B1) ^ (second * 0x85EBCA77)) >>> 12;
    }

    private void markSimplified(String character) {
        String outcome = ToSimplified.toSimplified().plain(character);
        if (character.length() == 1 && outcome.length() == 1) {
            simplified[character.charAt(0)] = outcome.charAt(0);
        }
    }

    PhraseTable phrases() {
        return phrases;
    }

    boolean isPlain(int phrase) {
        return plain[phrase];
    }

    /** Why a phrase becomes what it does, and what its characters would be alone; none for a plain one. */
    List<EditReason> reasons(int phrase) {
        String word = phrases.phrase(phrase);
        return plain[phrase] ? List.of() : reasons(new EditReason.ByWord(word), word, phrases.value(phrase));
    }

    /** A reason, and what the characters of a word would have become alone. */
    List<EditReason> reasons(EditReason reason, String before, String after) {
        List<String> others = new ArrayList<>(0);
        for (int i = 0; i < before.length() && before.length() == after.length(); i++) {
            char plainOutcome = characters[before.charAt(i)];
            if (plainOutcome != 0 && plainOutcome != after.charAt(i)) {
                others.add(String.valueOf(plainOutcome));
            }
        }
        return others.isEmpty() ? List.of(reason) : List.of(reason, new EditReason.Otherwise(others));
    }

    /** What a character becomes by itself; 0 where that is no single UTF-16 unit, and {@link #phrases()} tells. */
    char character(char c) {
        return characters[c];
    }

    /** What a Traditional character is in Simplified text by itself. */
    char simplified(char c) {
        return simplified[c] == 0 ? c : simplified[c];
    }

    /** The form of a Traditional character. */
    char form(char c) {
        String form = forms.get(Character.toString(c));
        return form == null || form.length() != 1 ? c : form.charAt(0);
    }

    /** Whether a character can be left over from Simplified text, though Traditional text has it too. */
    boolean isStray(char c) {
        return strays.contains(c);
    }

    /** How many characters up to this one a phrase may have that makes something else of it than it is alone. */
    int reach(char c) {
        return reach[c];
    }

    /** Whether any phrase that makes something else of a character has such a neighbour for it. */
    boolean hasPair(CharSequence text, int index) {
        char c = text.charAt(index);
        return (index > 0 && isPair(text.charAt(index - 1), c))
                || (index + 1 < text.length() && isPair(c, text.charAt(index + 1)));
    }

    private boolean isPair(char first, char second) {
        int pair = pair(first, second);
        return (pairs[pair / Long.SIZE] & 1L << pair) != 0;
    }

    List<TraditionalContext> contexts(char c) {
        return contextsOf[c] == 0 ? List.of() : contexts.get(contextsOf[c] - 1);
    }

    /** Whether what stands beside a character may make something else of it than it is alone. */
    boolean hasContext(CharSequence text, int index) {
        if (contextsOf[text.charAt(index)] != 0) {
            for (TraditionalContext context : contexts(text.charAt(index))) {
                boolean isPlain = context.outcome().charAt(0) == characters[context.character()];
                if (!isPlain && context.fits(text, index, true, true)) {
                    return true;
                }
            }
        }
        return false;
    }
}
