package org.lantai.script.traditional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.simplified.ToSimplified;

/** The forms that regions give to Traditional characters, compiled when first asked for. */
public final class RegionalForms {
    private RegionalForms() {}

    /** The forms in that script, by the standard ones of OpenCC and those of other regions. */
    static Map<String, String> of(Script target) {
        return forms(target).forms;
    }

    /** Traditional to the forms of that script. */
    static PhraseConverter converter(Script target) {
        return forms(target).converter;
    }

    /** Only the characters that no Traditional text has, in the forms of that script. */
    public static PhraseConverter strictly(Script target) {
        return forms(target).strictly;
    }

    /** A Traditional text in those forms. */
    static String formed(String text, Map<String, String> forms) {
        if (forms.isEmpty() || forms.containsKey(text)) {
            return forms.getOrDefault(text, text);
        }
        StringBuilder out = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            next = i + Character.charCount(text.codePointAt(i));
            String character = text.substring(i, next);
            out.append(forms.getOrDefault(character, character));
        }
        return out.toString();
    }

    private static Forms forms(Script target) {
        return switch (target) {
            case TAIWAN -> Taiwan.FORMS;
            case HONG_KONG -> HongKong.FORMS;
            case HANT -> Standard.FORMS;
            case HANS -> throw new IllegalArgumentException("not Traditional: " + target);
        };
    }

    private static final class Forms {
        final Map<String, String> forms;
        final PhraseConverter converter;
        final PhraseConverter strictly;

        Forms(Script target) {
            forms = read(target);
            converter = ToSimplified.converter(forms);
            strictly = ToSimplified.converter(strict());
        }

        private static Map<String, String> read(Script target) {
            Map<String, String> forms = new HashMap<>();
            for (List<String> row : Table.rows(RegionalForms.class, "regional-forms.tsv", 4)) {
                if (row.get(2).equals(target.tag())) {
                    forms.put(row.get(0), row.get(1));
                }
            }
            return Map.copyOf(forms);
        }

        private Map<String, String> strict() {
            Map<String, String> strict = new HashMap<>(forms);
            OpenccDictionary.SIMPLIFIED_CHARACTERS.first().forEach((from, to) -> {
                if (ToSimplified.isSimplified(from.codePointAt(0))) {
                    strict.put(from, formed(to, forms));
                }
            });
            return strict;
        }
    }

    private static final class Standard {
        static final Forms FORMS = new Forms(Script.HANT);
    }

    private static final class Taiwan {
        static final Forms FORMS = new Forms(Script.TAIWAN);
    }

    private static final class HongKong {
        static final Forms FORMS = new Forms(Script.HONG_KONG);
    }
}
