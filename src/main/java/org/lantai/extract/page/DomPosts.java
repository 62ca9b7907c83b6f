package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.block.BlockBuilder;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.thread.PostWords;
import org.lantai.extract.thread.ThreadPost;
import org.lantai.model.Block;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Makes blocks of the posts of a thread. Takes them out of the tree it is given. */
final class DomPosts {
    private final Optional<String> headline;
    private final List<Omission> omissions = new ArrayList<>();

    private DomPosts(Optional<String> headline) {
        this.headline = headline;
    }

    /**
     * The posts as blocks.
     *
     * @param omissions what of them was left out
     */
    record Made(List<Block.Post> posts, List<Omission> omissions) {
        Made {
            posts = List.copyOf(posts);
            omissions = List.copyOf(omissions);
        }
    }

    static Made of(List<ThreadPost> posts, Optional<String> headline) {
        DomPosts maker = new DomPosts(headline);
        Block.Post[] made = new Block.Post[posts.size()];
        List<List<Omission>> left = new ArrayList<>();
        // Those inside others stand behind them, and go first.
        for (int i = posts.size() - 1; i >= 0; i--) {
            made[i] = maker.post(posts.get(i));
            left.add(0, List.copyOf(maker.omissions));
            maker.omissions.clear();
        }
        return new Made(
                Arrays.stream(made).filter(post -> !post.content().isEmpty()).toList(),
                left.stream().flatMap(List::stream).toList());
    }

    private Block.Post post(ThreadPost post) {
        boolean coarse =
                post.around().stream().anyMatch(node -> holders(node).stream().anyMatch(post.content()::contains));
        leaveOutAround(post);
        List<Block> blocks = new ArrayList<>();
        for (Element content : post.content()) {
            leaveOutHidden(content);
            leaveOutControls(content);
            blocks.addAll(BlockBuilder.build(content));
        }
        post.content().stream().filter(content -> content.parent() != null).forEach(Node::remove);
        boolean inside = post.content().contains(post.unit());
        leaveOut(Rule.POST_PANEL, inside ? "" : post.unit().text());
        if (post.unit().parent() != null) {
            post.unit().remove();
        }
        return new Block.Post(post.author(), post.date(), post.floor(), pruned(blocks, coarse));
    }

    /** Who, when, which floor, as the page prints it. */
    private void leaveOutAround(ThreadPost post) {
        List<String> texts = new ArrayList<>();
        for (TextNode text : post.around()) {
            texts.add(text.getWholeText());
            text.remove();
        }
        leaveOut(Rule.POST_PANEL, String.join(" ", texts).strip());
    }

    private void leaveOut(Rule rule, String text) {
        String line = Spacing.collapse(text);
        if (!line.isEmpty()) {
            omissions.add(new Omission(rule, line));
        }
    }

    private static List<Element> holders(Node node) {
        List<Element> holders = new ArrayList<>();
        for (Node n = node.parentNode(); n instanceof Element holder; n = n.parentNode()) {
            holders.add(holder);
        }
        return holders;
    }

    private void leaveOutHidden(Element content) {
        for (Element hidden : content.select("[style], [hidden]")) {
            if (!hidden.equals(content) && hidden.parent() != null && DomTags.isHidden(hidden)) {
                leaveOut(Rule.HIDDEN, hidden.text());
                hidden.remove();
            }
        }
    }

    private void leaveOutControls(Element content) {
        for (Element control : content.select("button, svg, select, textarea")) {
            leaveOut(Rule.FORM, control.text());
            control.remove();
        }
    }

    private List<Block> pruned(List<Block> blocks, boolean coarse) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> lines = block.lines();
            List<Block> own =
                    lines.stream().filter(line -> !isLeftOut(line, coarse)).toList();
            kept.addAll(own.size() == lines.size() ? List.of(block) : own);
        }
        boolean silent =
                kept.stream().allMatch(b -> b.text().isEmpty() && b.images().isEmpty());
        return silent && kept.stream().noneMatch(Block.Figure.class::isInstance) ? List.of() : kept;
    }

    private boolean isLeftOut(Block line, boolean coarse) {
        boolean title = headline.filter(h -> Headlines.same(h, line.text())).isPresent();
        boolean note = !(line instanceof Block.Quote)
                && (PostWords.isNote(line.text()) || (coarse && PostWords.isAround(line.text())));
        if (title || note) {
            omissions.add(new Omission(title ? Rule.HEADLINE_REPEATED : Rule.POST_PANEL, line.text()));
        }
        return title || note;
    }
}
