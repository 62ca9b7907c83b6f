package org.lantai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Promises;
import org.lantai.model.ProblemException;
import org.lantai.subjects.vocabulary.Vocabulary;

/** The ledger of an archive, whatever stood in it before. */
final class LedgerFuzz {
    private final TemporaryArchive archive = TemporaryArchive.make();
    private final Catalog catalog = new Cataloguer().catalog(SampleEntries.all(), Vocabulary.none());

    /** Either nothing is promised and the file stays, or it grows by what is new, once. */
    void assertContinuedOrRefused(byte[] input) throws IOException {
        Path file = archive.write(Ledger.FILE, input);
        try {
            Promises promises = Ledger.read(archive.folder()).promise(catalog);
            promises.ledger().write();
            assertThat(Ledger.read(archive.folder()).promise(catalog).ledger().newLines())
                    .as("promised once more")
                    .isEmpty();
            assertThat(Ledger.read(archive.folder()).promise(catalog).permalinks())
                    .isEqualTo(promises.permalinks());
        } catch (ProblemException e) {
            FilesFuzzTest.assertHelps(e.problem());
        }
        assertThat(Arrays.mismatch(Files.readAllBytes(file), input))
                .as("where what stood there before was changed")
                .isIn(-1, input.length);
    }
}
