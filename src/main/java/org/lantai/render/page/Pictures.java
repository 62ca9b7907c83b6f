package org.lantai.render.page;

import java.io.IOException;
import org.lantai.disk.WholeFile;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.store.Asset;

/** The files of pictures that travel along with a page. */
public final class Pictures {
    private Pictures() {}

    /**
     * The picture as a file of the site.
     *
     * @param folder the folder of its page, empty or ending in {@code /}
     */
    public static OutputFile copy(Asset asset, String folder) {
        try {
            return new OutputFile(
                    folder + asset.name(), CapturedBytes.copyOf(WholeFile.bytes(asset.file(), WholeFile.ASSET)));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.PICTURE_UNREADABLE,
                            asset.file().toString(),
                            "The picture cannot be read.",
                            "Check that the file is there and may be read."),
                    e);
        }
    }
}
