package org.lantai.render.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantai.model.Block;
import org.lantai.render.html.BlockHtml;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.MarkedText;
import org.lantai.render.html.WebLink;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.Theme;
import org.lantai.render.view.Html;

/** Texts as the renderer writes them, for tests of other packages. */
public final class RenderedText {
    private static final Messages MESSAGES = Theme.builtIn().messages("zh-Hans");

    private RenderedText() {}

    /** The blocks of a text as HTML, one below the other; links to other hosts only. */
    public static String of(List<Block> blocks) {
        return Outline.withoutGaps(blocks).stream()
                .map(block -> new BlockHtml(RenderedText::link, Map.of(), MESSAGES, MarkedText.plain()).of(block))
                .flatMap(Optional::stream)
                .map(Html::markup)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<LinkTarget> link(String href) {
        return WebLink.of(href).map(url -> new LinkTarget(url, true));
    }
}
