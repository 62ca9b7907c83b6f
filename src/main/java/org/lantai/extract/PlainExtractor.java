package org.lantai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.Omission;
import org.lantai.text.Chars;

/** Takes the article out of plain text. */
final class PlainExtractor {
    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();

    /** The article in a text whose paragraphs are lines. */
    Extraction extract(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        Imprint imprint = Imprint.NONE;
        Optional<String> title = Optional.empty();
        for (String line :
                text.lines().map(Chars::strip).filter(l -> !l.isEmpty()).toList()) {
            Optional<String> rule = furniture.rule(line);
            Optional<Imprint> said = imprints.read(line);
            if (rule.isPresent() || said.isPresent()) {
                omissions.add(new Omission(rule.orElse("imprint"), line));
                imprint = imprint.and(said.orElse(Imprint.NONE));
            } else if (title.isEmpty()) {
                title = Optional.of(line);
            } else if (!Headlines.same(line, title.get())) {
                imprint = imprint.and(imprints.trailing(line).orElse(Imprint.NONE));
                blocks.add(Block.Paragraph.of(line));
            }
        }
        return new Extraction(metadata(title, imprint), blocks, omissions);
    }

    private static Metadata metadata(Optional<String> title, Imprint imprint) {
        return new Metadata(
                title,
                imprint.originalTitle(),
                Optional.empty(),
                imprint.date(),
                imprint.source(),
                imprint.authors(),
                imprint.editors(),
                imprint.keywords(),
                Optional.empty(),
                foundIn());
    }

    private static SortedMap<String, String> foundIn() {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
