package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.extract.furniture.FurnitureRulings;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.model.Problem;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;
import org.lantai.store.StageStore;

/**
 * An archive looked over before its pages are cleaned.
 *
 * @param folder its captures
 * @param reader reads them
 * @param files those that may be captures, in an order that is the same every time
 * @param hosts what the hosts they come from repeat on every page
 */
record Survey(CaptureFolder folder, CaptureReader reader, List<Path> files, HostFurniture hosts) {
    Survey {
        files = List.copyOf(files);
    }

    /**
     * Looks an archive over.
     *
     * @param reader knows what their columns hold
     * @param rulings what the archivist decides on lines that recur
     * @param results keeps what was learned
     * @param problems are told what was passed over
     */
    static Survey of(
            Path archive,
            CaptureReader reader,
            FurnitureRulings rulings,
            StageStore results,
            Workers workers,
            Progress progress,
            Consumer<Problem> problems) {
        CaptureFolder folder = new CaptureFolder(archive);
        List<Path> files = folder.files(problems);
        HostFurniture learned = new FurniturePass(reader, results, workers, progress).learn(files, folder::name);
        return new Survey(folder, reader, files, learned.ruledBy(rulings));
    }
}
