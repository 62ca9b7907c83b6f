package org.lantai.catalog.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;

/**
 * Finds the times that a text names, in Simplified or Traditional Chinese, and resolves them to days. What cannot be
 * resolved for certain is left out; see the package for what is read. Safe for use by several threads.
 */
public final class MentionFinder {
    private static final Pattern RANGE = Pattern.compile("\\s?(?:至|到|[—–~〜-]{1,2})\\s?");

    private final Readers readers = new Readers();
    private final Forms forms = new Forms(readers.alternatives());
    private final Cues cues = new Cues();

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
            story.beginBlock();
            mentions.addAll(new BlockReader(blocks.get(i).text(), i, story).read());
        }
        return List.copyOf(mentions);
    }

    /** Reads one block. */
    private final class BlockReader {
        private final String text;
        private final String matched;
        private final int block;
        private final Story story;
        private final List<Mention> mentions = new ArrayList<>();

        BlockReader(String text, int block, Story story) {
            this.text = text;
            this.matched = MatchedText.of(text);
            this.block = block;
            this.story = story;
        }

        List<Mention> read() {
            List<Hit> hits = forms.in(matched);
            int next = 0;
            for (Span sentence : hits.isEmpty() ? List.<Span>of() : Span.sentences(text)) {
                story.beginSentence();
                List<Hit> own = new ArrayList<>();
                while (next < hits.size() && hits.get(next).start() < sentence.end()) {
                    own.add(hits.get(next++));
                }
                readSentence(sentence, own);
            }
            return mentions;
        }

        private void readSentence(Span sentence, List<Hit> hits) {
            for (int i = 0; i < hits.size(); i++) {
                Hit hit = hits.get(i);
                Optional<Period> period = resolve(hit, sentence, Optional.empty());
                if (period.isPresent() && i + 1 < hits.size() && isRange(hit, hits.get(i + 1))) {
                    Hit end = hits.get(i + 1);
                    Optional<Period> last = resolve(end, sentence, period)
                            .filter(p -> !p.to().isBefore(period.get().from()));
                    if (last.isPresent()) {
                        Period first = period.get();
                        Period range = new Period(first.from(), last.get().to(), first.precision());
                        add(range, hit, end, sentence);
                        i++;
                        continue;
                    }
                }
                period.ifPresent(p -> add(p, hit, hit, sentence));
            }
        }

        private boolean isRange(Hit first, Hit second) {
            return RANGE.matcher(matched.substring(first.end(), second.start())).matches();
        }

        private Optional<Period> resolve(Hit hit, Span sentence, Optional<Period> opening) {
            if (isQuantity(hit)) {
                return Optional.empty();
            }
            try {
                Setting setting = story.setting(opening, cues.around(hit, matched, sentence));
                return readers.of(hit.kind())
                        .read(hit, setting)
                        .flatMap(period -> hit.has("since") ? since(period) : Optional.of(period))
                        .filter(period -> !period.to().isBefore(period.from()));
            } catch (DateTimeException e) {
                // A day that does not exist is a misprint or no date.
                return Optional.empty();
            }
        }

        private Optional<Period> since(Period period) {
            Optional<LocalDate> today = story.published().latest();
            return today.map(period::until);
        }

        /** 2000年前, 1500年来: rather a number of years. */
        private boolean isQuantity(Hit hit) {
            boolean round = hit.has("year") && hit.kind() == Kind.CALENDAR && hit.number("year") % 100 == 0;
            boolean bare = !hit.has("month") && !hit.has("half") && !hit.has("quarter") && !hit.has("edge");
            boolean goesOn = hit.end() < matched.length() && "来后以".indexOf(matched.charAt(hit.end())) >= 0;
            return round && bare && (hit.has("before") || goesOn);
        }

        private void add(Period period, Hit first, Hit last, Span sentence) {
            story.tell(period, Years.isNamed(first) || first.kind() == Kind.NUMERIC);
            mentions.add(new Mention(
                    text.substring(first.start(), last.end()),
                    period.from(),
                    period.to(),
                    period.precision(),
                    block,
                    first.start(),
                    last.end(),
                    text.substring(sentence.start(), sentence.end()).strip()));
        }
    }
}
