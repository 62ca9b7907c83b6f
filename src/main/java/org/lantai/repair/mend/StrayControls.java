package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.Controls;
import org.lantai.model.PageFormat;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Drops control characters from the whole source, so that headline, attributes and text are all without them, and the
 * references that a parser would make some of. Such as are a byte of Windows-1252 read as Latin-1 are what that byte means; in
 * scripts, whose patterns name some of them, these stay.
 */
public final class StrayControls implements Mender {
    /** Numeric references; leading zeros do not count. Parsers take them without a semicolon, too. */
    private static final Pattern REFERENCE = Pattern.compile(
            "&#(?:[xX](?=[0-9a-fA-F])0*+([0-9a-fA-F]{0,6}+)(?![0-9a-fA-F])" + "|(?=[0-9])0*+([0-9]{0,7}+)(?![0-9]));?");

    /** What the bytes 80 to 9F are in Windows-1252; a space for those that are nothing there. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final char FIRST_WINDOWS = 0x80;

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        List<Change> changes = new ArrayList<>(characters(glance));
        if (glance.format() != PageFormat.TEXT) {
            changes.addAll(references(glance.source()));
        }
        return text.with(changes);
    }

    private static List<Change> characters(Glance glance) {
        List<Change> changes = new ArrayList<>();
        String source = glance.source();
        int first = first(source);
        boolean inTag = source.lastIndexOf('<', first) > source.lastIndexOf('>', first);
        int next;
        for (int i = first; i < source.length(); i = next) {
            int c = source.codePointAt(i);
            next = i + Character.charCount(c);
            inTag = c == '<' || (inTag && c != '>');
            if (isMisread(c)) {
                if (inTag || ReadableText.holds(glance.readable(), i, next)) {
                    changes.add(misread(source, i));
                }
            } else if (Controls.isOne(c)) {
                next = end(source, next);
                changes.add(Change.sure(i, next, "", Rule.CONTROL));
            }
        }
        return changes;
    }

    /** The index of the first that may be one, the length of the text in most pages: these are not read any further. */
    private static int first(String source) {
        int i = 0;
        while (i < source.length() && !mayBeOne(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean mayBeOne(char c) {
        // Nearly all characters are letters, signs and blanks of ASCII, or of Chinese text.
        boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE);
        return !usual && (Character.isSurrogate(c) || Controls.isOne(c));
    }

    /** The index behind those that stand together. */
    private static int end(String source, int behindFirst) {
        int end = behindFirst;
        while (end < source.length() && isDropped(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean isDropped(int c) {
        return Controls.isOne(c) && !isMisread(c);
    }

    private static boolean isMisread(int c) {
        int place = c - FIRST_WINDOWS;
        return place >= 0 && place < WINDOWS.length() && WINDOWS.charAt(place) != ' ';
    }

    private static Change misread(String source, int at) {
        String meant = String.valueOf(WINDOWS.charAt(source.charAt(at) - FIRST_WINDOWS));
        return new Change(
                at, at + 1, meant, Rule.CONTROL_MISREAD, Certainty.LIKELY, List.of(EditReason.Fact.WINDOWS_AS_LATIN));
    }

    private static List<Change> references(String source) {
        List<Change> changes = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(source);
        for (int i = source.indexOf("&#"); i >= 0; i = source.indexOf("&#", i + 2)) {
            if (reference.region(i, source.length()).lookingAt() && isControl(reference)) {
                changes.add(Change.sure(i, reference.end(), "", Rule.CONTROL));
            }
        }
        return changes;
    }

    private static boolean isControl(Matcher reference) {
        boolean hexadecimal = reference.group(1) != null;
        String digits = hexadecimal ? reference.group(1) : reference.group(2);
        int codePoint = digits.isEmpty() ? 0 : Integer.parseInt(digits, hexadecimal ? 16 : 10);
        // Those of Windows-1252 every parser reads as what they mean.
        return codePoint <= Character.MAX_CODE_POINT && isDropped(codePoint);
    }
}
