package org.lantai.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Script;
import org.lantai.render.html.HtmlText;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.Templates;
import org.lantai.render.theme.Theme;
import org.lantai.render.view.Html;
import org.lantai.script.ScriptSettings;
import org.lantai.script.TextConverter;

/**
 * The site in one script: where its pages stand, the language of its interface, and how it says what was written in the
 * archive's own script. Immutable.
 */
public final class Edition {
    private final Script script;
    private final boolean primary;
    private final TextConverter unifier;
    private final UnaryOperator<String> converter;
    private final Messages messages;
    private final Templates templates;

    private Edition(Theme theme, ScriptSettings settings, Script own) {
        TextConverter to = new TextConverter(settings);
        this.unifier = to;
        this.script = settings.target();
        this.primary = script == own;
        this.converter = primary ? same -> same : text -> to.convert(text, own.writtenAs());
        this.messages = theme.messages(script);
        this.templates = new Templates(theme, messages);
    }

    /** The archive's own script first, then the others in the order given. */
    public static List<Edition> of(ScriptSettings own, List<Script> alternates, Theme theme) {
        List<Edition> editions = new ArrayList<>(List.of(new Edition(theme, own, own.target())));
        alternates.forEach(script -> editions.add(new Edition(theme, own.inScript(script), own.target())));
        return List.copyOf(editions);
    }

    public Script script() {
        return script;
    }

    /** Whether this is the archive's own script, whose addresses are the ones to cite. */
    public boolean isPrimary() {
        return primary;
    }

    Messages messages() {
        return messages;
    }

    Templates templates() {
        return templates;
    }

    /** Where a file of the site stands in this edition; what is no page stands once. */
    public String place(String path) {
        return primary ? path : SiteAddress.in(path, script);
    }

    /** The same in this script, of what stands in the archive's own. */
    public String say(String text) {
        return converter.apply(text);
    }

    /** Whether a name stands in this script already. */
    boolean isWrittenSo(String name) {
        return unifier.convert(name, script.writtenAs()).equals(name);
    }

    /** The same with the text of markup, as it stands. */
    public Html say(Html html) {
        return primary ? html : HtmlText.convert(html, converter, link -> link);
    }

    /** The same with links that lead within the site from a page of the archive's own script. */
    public Html say(Html html, UnaryOperator<String> links) {
        return primary ? html : HtmlText.convert(html, converter, links);
    }
}
