package org.lantai.subjects.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lantai.text.Chars;

/** Reads the dates of one block, sentence by sentence, two ends of a range as one. */
final class BlockReader {
    private static final Pattern RANGE = Pattern.compile(" ?(?:至|到|[—–~〜-]{1,2}) ?");

    private static final Set<FormKind> EXPLAINED = Set.of(FormKind.DAY_WORD, FormKind.WEEK, FormKind.WEEKDAY);

    private final Line line;
    private final Resolver resolver;
    private final Story story;
    private final List<Mention> mentions = new ArrayList<>();

    /** Shared by the mentions of a sentence, which may be long. */
    private String sentenceText = "";

    BlockReader(Line line, Resolver resolver, Story story) {
        this.line = line;
        this.resolver = resolver;
        this.story = story;
    }

    /** @param hits what looks like a date in the block, in order */
    List<Mention> read(List<Hit> hits) {
        int next = 0;
        for (Stretch sentence : hits.isEmpty() ? List.<Stretch>of() : Stretch.sentences(line.text())) {
            story.beginSentence();
            int first = next;
            while (next < hits.size() && hits.get(next).start() < sentence.end()) {
                next++;
            }
            readSentence(sentence, hits.subList(first, next));
        }
        return mentions;
    }

    private void readSentence(Stretch sentence, List<Hit> hits) {
        sentenceText = hits.isEmpty() ? "" : Chars.strip(line.text().substring(sentence.start(), sentence.end()));
        int next = 0;
        while (next < hits.size()) {
            Hit hit = hits.get(next++);
            Optional<Hit> follower = next < hits.size() ? Optional.of(hits.get(next)) : Optional.empty();
            Optional<Period> explained = explained(hit, follower, sentence);
            if (explained.isPresent()) {
                add(explained.get(), hit, hit);
                Hit day = hits.get(next++);
                add(explained.get(), day, day);
                continue;
            }
            Optional<Period> period = resolver.resolve(hit, line, sentence, story, Optional.empty());
            Optional<Period> range = period.flatMap(first -> range(first, hit, follower, sentence));
            if (range.isPresent()) {
                add(range.get(), hit, hits.get(next++));
            } else {
                period.ifPresent(p -> add(p, hit, hit));
            }
        }
    }

    /** The day in brackets behind a word (今天（9月7日）, 周三（22日）): it tells what the word is counted from. */
    private Optional<Period> explained(Hit hit, Optional<Hit> follower, Stretch sentence) {
        return follower.filter(next -> EXPLAINED.contains(hit.kind())
                        && line.between(hit, next).equals("(")
                        && line.behind(next) == ')')
                .flatMap(next -> resolver.explain(hit, next, line, sentence, story))
                .filter(Period::isOneDay);
    }

    private Optional<Period> range(Period first, Hit hit, Optional<Hit> follower, Stretch sentence) {
        return follower.filter(next -> RANGE.matcher(line.between(hit, next)).matches())
                .flatMap(next -> resolver.resolve(next, line, sentence, story, Optional.of(first)))
                .filter(last -> !last.to().isBefore(first.from()))
                .map(last -> first.until(last.to()));
    }

    private void add(Period period, Hit first, Hit last) {
        story.tell(
                period, (Years.isNamed(first) && first.kind() != FormKind.FISCAL) || first.kind() == FormKind.NUMERIC);
        if (line.isDateline(last)) {
            story.report(period);
        }
        mentions.add(new Mention(
                line.text().substring(first.start(), last.end()),
                first.has("month") && first.kind() != FormKind.NUMERIC && !line.isWhole(first, last),
                period.from(),
                period.to(),
                period.precision(),
                line.block(),
                first.start(),
                last.end(),
                sentenceText));
    }
}
