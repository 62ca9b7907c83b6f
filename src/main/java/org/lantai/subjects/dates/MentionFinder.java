package org.lantai.subjects.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;

/**
 * Finds the times that a text names, in Simplified or Traditional Chinese, and resolves them to days. What cannot be
 * resolved for certain is left out; see the package for what is read. Safe for use by several threads.
 */
final class MentionFinder {
    private final Readers readers = new Readers();
    private final Forms forms = new Forms(readers.tables());
    private final Resolver resolver = new Resolver(readers, new Cues());

    /**
     * The times named in a document, in the order of its text.
     *
     * @param blocks its text
     * @param published when it was published, as far as known
     */
    public List<Mention> find(List<Block> blocks, Optional<PartialDate> published) {
        Story story = new Story(new Published(published));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Line line = Line.of(blocks.get(i).text(), i);
            story.beginBlock();
            mentions.addAll(new BlockReader(line, resolver, story).read(forms.in(line.matched())));
        }
        return List.copyOf(mentions);
    }
}
