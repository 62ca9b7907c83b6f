package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lantai.model.PageFormat;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.PageTopic;
import org.lantai.repair.look.ReadableText;
import org.lantai.repair.look.Seek;
import org.lantai.text.Change;
import org.lantai.text.Chars;
import org.lantai.text.TracedText;

/**
 * Decodes escapes that stand raw in running text: entities in plain text, references that have lost their ampersand
 * ({@code #xff0c;}) and runs of {@code \u4e2d}. Pages that show escapes on purpose stay.
 */
public final class RawEscapes implements Mender {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;){0,9}(#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern WITHOUT_AMPERSAND = Pattern.compile("#(?:[xX]([0-9a-fA-F]{4,5})|([0-9]{4,6}));");
    private static final Pattern UNICODE = Pattern.compile("(?:\\\\u[0-9a-fA-F]{4})+");
    /** A single escape may be part of a file name; two in a row are not, and then single ones are believed as well. */
    private static final Pattern UNICODE_RUN = Pattern.compile("(?:\\\\u[0-9a-fA-F]{4}){2}");

    /** Looking over the whole source is quicker than telling text from markup first. */
    @Override
    public boolean mayMend(Glance glance) {
        String source = glance.source();
        return (glance.format() == PageFormat.TEXT && Seek.finds(source, "&", ENTITY))
                // Colours in style sheets look the same, but are no Chinese characters.
                || Seek.findsReference(source, "#", WITHOUT_AMPERSAND, m -> isOfChineseText(codePoint(m)))
                || Seek.finds(source, "\\u", UNICODE_RUN);
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        String source = glance.source();
        List<ReadableText.Range> ranges = glance.readable();
        List<Change> changes = new ArrayList<>();
        for (ReadableText.Range range : ranges) {
            if (!range.code()) {
                changes.addAll(changes(source, range, glance.format()));
            }
        }
        return changes.isEmpty() || PageTopic.isMarkup(source, ranges) ? text : text.with(changes);
    }

    private static List<Change> changes(String source, ReadableText.Range range, PageFormat format) {
        List<Change> changes = new ArrayList<>();
        if (format == PageFormat.TEXT) {
            Matcher entity = ENTITY.matcher(source).region(range.start(), range.end());
            while (entity.find()) {
                add(changes, entity, Parser.unescapeEntities("&" + entity.group(1) + ";", true), Rule.ESCAPE_ENTITY);
            }
        }
        Matcher bare = WITHOUT_AMPERSAND.matcher(source).region(range.start(), range.end());
        while (bare.find()) {
            if (standsAlone(source, bare.start())) {
                addIfChinese(changes, bare, Character.toString(codePoint(bare)), Rule.ESCAPE_NO_AMPERSAND);
            }
        }
        boolean hasRuns =
                UNICODE_RUN.matcher(source).region(range.start(), range.end()).find();
        Matcher unicode = UNICODE.matcher(source).region(range.start(), range.end());
        while (hasRuns && unicode.find()) {
            addIfChinese(changes, unicode, unescaped(unicode.group()), Rule.ESCAPE_UNICODE);
        }
        return changes;
    }

    /** Whether what stands before the number sign makes it no whole entity, no colour and no part of an address. */
    private static boolean standsAlone(String source, int numberSign) {
        char before = numberSign == 0 ? ' ' : source.charAt(numberSign - 1);
        boolean continues = "&:/".indexOf(before) >= 0 || (before < 0x80 && Character.isLetterOrDigit(before));
        return !continues && !source.startsWith("&amp;", numberSign - 5);
    }

    private static int codePoint(Matcher bare) {
        return bare.group(1) != null ? Integer.parseInt(bare.group(1), 16) : Integer.parseInt(bare.group(2));
    }

    private static String unescaped(String run) {
        StringBuilder characters = new StringBuilder();
        for (int i = 2; i < run.length(); i += 6) {
            characters.append((char) Integer.parseInt(run.substring(i, i + 4), 16));
        }
        return characters.toString();
    }

    private static void addIfChinese(List<Change> changes, Matcher escape, String decoded, Rule rule) {
        if (decoded.codePoints().allMatch(RawEscapes::isOfChineseText)) {
            add(changes, escape, decoded, rule);
        }
    }

    private static void add(List<Change> changes, Matcher escape, String decoded, Rule rule) {
        boolean readable = decoded.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
        if (readable && !decoded.equals(escape.group())) {
            changes.add(Change.sure(escape.start(), escape.end(), decoded, rule));
        }
    }

    private static boolean isOfChineseText(int c) {
        return Chars.isHan(c)
                || (c >= 0x2010 && c <= 0x203B)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || c == 0xA0
                || c == 0xB7;
    }
}
