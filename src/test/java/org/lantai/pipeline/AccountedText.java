package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.block.DomTree;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Omission;

/**
 * The sum of a page: every letter and digit that it shows stands in a block, in a metadata field, or in an omission with
 * its rule. Reads the page anew and knows nothing of how the article was found.
 */
final class AccountedText {
    private static final Set<String> UNSEEN = Set.of(
            "annotation",
            "annotation-xml",
            "applet",
            "audio",
            "canvas",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "link",
            "map",
            "meta",
            "noframes",
            "noscript",
            "object",
            "param",
            "progress",
            "rp",
            "script",
            "style",
            "template",
            "title",
            "video");

    /** Tags that were escaped, so that the page prints them. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private static final Pattern HIDING = Pattern.compile("display:none|text-indent:-\\d{3}|opacity:0(?=;|$)");

    private AccountedText() {}

    /** The lines of a page that are nowhere, each with what of it is missing; empty where the sum is right. */
    static List<String> missing(RepairedPage page, Article article) {
        List<String> shown = shown(page);
        List<String> kept = kept(article)
                .map(text -> page.capture().format() == PageFormat.HTML ? withoutTags(text) : text)
                .map(AccountedText::letters)
                .toList();
        String all = String.join("", kept);
        List<String> missing = new ArrayList<>();
        shown.stream().filter(line -> !all.contains(line)).forEach(missing::add);
        if (missing.isEmpty()) {
            missing.addAll(tooFew(String.join("", shown), all));
        }
        return missing;
    }

    /** Characters that the page shows more often than they are accounted for. */
    private static List<String> tooFew(String shown, String kept) {
        Map<Integer, Long> have = count(kept);
        String few = count(shown).entrySet().stream()
                .filter(e -> have.getOrDefault(e.getKey(), 0L) < e.getValue())
                .map(e -> Character.toString(e.getKey()) + "×" + (e.getValue() - have.getOrDefault(e.getKey(), 0L)))
                .collect(Collectors.joining(" "));
        return few.isEmpty() ? List.of() : List.of(few);
    }

    private static Map<Integer, Long> count(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    private static List<String> shown(RepairedPage page) {
        Stream<String> lines = page.capture().format() == PageFormat.HTML
                ? texts(DomTree.of(page.text(), "").page().body())
                : page.text().lines();
        return lines.flatMap(String::lines)
                .map(AccountedText::letters)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        element.nodeStream(TextNode.class)
                .filter(AccountedText::isSeen)
                .filter(text -> !HIDING.matcher(text.getWholeText().replaceAll("\\s", ""))
                        .find())
                .forEach(text -> texts.add(withoutTags(text.getWholeText())));
        return texts.stream();
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text).replaceAll("");
    }

    private static boolean isSeen(TextNode text) {
        for (Node node = text.parent(); node instanceof Element element; node = node.parent()) {
            String style = element.attr("style").replaceAll("\\s", "");
            if (UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || HIDING.matcher(style).find()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> kept(Article article) {
        return Stream.of(
                        said(article.metadata()),
                        article.omissions().stream().map(Omission::text),
                        article.blocks().stream().flatMap(AccountedText::of))
                .flatMap(all -> all);
    }

    private static Stream<String> of(Block block) {
        if (block instanceof Block.Post post) {
            Stream<String> head = Stream.of(
                            post.author(),
                            post.date().map(Object::toString),
                            post.floor().map(Object::toString))
                    .flatMap(Optional::stream);
            return Stream.concat(head, post.content().stream().flatMap(AccountedText::of));
        }
        return Stream.of(block.text());
    }

    private static Stream<String> said(Metadata metadata) {
        Stream<Optional<String>> single =
                Stream.of(metadata.title(), metadata.originalTitle(), metadata.subtitle(), metadata.source());
        Stream<Collection<String>> several = Stream.of(metadata.authors(), metadata.editors(), metadata.keywords());
        return Stream.concat(single.flatMap(Optional::stream), several.flatMap(Collection::stream));
    }

    private static String letters(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        return new String(letters, 0, letters.length);
    }
}
