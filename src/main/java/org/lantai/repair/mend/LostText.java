package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Flags where text is gone for good: replacement characters, and {@code 锟斤拷}, which is two of them written as UTF-8 and
 * read as GBK. What stood there is nowhere in the capture, so nothing is put in its place.
 */
public final class LostText implements Mender {
    private static final Pattern LOST = Pattern.compile("\uFFFD+|锟斤拷[锟斤拷]*");
    /** A page that is lost throughout needs no more flags than this to say so. */
    private static final int MOST = 1_000;

    @Override
    public boolean mayMend(Glance glance) {
        for (int i = 0; i < glance.count(); i++) {
            char c = glance.character(i);
            if (c == '\uFFFD' || (c == '斤' && glance.at(glance.place(i) + 1) == '拷')) {
                return true;
            }
        }
        return false;
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        List<Change> flags = new ArrayList<>();
        Matcher lost = LOST.matcher(glance.source());
        for (ReadableText.Range range : glance.readable()) {
            lost.region(range.start(), range.end());
            while (flags.size() < MOST && lost.find()) {
                flags.add(flag(lost));
            }
        }
        return text.with(flags);
    }

    private static Change flag(Matcher lost) {
        return new Change(
                lost.start(),
                lost.end(),
                lost.group(),
                Rule.TEXT_LOST,
                Certainty.UNSURE,
                List.of(EditReason.Fact.LOST));
    }
}
