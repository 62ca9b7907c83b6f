package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;
import org.lantai.text.Anchors;

/**
 * Finds the times that a document is about: each once, where it is named first. Left out is what tells no more than when
 * the document was published: its own day where it is not named with its month, its own month by
 * another name, its own year as a whole, and the day in its dateline (新华社云溪7月20日电). Safe for
 * use by several threads.
 */
public final class TimeFinder {
    /** A chronicle may name hundreds; so many lead to it from everywhere, and the catalog stays light. */
    private static final int MOST = 100;

    private final MentionFinder mentions = new MentionFinder();

    /**
     * The times, in the order of the text.
     *
     * @param blocks the text of the document
     * @param published when it was published, as far as known
     */
    public List<TimeNamed> find(List<Block> blocks, Optional<PartialDate> published) {
        Published day = new Published(published);
        Set<LocalDate> own = new HashSet<>();
        day.day().ifPresent(own::add);
        List<TimeNamed> times = new ArrayList<>();
        List<String> anchors = List.of();
        for (Mention mention : mentions.find(blocks, published)) {
            String text = blocks.get(mention.block()).text();
            boolean dateline = isDateline(mention, text);
            if (dateline) {
                own.add(mention.from());
            }
            boolean known = times.size() == MOST || times.stream().anyMatch(time -> time.isOf(mention));
            if (known || dateline || isOwnDay(mention, own) || isOwn(mention, day)) {
                continue;
            }
            anchors = anchors.isEmpty() ? Anchors.anchors(blocks) : anchors;
            times.add(time(mention, text, anchors.get(mention.block())));
        }
        return List.copyOf(times);
    }

    private static boolean isOwnDay(Mention mention, Set<LocalDate> own) {
        return !mention.named() && mention.from().equals(mention.to()) && own.contains(mention.from());
    }

    private static boolean isOwn(Mention mention, Published published) {
        LocalDate from = mention.from();
        boolean ownMonth = !mention.named()
                && mention.precision() == Precision.MONTH
                && Period.ofMonth(YearMonth.from(from)).to().equals(mention.to())
                && published.month().equals(Optional.of(YearMonth.from(from)));
        boolean ownYear = mention.precision() == Precision.YEAR
                && from.getYear() == mention.to().getYear()
                && published.year().equals(Optional.of(from.getYear()));
        return ownMonth || ownYear;
    }

    private static boolean isDateline(Mention mention, String text) {
        return mention.end() < text.length() && Line.isReport(MatchForm.of(text.charAt(mention.end())));
    }

    private static TimeNamed time(Mention mention, String text, String anchor) {
        int begin = text.lastIndexOf(mention.sentence(), mention.start());
        Excerpt excerpt = Excerpt.of(mention.sentence(), mention.start() - begin, mention.end() - begin);
        return new TimeNamed(
                mention.from(),
                mention.to(),
                mention.precision(),
                anchor,
                excerpt.text(),
                excerpt.start(),
                excerpt.end());
    }
}
