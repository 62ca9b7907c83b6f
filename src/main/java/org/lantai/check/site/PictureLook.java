package org.lantai.check.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.source.format.Signature;

/** Files that are called pictures and hold none. */
final class PictureLook implements SiteLook {
    private static final Set<Signature> PICTURES =
            Set.of(Signature.PNG, Signature.JPEG, Signature.GIF, Signature.WEBP, Signature.AVIF);

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String path : site.sizes().keySet()) {
            if (SiteAddress.isPictureName(path) && !path.endsWith(".bmp") && !isPicture(site, path)) {
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
            return Signature.of(in.readNBytes(Signature.LENGTH))
                    .filter(PICTURES::contains)
                    .isPresent();
        }
    }
}
