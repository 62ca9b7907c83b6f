package org.lantai.repair.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.PageFormat;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.CharsetReason;

/** Finds what a capture says of its own charset. */
final class Declarations {
    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})");
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\b[^>]{0,1000}?charset\\s{0,100}+=\\s*+[\"']?([^\"'>]{1,60})");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\"';]{1,60})");

    private Declarations() {}

    /** A charset and who names it. */
    record Declaration(Charset charset, CharsetReason.Declared evidence) {}

    /** The charsets declared, each once, the strongest first: HTTP header, then every meta in the order of the page, then XML. */
    static List<Declaration> of(SourcePage page, byte[] bytes) {
        Map<Charset, Declaration> found = new LinkedHashMap<>();
        page.declaredCharset().ifPresent(label -> add(found, labelIn(label), CharsetReason.Declarer.HTTP_HEADER));
        if (page.format() == PageFormat.HTML) {
            // Every charset a page can be in has ASCII at its place, so the markup can be read before the charset is
            // known.
            String markup = new String(bytes, StandardCharsets.ISO_8859_1);
            Matcher meta = META.matcher(markup);
            while (meta.find()) {
                add(found, meta.group(1), CharsetReason.Declarer.META);
            }
            Matcher xml = XML.matcher(markup);
            if (xml.find()) {
                add(found, xml.group(1), CharsetReason.Declarer.XML);
            }
        }
        return List.copyOf(found.values());
    }

    /** The label itself, also out of a whole Content-Type. */
    private static String labelIn(String declared) {
        Matcher header = HEADER.matcher(declared);
        return header.find() ? header.group(1) : declared;
    }

    private static void add(Map<Charset, Declaration> found, String label, CharsetReason.Declarer by) {
        for (Charset charset : CharsetLabels.charsets(label)) {
            found.putIfAbsent(charset, new Declaration(charset, new CharsetReason.Declared(by, label.strip())));
        }
    }
}
