package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.ArchivedAddress;

/**
 * Undoes what an archive of the web did to a page that was saved from it: the bar above the page, and the links that lead
 * into the archive. Changes the tree it is given.
 */
final class DomArchived {
    /**
     * What only its copies have: the bars of the <a href="https://web.archive.org/">Wayback Machine</a> of today and of
     * 2012, and the header of archive.today.
     */
    private static final String BARS =
            "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, body > #HEADER:has(form[action*=archive.])";

    private static final Pattern LINKED = Pattern.compile("href|src|poster|action|background|data-[a-z-]*src");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");

    private DomArchived() {}

    /** Whether the source of a page may be a copy: few are, and their elements need not be gone over. */
    static boolean mayBe(String html) {
        return html.contains("wm-ipp")
                || (html.contains("/web/") && html.contains("web.archive.org"))
                || html.contains("//archive.");
    }

    /** Removes the bar; the links of a page with one lead again where they led. */
    static List<Omission> undo(Document page) {
        List<Omission> omissions = new ArrayList<>();
        boolean copy = ArchivedAddress.of(page.location()).isPresent()
                || !page.select("script[src*=/_static/js/bundle-playback]").isEmpty();
        for (Element bar : page.select(BARS)) {
            copy = true;
            omissions.add(new Omission(Rule.FURNITURE_ARCHIVE, Spacing.collapse(bar.text())));
            bar.remove();
        }
        if (copy) {
            page.getAllElements().forEach(DomArchived::unwrap);
        }
        return omissions.stream().filter(omission -> !omission.text().isEmpty()).toList();
    }

    private static void unwrap(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (LINKED.matcher(attribute.getKey()).matches()) {
                attribute.setValue(original(attribute.getValue()));
            } else if (attribute.getKey().endsWith("srcset")) {
                attribute.setValue(originals(attribute.getValue()));
            }
        }
    }

    private static String originals(String candidates) {
        return String.join(
                ", ", COMMA.splitAsStream(candidates).map(DomArchived::original).toList());
    }

    private static String original(String address) {
        return ArchivedAddress.of(address.strip())
                .map(ArchivedAddress::original)
                .orElse(address);
    }
}
