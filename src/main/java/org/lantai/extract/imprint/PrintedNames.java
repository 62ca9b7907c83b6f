package org.lantai.extract.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Surnames;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;

/** The names of people as bylines print them. */
public final class PrintedNames {
    private static final Pattern MARKS = Pattern.compile("[,;、，；/／&?？|｜_\\[\\]【】〔〕（）()]+|\\s和\\s");

    /** In brackets behind an account's name stands its nickname, behind a person's what he is. */
    private static final Pattern ASIDE = Pattern.compile("(?<=[^\\s、，,])\\s?[(（][^()（）]{1,12}[)）]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** The number an editor goes by in an editorial office: {@code SN123}. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,4}\\d+");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,7}[·•‧・]\\p{IsHan}{1,12}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}.'-]++(?: [\\p{IsLatin}.'-]++)*+");

    private final Surnames surnames = Surnames.standard();
    private final Set<String> nobody;

    public PrintedNames() {
        nobody = Table.lines(PrintedNames.class, "nobody.tsv").stream()
                .map(MatchForm::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names in a value, in their order: parted at marks and spaces, a space between two single characters aside. */
    public List<String> split(String value) {
        String outside = ASIDE.matcher(value).replaceAll(" ");
        List<String> names = new ArrayList<>();
        for (String part : MARKS.split(outside.isBlank() ? value : outside)) {
            names.addAll(joined(part));
        }
        return names.stream().filter(name -> !isNobody(name)).distinct().toList();
    }

    /** Whether every one of the names looks like that of a person. */
    public boolean arePeople(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(this::isPerson);
    }

    boolean isPerson(String name) {
        return LATIN.matcher(name).matches()
                || (CHINESE.matcher(name).matches()
                        && surnames.isSingle(MatchForm.of(name).charAt(0)));
    }

    /** Whether a word stands where a name is missing. */
    public boolean isNobody(String name) {
        return nobody.contains(MatchForm.of(name).toLowerCase(Locale.ROOT));
    }

    private static List<String> joined(String part) {
        List<String> words = new ArrayList<>();
        String last = "";
        for (String word : BLANKS.split(Chars.strip(part))) {
            if (word.isEmpty() || CODE.matcher(word).matches()) {
                continue;
            }
            boolean oneName = (isSingle(last) && isSingle(word));
            boolean latin = LATIN.matcher(last).matches() && LATIN.matcher(word).matches();
            if (oneName || latin) {
                words.set(words.size() - 1, last + (latin ? " " : "") + word);
            } else {
                words.add(word);
            }
            last = words.get(words.size() - 1);
        }
        return words;
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1 && Chars.countHan(word) == 1;
    }
}
