package org.lantai.extract.imprint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.text.Chars;

/** The names of those who publish, as pages give them: without the marks around them, or absent where they are no names. */
public final class SourceNames {
    private static final int LONGEST = 40;

    /** What is set around a name; brackets that nothing closes are left of a line that was cut. */
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Z}|丨｜/·•:：,，;；\\-—_]+|[\\s\\p{Z}|丨｜/·•:：,，;；\\-—_]+$|^[)）】\\]〕》]+|[(（【\\[〔《]+$");

    private static final Pattern OPEN = Pattern.compile("^([^(（]*)[)）]$|^[(（]([^)）]*)$");
    private static final Pattern OF_SITE = Pattern.compile("(?<name>.{2,}?)(?:-|_|\\s)*"
            + WordTable.of(ImprintValues.class, "value-words.tsv").anyOf("site"));
    private static final Pattern IN_TITLE_MARKS = Pattern.compile("^[《<]([^《》<>]+)[》>]$");

    private final PrintedNames names;

    public SourceNames(PrintedNames names) {
        this.names = names;
    }

    /** The name in a value; empty where it is nobody's. */
    public Optional<String> in(String value) {
        String bare = value;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = unmarked(bare);
        }
        return Optional.of(bare).filter(this::isName);
    }

    /** The name of who runs a site, in the name of the site: {@code 青禾县人民政府门户网站}. */
    public Optional<String> ofSite(String site) {
        Matcher m = OF_SITE.matcher(MatchForm.of(Chars.strip(site)));
        return in(m.matches() ? Chars.strip(site).substring(0, m.end("name")) : site);
    }

    /** Whether a name is that of an office or paper rather than a person's. */
    public static boolean isOrganisation(String name) {
        return name.length() > 3
                && ImprintValues.MEDIA.matcher(MatchForm.of(name)).matches();
    }

    /** Whether a name is one that offices have, which sign their documents. */
    static boolean isOffice(String name) {
        return ImprintValues.OFFICE.matcher(MatchForm.of(name)).matches();
    }

    private static String unmarked(String text) {
        String bare = EDGES.matcher(Chars.strip(text)).replaceAll("");
        return IN_TITLE_MARKS.matcher(OPEN.matcher(bare).replaceAll("$1$2")).replaceAll("$1");
    }

    private boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && !names.isNobody(name) && !NoNames.has(name);
    }
}
