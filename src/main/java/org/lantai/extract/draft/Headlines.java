package org.lantai.extract.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/** What is known of headlines: how the name of a site is appended to them, and when two are the same. */
public final class Headlines {
    /** The last part of a title element, behind a mark that sites put before their name. */
    private static final Pattern LAST_PART =
            Pattern.compile("(.*?\\S)\\s*(_+|\\s[-–—·]+\\s|[|丨｜]|-{1,2}|[»«<>])\\s*([^_|｜丨»«<>]{1,40})");

    private static final Pattern FIRST_PART = Pattern.compile("([^_|｜丨»«<>·-]{2,20}?)\\s*[_|｜丨»·:-]+\\s*(.*\\S)");

    /** Words that the names of sites and their sections end in, in {@link MatchForm}. */
    private static final Pattern SITE_NAME =
            Pattern.compile(".*(?:" + String.join("|", Table.words(Headlines.class, "site-names.tsv", 2))
                    + ")(?:\\([^)]*\\))?" + "|.*\\b[a-z0-9-]+\\.(?:com|cn|net|org)\\b.*");

    /** Marks that are set around headlines to catch the eye. */
    private static final Pattern DECORATION =
            Pattern.compile("^[\\s*#=~★☆◆◇■□●○▲△▼▽※\\p{So}\\x{FE0F}]+|[\\s*#=~★☆◆◇■□●○▲△▼▽※\\p{So}\\x{FE0F}]+$");

    /** A shorter headline may say a word twice. */
    private static final int SHORTEST_REPEATED = 6;

    private Headlines() {}

    /**
     * A headline without the name of the site behind it.
     *
     * @param titleElement the text of the page's title element
     * @param siteName the site's name, where the page gives it
     */
    public static String clean(String titleElement, Optional<String> siteName) {
        String title = bare(titleElement);
        Matcher m = LAST_PART.matcher(title);
        while (m.matches() && isSite(m, siteName)) {
            title = bare(m.group(1));
            m = LAST_PART.matcher(title);
        }
        return title;
    }

    private static String bare(String title) {
        return DECORATION.matcher(Chars.strip(title).replaceAll("\\s+", " ")).replaceAll("");
    }

    /** A headline that was printed twice in a row, once. */
    public static String once(String title) {
        String bare = Chars.strip(title);
        int half = bare.length() / 2;
        String first = Chars.strip(bare.substring(0, half));
        return first.length() >= SHORTEST_REPEATED && same(first, bare.substring(half)) ? first : bare;
    }

    /** The name that a title element gives behind a headline and one mark; empty where it gives more or none. */
    public static Optional<String> behind(String titleElement, String headline) {
        Matcher m = LAST_PART.matcher(Chars.strip(titleElement));
        if (m.matches() && same(m.group(1), headline)) {
            return Optional.of(Chars.strip(m.group(3)));
        }
        Matcher before = FIRST_PART.matcher(Chars.strip(titleElement));
        return before.matches() && same(before.group(2), headline) && isSiteName(before.group(1))
                ? Optional.of(Chars.strip(before.group(1)))
                : Optional.empty();
    }

    /** A printed headline without the name of the site, which some pages print as their title element has it. */
    public static String withoutSite(String printed) {
        Matcher m = LAST_PART.matcher(printed);
        return m.matches() && isSiteName(m.group(3)) ? Chars.strip(m.group(1)) : printed;
    }

    private static boolean isSiteName(String name) {
        return SITE_NAME.matcher(MatchForm.of(Chars.strip(name))).matches();
    }

    /** Whether two headlines are one: widths, marks and white space do not count. */
    public static boolean same(String a, String b) {
        String letters = Fold.letters(a);
        return !letters.isEmpty() && letters.equals(Fold.letters(b));
    }

    /** An underscore or a bar sets off names only; a dash may belong to the headline, so the name must look like one. */
    private static boolean isSite(Matcher m, Optional<String> siteName) {
        String mark = m.group(2).strip();
        String name = Chars.strip(m.group(3));
        if (siteName.isPresent() && Fold.key(name).equals(Fold.key(siteName.get()))) {
            return true;
        }
        boolean sets = mark.startsWith("_") || mark.matches("[|丨｜]");
        return (sets && name.length() <= 12 && Chars.countHan(m.group(1)) >= 5) || isSiteName(name);
    }
}
