package org.lantai.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/**
 * A link of a text that leads to a file attached to it.
 *
 * @param href where it leads, as the text has it
 * @param name what it reads
 * @param ending the ending of the file, in lower case; empty where only a word hints at a file, which may be a page
 */
public record AttachedLink(String href, String name, Optional<String> ending) {
    /** Those of a text in their order, each address once. */
    public static List<AttachedLink> in(List<Block> blocks) {
        Map<String, AttachedLink> found = new LinkedHashMap<>();
        Block.mapRuns(blocks, run -> look(run, found));
        return List.copyOf(found.values());
    }

    private static List<Inline> look(List<Inline> run, Map<String, AttachedLink> found) {
        for (Inline inline : run) {
            if (inline instanceof Inline.Link link) {
                of(link).ifPresent(attached -> found.putIfAbsent(attached.href, attached));
            } else if (inline instanceof Inline.Styled styled) {
                look(styled.content(), found);
            }
        }
        return run;
    }

    private static Optional<AttachedLink> of(Inline.Link link) {
        String text = link.text().strip();
        if (text.isEmpty() || link.href().startsWith("#")) {
            return Optional.empty();
        }
        Optional<String> ending = AttachmentKinds.ending(link.href())
                .or(() -> AttachmentKinds.isPage(link.href()) ? Optional.empty() : AttachmentKinds.ending(text));
        return ending.isPresent() || AttachmentKinds.isHinted(link.href(), text)
                ? Optional.of(new AttachedLink(link.href(), text, ending))
                : Optional.empty();
    }

    /** Whether it is one whatever stands there: its address or its words say so. */
    public boolean isSure() {
        return ending.isPresent();
    }
}
