package org.lantai.repair;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Problem;
import org.lantai.model.RepairedPage;
import org.lantai.model.SourcePage;
import org.lantai.repair.charset.CharsetDecider;
import org.lantai.repair.charset.HalfReadGbk;
import org.lantai.repair.charset.WrongDecoding;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.mend.DoubleEscapes;
import org.lantai.repair.mend.DoubledMarks;
import org.lantai.repair.mend.LostText;
import org.lantai.repair.mend.RawEscapes;
import org.lantai.repair.mend.SpacedText;
import org.lantai.repair.mend.StrayControls;
import org.lantai.repair.mirror.MirrorCopy;
import org.lantai.repair.mirror.PinyinGlosses;
import org.lantai.repair.shift.ShiftedBytes;
import org.lantai.text.TracedText;

/**
 * Brings the bytes of a capture back to the text as it was meant: decides the charset, then undoes the damage, class by
 * class. A pure function of the capture; never fails on any bytes.
 */
public final class Repairer {
    private final CharsetDecider decider = new CharsetDecider();
    /** In the reverse of the order in which pages take the damage: what was read wrongly last is undone first. */
    private final List<Mender> menders = List.of(
            new HalfReadGbk(),
            new WrongDecoding(),
            new DoubleEscapes(),
            new RawEscapes(),
            new StrayControls(),
            new SpacedText(),
            new DoubledMarks(),
            new MirrorCopy(List.of(new ShiftedBytes(), new PinyinGlosses())),
            new LostText());

    /** The page's text, with every change made to it and what is left to notice. */
    public RepairedPage repair(SourcePage page) {
        CharsetDecider.Reading reading = decider.read(page);
        TracedText text = TracedText.of(reading.text());
        Glance glance = reading.glance();
        for (Mender mender : menders) {
            text = mender.mayMend(glance) ? mender.mend(text, glance) : text;
            glance = glance.of(text.text());
        }
        List<Problem> problems = new ArrayList<>(page.problems());
        problems.addAll(Findings.of(page, reading, text));
        return new RepairedPage(page, reading.decision(), reading.text(), text.text(), text.edits(), problems);
    }
}
