package org.lantai.pipeline;

import java.nio.file.Path;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.extract.furniture.FurnitureFile;
import org.lantai.extract.furniture.FurnitureRulings;
import org.lantai.script.LexiconFile;
import org.lantai.script.ScriptSettings;
import org.lantai.source.CaptureReader;
import org.lantai.subjects.vocabulary.Vocabulary;

/**
 * What the archivist has laid down for all captures.
 *
 * @param config {@code archive.yaml}
 * @param vocabulary {@code tags.yaml}
 * @param script what every text is unified to, with the words of {@code lexicon.tsv}
 * @param furniture {@code furniture.yaml}
 */
record ArchiveSettings(ArchiveConfig config, Vocabulary vocabulary, ScriptSettings script, FurnitureRulings furniture) {
    /** @throws org.lantai.model.ProblemException when one of the files cannot be read */
    static ArchiveSettings read(Path archive) {
        ArchiveConfig config = ConfigReader.read(archive);
        Vocabulary vocabulary = Vocabulary.read(archive, config.script());
        ScriptSettings script = new ScriptSettings(
                config.script(), config.unifyVocabulary(), config.unifyPunctuation(), LexiconFile.read(archive));
        return new ArchiveSettings(config, vocabulary, script, FurnitureFile.read(archive));
    }

    /** Reads captures as the archive's exports name their columns. */
    CaptureReader reader() {
        return CaptureReader.knowing(config.fields());
    }
}
