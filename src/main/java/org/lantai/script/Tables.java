package org.lantai.script;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.model.Script;

/**
 * The tables of OpenCC4j with Lantai's corrections, compiled when first asked for. OpenCC4j's own converters are not used:
 * they drop characters beyond the Basic Multilingual Plane and build a list of strings for each text.
 */
final class Tables {
    private Tables() {}

    /** Traditional to Simplified. */
    static PhraseConverter toSimplified() {
        return Simplified.FULL;
    }

    /** Traditional as converted to the forms of Taiwan, where 著 stands for 着 as well, to Simplified. */
    static PhraseConverter taiwanToSimplified() {
        return Simplified.TAIWAN;
    }

    /** Only the characters that no Simplified text has: what may be converted in a text that is Simplified otherwise. */
    static PhraseConverter strictlyToSimplified() {
        return Simplified.STRICT;
    }

    /** Whether a character stands only in Traditional text. */
    static boolean isTraditional(int codePoint) {
        return Simplified.ONLY_TRADITIONAL.contains(codePoint);
    }

    /** Whether a character stands only in Simplified text. */
    static boolean isSimplified(int codePoint) {
        return Traditional.ONLY_SIMPLIFIED.contains(codePoint);
    }

    /** Traditional to the forms of that script. */
    static PhraseConverter toForms(Script target) {
        return switch (target) {
            case TAIWAN -> Traditional.TAIWAN_FORMS;
            case HONG_KONG -> Traditional.HONG_KONG_FORMS;
            case HANT -> Traditional.NO_FORMS;
            case HANS -> throw new IllegalArgumentException("not Traditional: " + target);
        };
    }

    /** The forms of Traditional characters in that script, by the standard ones of OpenCC and those of other regions. */
    static Map<String, String> forms(Script target) {
        return switch (target) {
            case TAIWAN -> Traditional.TAIWAN;
            case HONG_KONG -> Traditional.HONG_KONG;
            default -> Map.of();
        };
    }

    /** Only the characters that no Traditional text has, in the forms of that script. */
    static PhraseConverter strictlyToTraditional(Script target) {
        return switch (target) {
            case TAIWAN -> Traditional.STRICTLY_TAIWAN;
            case HONG_KONG -> Traditional.STRICTLY_HONG_KONG;
            default -> Traditional.STRICTLY_STANDARD;
        };
    }

    /** The first value of each entry. */
    static Map<String, String> first(Map<String, List<String>> entries) {
        Map<String, String> firsts = new HashMap<>(2 * entries.size());
        entries.forEach((key, values) -> {
            if (!key.isEmpty() && !values.isEmpty()) {
                firsts.put(key, values.get(0));
            }
        });
        return firsts;
    }

    private static final class Simplified {
        private static final Map<String, String> ALWAYS = entries(Set.of("always"));
        private static final Map<String, String> IN_TAIWAN = entries(Set.of("always", "taiwan"));
        static final Set<Integer> ONLY_TRADITIONAL = onlyTraditional();
        static final PhraseConverter FULL = converter(ALWAYS);
        static final PhraseConverter TAIWAN = new PhraseConverter(new PhraseTable(IN_TAIWAN), "script.phrase", FULL);
        static final PhraseConverter STRICT = converter(strict());

        private static Map<String, String> entries(Set<String> when) {
            Map<String, String> all =
                    new HashMap<>(first(OpenccDatas.tsChar().data().getDataMap()));
            all.putAll(first(OpenccDatas.tsPhrase().data().getDataMap()));
            for (List<String> row : Rows.of("simplified.tsv")) {
                if (row.get(1).equals("-")) {
                    all.remove(row.get(0));
                } else if (when.contains(row.get(2))) {
                    all.put(row.get(0), row.get(1));
                }
            }
            all.entrySet()
                    .removeIf(entry ->
                            isCharacter(entry.getKey()) && entry.getKey().equals(entry.getValue()));
            return all;
        }

        /** Characters that are mapped away and that no mapping or phrase yields. */
        private static Set<Integer> onlyTraditional() {
            Set<Integer> characters = new HashSet<>();
            IN_TAIWAN.keySet().stream().filter(Tables::isCharacter).forEach(key -> characters.add(key.codePointAt(0)));
            IN_TAIWAN.values().forEach(value -> value.codePoints().forEach(characters::remove));
            return Set.copyOf(characters);
        }

        private static Map<String, String> strict() {
            Map<String, String> strict = new HashMap<>(ALWAYS);
            strict.keySet().removeIf(key -> !isCharacter(key) || !ONLY_TRADITIONAL.contains(key.codePointAt(0)));
            return strict;
        }
    }

    private static boolean isCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private static PhraseConverter converter(Map<String, String> entries) {
        return new PhraseConverter(new PhraseTable(entries), "script.phrase");
    }

    private static final class Traditional {
        static final Set<Integer> ONLY_SIMPLIFIED = onlySimplified();
        static final Map<String, String> TAIWAN = forms("zh-TW");
        static final Map<String, String> HONG_KONG = forms("zh-HK");
        static final PhraseConverter NO_FORMS = converter(Map.of());
        static final PhraseConverter TAIWAN_FORMS = converter(TAIWAN);
        static final PhraseConverter HONG_KONG_FORMS = converter(HONG_KONG);
        static final PhraseConverter STRICTLY_STANDARD = converter(strict(Map.of()));
        static final PhraseConverter STRICTLY_TAIWAN = converter(strict(TAIWAN));
        static final PhraseConverter STRICTLY_HONG_KONG = converter(strict(HONG_KONG));

        /** Characters of Simplified text whose every Traditional form is another one. */
        private static Set<Integer> onlySimplified() {
            Set<String> yielded = new HashSet<>();
            OpenccDatas.stChar().data().getDataMap().values().forEach(yielded::addAll);
            return OpenccDatas.stChar().data().getDataMap().keySet().stream()
                    .filter(key -> !yielded.contains(key))
                    .map(key -> key.codePointAt(0))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The forms of a region, from the standard ones of OpenCC and from those of the other regions. */
        private static Map<String, String> forms(String region) {
            Map<String, String> forms = new HashMap<>();
            for (List<String> row : Rows.of("regional-forms.tsv")) {
                if (row.get(2).equals(region)) {
                    forms.put(row.get(0), row.get(1));
                }
            }
            return forms;
        }

        private static Map<String, String> strict(Map<String, String> forms) {
            Map<String, String> strict = new HashMap<>(forms);
            first(OpenccDatas.stChar().data().getDataMap()).forEach((from, to) -> {
                if (isSimplified(from.codePointAt(0))) {
                    strict.put(from, formed(to, forms));
                }
            });
            return strict;
        }

        /** A Traditional text in the forms of a region. */
        private static String formed(String text, Map<String, String> forms) {
            if (forms.isEmpty() || forms.containsKey(text)) {
                return forms.getOrDefault(text, text);
            }
            StringBuilder out = new StringBuilder(text.length());
            text.codePoints()
                    .forEach(c -> out.append(forms.getOrDefault(Character.toString(c), Character.toString(c))));
            return out.toString();
        }
    }
}
