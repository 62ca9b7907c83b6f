package org.lantai.check.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** What styles load from other hosts, or from files that are not there. */
final class StyleLook implements SiteLook {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)url\\(\\s*[\"']?([^\"')]*+)|@import\\s+[\"']([^\"']*+)");

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String path : site.sizes().keySet()) {
            if (path.endsWith(".css")) {
                String text = new String(Files.readAllBytes(site.file(path)), StandardCharsets.UTF_8);
                ADDRESS.matcher(COMMENT.matcher(text).replaceAll(""))
                        .results()
                        .map(StyleLook::address)
                        .forEach(address -> look(site, path, address, out));
            }
        }
    }

    private static String address(MatchResult found) {
        return (found.group(1) == null ? found.group(2) : found.group(1)).strip();
    }

    private static void look(SiteFiles site, String path, String address, Consumer<Problem> out) {
        SiteLink link = new SiteLink(address, SiteLink.Use.LOADED);
        if (link.isOfTheWeb()) {
            out.accept(LoadLook.foreign(path, address));
        } else if (!link.isAbsolute()
                && !address.startsWith("#")
                && LinkEnd.of(path, address)
                        .filter(target -> site.has(target.path()))
                        .isEmpty()) {
            out.accept(Problem.error(
                    ProblemKind.CHECK_LINK,
                    path,
                    "A style asks for a file that is not there: " + address,
                    "Put the file into the assets of your theme, or take the line out."));
        }
    }
}
