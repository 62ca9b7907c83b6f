package org.lantai.script.simplified;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.phrase.PhraseTable;

/**
 * Traditional characters and phrases to Simplified: the tables of OpenCC4j with the corrections of {@code simplified.tsv},
 * compiled when first asked for. OpenCC4j's own converters are not used: they drop characters beyond the Basic
 * Multilingual Plane and build a list of strings for each text.
 */
public final class ToSimplified {
    /** Takes an entry of OpenCC4j out again. */
    private static final String NONE = "-";

    private ToSimplified() {}

    /** Traditional to Simplified. */
    public static PhraseConverter toSimplified() {
        return Full.CONVERTER;
    }

    /** Traditional as converted to the forms of Taiwan, where 著 stands for 着 as well, to Simplified. */
    public static PhraseConverter taiwanToSimplified() {
        return Taiwan.CONVERTER;
    }

    /** Only what no Simplified text has, for a text that is Simplified otherwise. */
    public static PhraseConverter strictlyToSimplified() {
        return Strict.CONVERTER;
    }

    /** The characters that stand only in Traditional text. */
    public static Set<Integer> onlyTraditional() {
        return OnlyTraditional.CHARACTERS;
    }

    /** The characters that stand only in Simplified text. */
    static Set<Integer> onlySimplified() {
        return OnlySimplified.CHARACTERS;
    }

    /** Whether a character stands only in Simplified text. */
    public static boolean isSimplified(int codePoint) {
        return OnlySimplified.CHARACTERS.contains(codePoint);
    }

    /** Simplified characters that hardly a font had until the standard of 2013, with the Traditional ones for them. */
    public static Map<String, String> rare() {
        return SimplifiedCharacters.beyondTheBasicPlane();
    }

    public static PhraseConverter converter(Map<String, String> entries) {
        return new PhraseConverter(new PhraseTable(entries), Rule.SCRIPT_PHRASE);
    }

    private static boolean isCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private static final class Entries {
        private static final List<List<String>> ROWS = Table.rows(ToSimplified.class, "simplified.tsv", 4);

        static final Map<String, String> ALWAYS = always();
        static final Map<String, String> IN_TAIWAN = inTaiwan();
        /** What is converted among Simplified text too, though some of its characters stand there as well. */
        static final Map<String, String> MIXED = rows("mixed");

        private static Map<String, String> always() {
            Map<String, String> all = OpenccDictionary.TRADITIONAL_CHARACTERS.first();
            all.values().removeIf(character -> !SimplifiedCharacters.has(character.codePointAt(0)));
            all.putAll(SimplifiedCharacters.pairs());
            all.putAll(OpenccDictionary.TRADITIONAL_PHRASES.first());
            rows("always").forEach((from, to) -> {
                if (to.equals(NONE)) {
                    all.remove(from);
                } else {
                    all.put(from, to);
                }
            });
            all.entrySet()
                    .removeIf(entry ->
                            isCharacter(entry.getKey()) && entry.getKey().equals(entry.getValue()));
            return all;
        }

        private static Map<String, String> inTaiwan() {
            Map<String, String> all = new HashMap<>(ALWAYS);
            all.putAll(rows("taiwan"));
            return all;
        }

        private static Map<String, String> rows(String when) {
            Map<String, String> entries = new HashMap<>();
            for (List<String> row : ROWS) {
                if (row.get(2).equals(when)) {
                    entries.put(row.get(0), row.get(1));
                }
            }
            return entries;
        }
    }

    private static final class Full {
        static final PhraseConverter CONVERTER = converter(Entries.ALWAYS);
    }

    private static final class Taiwan {
        static final PhraseConverter CONVERTER =
                new PhraseConverter(new PhraseTable(Entries.IN_TAIWAN), Rule.SCRIPT_PHRASE, Full.CONVERTER);
    }

    private static final class Strict {
        static final PhraseConverter CONVERTER = converter(entries());

        private static Map<String, String> entries() {
            Map<String, String> strict = new HashMap<>(Entries.ALWAYS);
            strict.keySet().removeIf(key -> key.codePoints().noneMatch(onlyTraditional()::contains));
            strict.putAll(Entries.MIXED);
            return strict;
        }
    }

    /**
     * Characters that are mapped away and that no mapping or phrase yields, and those that only names keep; without those
     * that Simplified text has too.
     */
    private static final class OnlyTraditional {
        static final Set<Integer> CHARACTERS = characters();

        private static Set<Integer> characters() {
            Set<Integer> characters = new HashSet<>();
            addCharacters(Entries.IN_TAIWAN, characters);
            Entries.IN_TAIWAN.values().forEach(value -> value.codePoints().forEach(characters::remove));
            addCharacters(Entries.MIXED, characters);
            characters.removeIf(SimplifiedCharacters::standsInBoth);
            return Set.copyOf(characters);
        }

        private static void addCharacters(Map<String, String> entries, Set<Integer> characters) {
            entries.keySet().stream()
                    .filter(ToSimplified::isCharacter)
                    .forEach(key -> characters.add(key.codePointAt(0)));
        }
    }

    /** Characters of Simplified text whose every Traditional form is another one. */
    private static final class OnlySimplified {
        static final Set<Integer> CHARACTERS = characters();

        private static Set<Integer> characters() {
            Map<String, List<String>> forms = OpenccDictionary.SIMPLIFIED_CHARACTERS.all();
            Set<String> yielded = new HashSet<>();
            forms.values().forEach(yielded::addAll);
            Set<Integer> characters = new HashSet<>();
            for (String character : forms.keySet()) {
                if (!yielded.contains(character)) {
                    characters.add(character.codePointAt(0));
                }
            }
            return Set.copyOf(characters);
        }
    }
}
