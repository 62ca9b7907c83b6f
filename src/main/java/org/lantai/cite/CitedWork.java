package org.lantai.cite;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * A document, or one of its versions, as it is cited: all that reference styles, files for reference managers and the
 * metadata of its page say of it. Its words are in the script of the page that offers it.
 *
 * @param kind what it is
 * @param title its headline
 * @param authors who wrote it, persons or offices, each whole, in the order printed
 * @param editors who edited it
 * @param publication who published it: the newspaper, the site, the forum
 * @param number the number by which an office cites it
 * @param issued when it was published, as precise as known
 * @param version the number of the released version that is cited; absent where none was released, or the text changed
 *     since
 * @param language its language by region, as BCP 47 writes it: {@code zh-CN}, {@code zh-TW}, {@code zh-HK}
 * @param archive the name of the archive that holds it
 * @param archivist who publishes the archive
 * @param permalink its lasting address, absolute; absent where the archive's is not known
 * @param original the address it was captured from, absolute
 * @param captured when it was captured
 */
@RecordBuilder
public record CitedWork(
        WorkKind kind,
        String title,
        List<String> authors,
        List<String> editors,
        Optional<String> publication,
        Optional<String> number,
        Optional<PartialDate> issued,
        Optional<Integer> version,
        String language,
        String archive,
        Optional<String> archivist,
        Optional<String> permalink,
        Optional<String> original,
        Optional<PartialDate> captured)
        implements CitedWorkBuilder.With {
    public CitedWork {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }
}
