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

    /** Simplified to Traditional in the forms of that script; what is Traditional already only takes its forms. */
    static PhraseConverter toTraditional(Script target, boolean fromSimplified) {
        return switch (target) {
            case TAIWAN -> fromSimplified ? Traditional.Phrases.TAIWAN : Traditional.TAIWAN_FORMS;
            case HONG_KONG -> fromSimplified ? Traditional.Phrases.HONG_KONG : Traditional.HONG_KONG_FORMS;
            case HANT -> fromSimplified ? Traditional.Phrases.STANDARD : Traditional.NO_FORMS;
            case HANS -> throw new IllegalArgumentException("not Traditional: " + target);
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
        return entries.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }

    private static final class Simplified {
        static final PhraseConverter FULL = new PhraseConverter(new PhraseTable(entries("always")), "script.phrase");
        static final PhraseConverter TAIWAN = new PhraseConverter(new PhraseTable(entries("taiwan")), "script.phrase");
        static final Set<Integer> ONLY_TRADITIONAL = onlyTraditional();
        static final PhraseConverter STRICT = new PhraseConverter(new PhraseTable(strict()), "script.phrase");

        private static Map<String, String> entries(String when) {
            Map<String, String> all =
                    new HashMap<>(first(OpenccDatas.tsChar().data().getDataMap()));
            all.putAll(first(OpenccDatas.tsPhrase().data().getDataMap()));
            for (List<String> row : Rows.of("simplified.tsv")) {
                if (row.get(1).equals("-")) {
                    all.remove(row.get(0));
                } else if (row.get(2).equals("always") || row.get(2).equals(when)) {
                    all.put(row.get(0), row.get(1));
                }
            }
            all.keySet()
                    .removeIf(key -> Character.codePointCount(key, 0, key.length()) == 1 && key.equals(all.get(key)));
            return all;
        }

        /** Characters that are mapped away and that no mapping or phrase yields. */
        private static Set<Integer> onlyTraditional() {
            Map<String, String> all = entries("taiwan");
            Set<Integer> yielded = new HashSet<>();
            all.values().forEach(value -> value.codePoints().forEach(yielded::add));
            return all.keySet().stream()
                    .filter(key -> Character.codePointCount(key, 0, key.length()) == 1)
                    .map(key -> key.codePointAt(0))
                    .filter(c -> !yielded.contains(c))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Map<String, String> strict() {
            Map<String, String> strict = new HashMap<>(entries("always"));
            strict.keySet()
                    .removeIf(key ->
                            Character.codePointCount(key, 0, key.length()) > 1 || !isTraditional(key.codePointAt(0)));
            return strict;
        }
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

        private static PhraseConverter converter(Map<String, String> entries) {
            return new PhraseConverter(new PhraseTable(entries), "script.phrase");
        }

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

        /** With the 49,000 phrases of OpenCC4j, which are read only when text goes from Simplified to Traditional. */
        private static final class Phrases {
            static final PhraseConverter STANDARD = converter(entries(Map.of()));
            static final PhraseConverter TAIWAN = converter(entries(Traditional.TAIWAN));
            static final PhraseConverter HONG_KONG = converter(entries(Traditional.HONG_KONG));

            private static Map<String, String> entries(Map<String, String> forms) {
                Map<String, String> all =
                        new HashMap<>(first(OpenccDatas.stChar().data().getDataMap()));
                all.putAll(first(OpenccDatas.stPhrase().data().getDataMap()));
                for (List<String> row : Rows.of("traditional.tsv")) {
                    all.put(row.get(0), row.get(1));
                }
                all.replaceAll((from, to) -> formed(to, forms));
                forms.forEach(all::putIfAbsent);
                return all;
            }
        }
    }
}
