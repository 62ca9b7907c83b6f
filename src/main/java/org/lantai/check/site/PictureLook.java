package org.lantai.check.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Files that are called pictures and hold none: nothing, or the page with which a host refuses to give them. */
final class PictureLook implements SiteLook {
    private static final int BEGINNING = 64;

    /** As pages and answers to programs begin; no picture does. */
    private static final Pattern NO_PICTURE = Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*(?:[<{].*)?");

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String path : site.sizes().keySet()) {
            if (SiteAddress.isPictureName(path) && !isPicture(site, path)) {
                out.accept(Problem.warning(
                        ProblemKind.CHECK_PICTURE,
                        path,
                        "Readers see nothing here: the file is called a picture and holds none.",
                        "Capture the picture again; often a page that refuses was saved in its place."));
            }
        }
    }

    private static boolean isPicture(SiteFiles site, String path) throws IOException {
        try (InputStream in = Files.newInputStream(site.file(path))) {
            String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return !NO_PICTURE.matcher(begin).matches();
        }
    }
}
