package org.lantai.quality;

import java.util.List;
import org.lantai.quality.PageDamage.Scope;

/** Makes a page of its label and its layout: the right text in the frame of a site, then what happened to both. */
final class QualityMaker {
    private QualityMaker() {}

    /** The bytes of the page; the same on any machine. */
    static byte[] bytes(LabelledPage page) {
        PageLabel label = page.in(page.written()).orElseThrow();
        String right = page.isHtml() ? escaped(label.body()) : label.body();
        List<String> text =
                PageDamage.after(page.damage(), Scope.TEXT, right).lines().toList();
        String source = new PageLayout(page.layout()).filled(label, text);
        return PageDamage.after(page.damage(), Scope.PAGE, source).getBytes(page.charset());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
