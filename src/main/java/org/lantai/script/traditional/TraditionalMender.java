package org.lantai.script.traditional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lantai.lexicon.WordList;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.simplified.ToSimplified;

/**
 * Mends Traditional text in which characters are left over from Simplified text: those that no Traditional text has, and
 * others such as 后 and 里 where they stand in a word that has them in Simplified text only. All else only takes the forms
 * of the region.
 */
public final class TraditionalMender {
    private final Script target;
    private final TraditionalChooser chooser;
    private final TraditionalTable table;
    private final WordList words = WordList.standard();

    public TraditionalMender(Script target) {
        this.target = target;
        this.chooser = TraditionalChooser.of(target);
        this.table = chooser.table();
    }

    /** Mends Traditional text. */
    public Converted mend(String text) {
        return mendInPlace(text)
                .orElseGet(() -> mendAfter(RegionalForms.strictly(target).convert(text)));
    }

    /** What is mended once characters are converted whose number of UTF-16 units changes with that. */
    private Converted mendAfter(Converted first) {
        return mendInPlace(first.text())
                .map(mended -> first.then(mended.choices()))
                .orElse(first);
    }

    /** Mends text of which no character takes another number of UTF-16 units then; else empty. */
    private Optional<Converted> mendInPlace(String text) {
        if (text.chars().noneMatch(c -> table.isStray((char) c) || ToSimplified.isSimplified(c))) {
            return Optional.of(RegionalForms.converter(target).convert(text));
        }
        String simplified = simplified(text);
        Converted converted = chooser.convertStrays(simplified);
        if (converted.text().length() != text.length()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isLeftOver(text, i) ? converted.text().charAt(i) : table.form(c));
        }
        List<Choice> choices = new ArrayList<>(0);
        for (Choice choice : converted.choices()) {
            mend(choice, text, out, choices);
        }
        return Optional.of(new Converted(out.toString(), choices, List.of()));
    }

    /**
     * Whether a character is of Simplified text: no Traditional text has it, or it makes a word with one that none has, as
     * 据 in 数据 does.
     */
    private boolean isLeftOver(String text, int index) {
        char c = text.charAt(index);
        return ToSimplified.isSimplified(c)
                || (table.character(c) != c && (isWord(text, index - 1, index - 1) || isWord(text, index, index + 1)));
    }

    /** Whether two characters make a word of which one, by its index, is of Simplified text alone. */
    private boolean isWord(String text, int first, int simplified) {
        if (first < 0 || first + 1 == text.length() || !ToSimplified.isSimplified(text.charAt(simplified))) {
            return false;
        }
        return words.cost(words.word(text.subSequence(first, first + 2))) < Float.POSITIVE_INFINITY;
    }

    /**
     * Converts Simplified text; Traditional characters among it, of which it knows the words, stay. Where nothing tells
     * that the text is Simplified, characters such as 徵 count as Traditional too.
     */
    public Converted convert(String text) {
        ScriptCount count = ScriptCount.of(text);
        IntPredicate traditional =
                count.tells() ? ToSimplified.onlyTraditional()::contains : c -> table.simplified((char) c) != c;
        if (text.chars().noneMatch(traditional)) {
            return chooser.convert(text);
        }
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (traditional.test(text.charAt(i))) {
                simplified.setCharAt(i, table.simplified(text.charAt(i)));
            }
        }
        Converted converted = chooser.convert(simplified.toString());
        return converted.text().length() == text.length()
                ? keeping(traditional, text, converted)
                : mendAfter(chooser.convert(text));
    }

    private Converted keeping(IntPredicate traditional, String text, Converted converted) {
        StringBuilder out = new StringBuilder(converted.text());
        for (int i = 0; i < text.length(); i++) {
            if (traditional.test(text.charAt(i))) {
                out.setCharAt(i, table.form(text.charAt(i)));
            }
        }
        List<Choice> choices = converted.choices().stream()
                .map(choice -> choice.becoming(out.substring(choice.start(), choice.end())))
                .toList();
        return new Converted(out.toString(), choices, List.of());
    }

    private String simplified(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(table.simplified((char) c)));
        return out.toString();
    }

    /** Takes over what was chosen for the strays in a word, and notes it where it is not what they are alone. */
    private void mend(Choice choice, String text, StringBuilder out, List<Choice> choices) {
        boolean isMended = false;
        for (int i = choice.start(); i < choice.end(); i++) {
            char chosen = choice.after().charAt(i - choice.start());
            if (table.isStray(text.charAt(i)) && out.charAt(i) != chosen) {
                out.setCharAt(i, chosen);
                isMended = true;
            } else {
                isMended |= ToSimplified.isSimplified(text.charAt(i)) && chosen != table.character(text.charAt(i));
            }
        }
        if (isMended) {
            String before = text.substring(choice.start(), choice.end());
            String after = out.substring(choice.start(), choice.end());
            List<EditReason> why = List.of(new EditReason.LeftOver(choice.before()));
            choices.add(
                    new Choice(choice.start(), choice.end(), before, after, Rule.SCRIPT_STRAY, Certainty.LIKELY, why));
        }
    }
}
