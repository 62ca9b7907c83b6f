package org.lantai.check.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Names of files that Windows refuses, or that a Mac takes for one. */
final class NameLook implements SiteLook {
    /**
     * What no name may be or hold (<a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files,
     * Paths, and Namespaces</a>).
     */
    private static final Pattern REFUSED =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?|.*[<>:\"|?*\\\\\\p{Cntrl}].*|.*[. ]");

    /** Windows takes 260 for a path, and the site stands in some folder. */
    private static final int LONGEST = 200;

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) {
        Map<String, String> folded = new HashMap<>();
        for (String path : site.sizes().keySet()) {
            if (path.length() > LONGEST
                    || Stream.of(path.split("/"))
                            .anyMatch(name -> REFUSED.matcher(name).matches())) {
                out.accept(refused(path));
            }
            String other = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                out.accept(twice(path, other));
            }
        }
    }

    private static Problem refused(String path) {
        return Problem.error(
                ProblemKind.CHECK_NAME,
                path,
                "Windows does not take this name, so the site cannot be copied or cloned there.",
                "Give the file another name where it comes from: `content/pages` or your theme.");
    }

    private static Problem twice(String path, String other) {
        return Problem.error(
                ProblemKind.CHECK_NAME,
                path,
                "This name differs from " + other
                        + " only by upper and lower case: Windows and Macs have room for one.",
                "Give one of the two another name where it comes from: `content/pages` or your theme.");
    }
}
